import { expect, test } from 'vitest';
import { levelFrom } from '../../src/content/parse-level.ts';
import { diceOf, nextTurn, openStream, type Dice } from '../../src/engine/dice.ts';
import type { SeoulMove } from '../../src/engine/moves.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { playOn } from '../../src/engine/rerun.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession } from '../../src/engine/session.ts';
import { canonicalJson } from '../../src/record/canonical-json.ts';
import { resultOf, writeSessionFile } from '../../src/record/session-file.ts';
import { judge, opened, resigned, type Forgery } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';

type Plain = Record<string, unknown>;
const level = smallLevel();
const originals = (['patient-trader', 'linear', 'trust-builder', 'random', 'hard-liner'] as const).map((name, i) =>
  writeSessionFile(level.file, playSession(level.rules, 100 + i, POLICIES[name])),
);

/** Changes one leaf somewhere inside plain data: a number by a little or much, a word for another, a truth turned. */
function bend(data: unknown, dice: Dice): void {
  const leaves: [Plain, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) walk(value);
      else leaves.push([node as Plain, key]);
    }
  };
  walk(data);
  if (leaves.length === 0) return;
  const [node, key] = pick(leaves, dice);
  const was = node[key];
  if (typeof was === 'number') node[key] = was + pick([1, -1, 2, 100, -100, 1000], dice);
  else if (typeof was === 'boolean') node[key] = !was;
  else if (was === null) node[key] = dice.between(0, 3, 'a number for nothing');
  else
    node[key] = pick(
      ['seoul', 'accepts', 'declines', 'hold', 'accept', 'adjourn', 'ratified', 'cordial', 'plain', 'x'],
      dice,
    );
}

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice.between(0, list.length - 1, 'one of a list')] as T;
}

/** What a forger may do to a file before signing it anew. */
const EDITS: readonly ((file: Forgery, dice: Dice) => void)[] = [
  (file, dice) => void (file.seed = dice.between(0, 2000, 'another seed')),
  (file, dice) => bend(file.moves, dice),
  (file, dice) =>
    bend(
      file.moves.filter((move) => move['seat'] === 'seoul'),
      dice,
    ),
  (file, dice) =>
    bend(
      file.moves.filter((move) => move['seat'] !== 'seoul'),
      dice,
    ),
  (file, dice) => void file.moves.splice(dice.between(0, file.moves.length - 1, 'which'), 1),
  (file, dice) => void file.moves.splice(dice.between(0, file.moves.length, 'where'), 0, { ...pick(file.moves, dice) }),
  (file, dice) => void file.moves.splice(dice.between(0, file.moves.length, 'from where')),
  (file, dice) =>
    void file.moves.splice(
      dice.between(0, file.moves.length, 'where'),
      99,
      ...opened(pick(originals, dice)).moves.slice(-6),
    ),
  (file, dice) => void file.moves.sort(() => (dice.chance(5000, 'a shuffle') ? 1 : -1)),
  (file, dice) => bend(file.result, dice),
  (file, dice) => bend(file.result, dice),
  (file) => void (file.result = null),
  (file, dice) => void (file.result = opened(pick(originals, dice)).result),
  (file, dice) => bend(file.level.file, dice),
  (file, dice) => bend([file.level.file['weights'], file.level.file['reservation'], file.level.file['start']], dice),
  (file, dice) => bend(file.level.file['persona'], dice),
];

/** What a forger may do to the record alone; nobody makes that right again. */
const RECORD_EDITS: readonly ((file: Forgery, record: Plain[], dice: Dice) => void)[] = [
  (_, record, dice) => bend(record, dice),
  (_, record, dice) => bend(pick(record, dice), dice),
  (_, record, dice) => bend(pick(record, dice)['events'], dice),
  (_, record, dice) => {
    const events = pick(record, dice)['events'] as unknown[];
    events.splice(dice.between(0, events.length, 'where'), 1);
  },
  (_, record, dice) => void (pick(record, dice)['events'] as unknown[]).push({ kind: pick(NEW_KINDS, dice) }),
  (_, record, dice) => void record.splice(dice.between(0, record.length - 1, 'which'), 1, { ...pick(record, dice) }),
  (_, record) => void record.reverse(),
  (file, _, dice) => void (file.record = opened(pick(originals, dice)).record),
  (file) => void (file.record = null),
];
const NEW_KINDS = ['provoked', 'leaked', 'press-conference', 'constructor'];

/** The result that the engine gives for the file's level, seed and Seoul's moves, played from the start: the oracle. */
function engineResult(rules: LevelRules, { seed, moves }: Forgery) {
  let session = newSession(rules, seed);
  for (const move of moves) {
    if (move['seat'] !== 'seoul') continue;
    const played = playOn(session, move as unknown as SeoulMove);
    if (!played.ok) return undefined;
    session = played.beats[played.beats.length - 1]?.session ?? session;
  }
  return resultOf(session);
}

test('2,000 edits of moves, seed, level, record and claimed result, all checksums, fingerprints and records made right again: never verified with what the engine does not give', {
  timeout: 240_000,
}, () => {
  let dice = openStream(20191231, 'world');
  const answers = new Map<string, number>();
  const wrong: number[] = [];
  let done = 0;
  for (let tries = 0; done < 2000; tries++) {
    dice = nextTurn(dice);
    const roll = diceOf(dice);
    const original = pick(originals, roll);
    const file = opened(original);
    for (let n = roll.between(0, 3, 'how many edits'); n > 0; n--)
      if (file.moves.length > 0) pick(EDITS, roll)(file, roll);
    const recordForged = file.record !== null && file.record.length > 0 && roll.chance(3000, 'a forged record');
    if (recordForged && file.record) pick(RECORD_EDITS, roll)(file, file.record, roll);
    if (JSON.stringify(file) === JSON.stringify(opened(original))) continue;
    done += 1;
    const edited = levelFrom(file.level.file, NO_FACTS);
    const verdict = judge(resigned(file, edited.ok ? edited.value.rules : null, recordForged), NO_FACTS);
    const answer =
      verdict.verdict === 'refused'
        ? verdict.is
        : verdict.verdict === 'does-not-match'
          ? verdict.what
          : verdict.verdict;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (verdict.verdict !== 'verified') continue;
    // A true session that was cut off has no result yet, and claims none.
    const given = file.result === null || !edited.ok ? null : engineResult(edited.value.rules, file);
    // A record may be missing; one that is there is what the game itself would write.
    const written = edited.ok ? opened(writeSessionFile(edited.value.file, verdict.session)).record : null;
    if (recordForged && file.record && canonicalJson(file.record) !== canonicalJson(written)) wrong.push(tries);
    const ended = verdict.session.table.end !== null;
    if (canonicalJson(given ?? null) !== canonicalJson(file.result) || ended !== (file.result !== null))
      wrong.push(tries);
  }
  expect(wrong).toEqual([]);
  // Whoever signs everything anew gets past the checksum: nothing is left but to play it again.
  expect(answers.get('damaged-file')).toBeUndefined();
  expect((answers.get('move') ?? 0) + (answers.get('result') ?? 0)).toBeGreaterThan(500);
  expect(answers.get('record')).toBeGreaterThan(100);
});

test('another seed, a better score, a kinder Washington: each is found out by playing again', () => {
  const forgeries: readonly [string, (file: Forgery) => void][] = [
    ['move', (file) => void (file.seed += 1)],
    ['result', (file) => void (file.result = { ...file.result, overall: 99 })],
    ['result', (file) => void (file.result = { ...file.result, end: 'collapsed' })],
    ['move', (file) => void ((file.moves[1] as Plain)['lines'] = { bid: 5000, accept: 4000 })],
    ['move', (file) => file.moves.reverse()],
  ];
  for (const [what, edit] of forgeries) {
    const file = opened(originals[0] as string);
    edit(file);
    expect(judge(resigned(file, level.rules), NO_FACTS)).toMatchObject({ verdict: 'does-not-match', what });
  }
});
