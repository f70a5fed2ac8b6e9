import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFacts } from '../../src/content/facts.ts';
import { PROBLEM_TEXTS } from '../../src/content/problem-texts.ts';
import { MISMATCH_TEXTS, SESSION_PROBLEM_TEXTS } from '../../src/record/problem-texts.ts';
import { SESSION_LIMITS } from '../../src/record/session-file.ts';
import { RULES } from '../presenter/played-session.ts';
import { judge, opened, resigned } from '../record/forge.ts';
import { visit, type Guest } from './support/guest.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();
const levels = new URL('../../levels/', import.meta.url);
const whole = fileOf(finished());

/** A file edited by someone who made every checksum right again, and the sentence it deserves. */
function forged(language: 'en' | 'ko'): { text: string; says: string } {
  const forgery = opened(whole);
  const offer = forgery.moves.find((move) => move['kind'] === 'propose');
  if (!offer) throw new Error('no offer to edit');
  offer['tone'] = offer['tone'] === 'hard' ? 'plain' : 'hard';
  const text = resigned(forgery, RULES);
  const facts = parseFacts(readFileSync(new URL('facts/history.json', levels), 'utf8'));
  const verdict = judge(text, facts.ok ? facts.value : new Map());
  if (verdict.verdict !== 'does-not-match') throw new Error(`the forgery is ${verdict.verdict}`);
  return { text, says: MISMATCH_TEXTS[verdict.what][language]({ from: verdict.from }) };
}

/** One character in the middle is another. */
function damaged(): string {
  const at = Math.floor(whole.length / 2);
  return `${whole.slice(0, at)}${whole[at] === 'x' ? 'y' : 'x'}${whole.slice(at + 1)}`;
}

async function refuses({ page, words, button }: Guest, says: string): Promise<void> {
  const slip = page.getByRole('alert').filter({ hasText: says });
  await slip.waitFor();
  await button(words.shell.close).click();
  await slip.waitFor({ state: 'detached' }).catch(() => slip.waitFor({ state: 'hidden' }));
}

describe.each(['en', 'ko'] as const)('a file that is not a true session, in %s', (language) => {
  test('is refused with its reason, and the round under way with its draft is not lost', async () => {
    const guest = await visit(stage.browser, stage.site.url, { language });
    await guest.begin(7);
    await guest.money().press('ArrowRight');
    const draft = await guest.money().inputValue();
    const own = SESSION_PROBLEM_TEXTS;
    const brought: readonly (readonly [string, string, string])[] = [
      ['one-byte.burden.json', damaged(), own['damaged-file'][language]({})],
      ['cut-short.burden.json', whole.slice(0, 2000), own['damaged-file'][language]({})],
      [
        'level.json',
        readFileSync(new URL('2019-five-billion.json', levels), 'utf8'),
        own['not-a-session-file'][language]({}),
      ],
      ['random.json', '{"a":[1,2,3]}', own['not-a-session-file'][language]({})],
      ['huge.json', ' '.repeat(3_000_000), PROBLEM_TEXTS['file-too-big'][language]({ most: SESSION_LIMITS.bytes })],
      ['forged.burden.json', forged(language).text, forged(language).says],
    ];
    for (const [name, text, says] of brought) {
      await guest.drop(name, text);
      await refuses(guest, says);
      expect(await guest.roundIs(1).isVisible()).toBe(true);
      expect(await guest.money().inputValue()).toBe(draft);
    }
    await guest.offer(1);
    guest.watch.expectQuiet();
    await guest.page.context().close();
  }, 60_000);
});

test('a file picked on the title is refused there, and a true one opened after it', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  await guest.pick('one-byte.burden.json', damaged());
  await refuses(guest, SESSION_PROBLEM_TEXTS['damaged-file'].en({}));
  await guest.pick('whole.burden.json', whole);
  await guest.button(guest.after.debrief.watch).first().waitFor();
  guest.watch.expectQuiet();
  await guest.page.context().close();
}, 60_000);
