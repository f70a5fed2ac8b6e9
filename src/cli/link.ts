import { practiceLevel } from '../analysis/practice/practice-level.ts';
import { against, parseLevel, type Level } from '../content/parse-level.ts';
import { parsePracticeTexts } from '../content/practice-texts.ts';
import { cannotCheckSentence, MISMATCH_TEXTS } from '../record/problem-texts.ts';
import { readLink } from '../record/link-code.ts';
import { linkProblemSentence } from '../record/link-problem.ts';
import { linkOf, sessionOfLink } from '../record/link-session.ts';
import { codeOf, fragmentOf, readPaste } from '../record/link-text.ts';
import { readSessionFile, SESSION_LIMITS, writeSessionFile } from '../record/session-file.ts';
import { verify } from '../record/verify.ts';
import { JSON_OPTION, oneFile, textOption, type Command } from './command.ts';
import { CannotRun, levelText, practiceText, type Io } from './io.ts';
import { openFacts, openPersonas } from './open-level.ts';
import { sayProblem } from './say-problem.ts';

export const linkCommand: Command = {
  usage: 'link SESSION [--json]',
  does: 'prints what a link to a saved session has behind its address, and the same as a code to paste',
  details: [
    'SESSION is played again first; one that does not verify, is not of a level of the game, or is too long for a link is',
    'refused with exit code 1. Put what is printed first behind the address of the game; `&at=N` names a beat, from 0.',
  ],
  options: { ...JSON_OPTION },
  run(given, io) {
    const path = oneFile(given, 'session file');
    const read = readSessionFile(io.read(path, SESSION_LIMITS.bytes), openFacts(io));
    if (!read.ok) return refuse(io, path, read.problems.map(sayProblem));
    const verdict = verify(read.value);
    if (verdict.verdict === 'does-not-match')
      return refuse(io, path, [MISMATCH_TEXTS[verdict.what].en({ from: verdict.from })]);
    if (verdict.verdict === 'cannot-check') return refuse(io, path, [cannotCheckSentence(verdict.why, 'en')]);
    const { file } = read.value.level;
    const known = levelNamed(file.id, file.persona.id, io);
    const linked = linkOf(file, verdict.session, known?.file ?? null, read.value.parent);
    if (!linked.ok) return refuse(io, path, [linkProblemSentence(linked.why, 'en')]);
    const told = { link: fragmentOf(linked.bytes), code: codeOf(linked.bytes) };
    io.out(given.options['json'] ? JSON.stringify(told, null, 2) : `${told.link}\n\n${told.code}`);
    return 0;
  },
};

export const openCommand: Command = {
  usage: 'open TEXT --out SESSION',
  does: 'saves the session of a link or a code as a .burden.json',
  details: [
    'TEXT             the name of a file with the link or the code in it, or the link itself',
    '--out SESSION    where to save',
    'A damaged link, one of another version of a level, or one whose moves do not lead where it says is refused with exit',
    'code 1, and nothing is saved.',
  ],
  options: { out: { type: 'string' } },
  run(given, io) {
    const [text, out] = [oneFile(given, 'link or file with a code'), textOption(given, 'out')];
    const pasted = readPaste(text.includes('#s=') ? text : io.read(text, SESSION_LIMITS.bytes));
    if (!pasted) return refuse(io, text, [linkProblemSentence({ is: 'no-code', with: {} }, 'en')]);
    const read = pasted.bytes ? readLink(pasted.bytes) : ({ ok: false, is: 'damaged-link' } as const);
    if (!read.ok) return refuse(io, text, [linkProblemSentence({ is: read.is, with: {} }, 'en')]);
    const { payload } = read;
    const level = levelNamed(payload.level, payload.persona, io);
    const followed = sessionOfLink(payload, level);
    if (!level || !followed.ok) return refuse(io, text, followed.ok ? [] : [linkProblemSentence(followed.why, 'en')]);
    io.write(out, writeSessionFile(level.file, followed.session, { parent: payload.parent }));
    io.out(`${out}: ${followed.session.moves.length} moves on ${level.file.id}`);
    return 0;
  },
};

function refuse(io: Io, what: string, reasons: readonly string[]): 1 {
  io.err(`${what} cannot be followed`);
  for (const why of reasons) io.err(`  ${why}`);
  return 1;
}

/** A level of the game, or a practice table, against a counterpart of the game; null where there is none. */
function levelNamed(id: string, persona: string, io: Io): Level | null {
  const personas = openPersonas(io);
  const cast = personas.get(persona);
  if (!cast) return null;
  const table = /^practice-(\d{1,10})$/.exec(id)?.[1];
  if (table !== undefined) return Number(table) <= 0xffffffff ? practiceTable(Number(table), personas.values()) : null;
  const text = levelText(id);
  const level = text === null ? null : parseLevel(text, { facts: openFacts(io), personas });
  return level?.ok ? against(level.value, cast) : null;
}

function practiceTable(number: number, personas: Parameters<typeof practiceLevel>[1]): Level {
  const texts = parsePracticeTexts(practiceText());
  if (!texts.ok) throw new CannotRun('the practice texts cannot be read');
  return practiceLevel(texts.value, personas, number);
}
