import { expect, test } from 'vitest';
import { cardText, linesOf, widthOf } from '../../src/desk/share/card-words.ts';
import { scoreOf } from '../../src/engine/score.ts';
import { loadCardMessages } from '../../src/locale/card-messages.ts';
import { loadDebriefMessages } from '../../src/locale/debrief-messages.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { tongueOf } from '../../src/locale/tongue.ts';
import { cardModel } from '../../src/presenter/card-model.ts';
import { finished } from '../browser/support/sessions.ts';
import { FILE, lastOf, RULES } from './played-session.ts';

const beats = finished();
const { table } = lastOf(beats);
const { scores, overall } = scoreOf(RULES, table);
const card = cardModel({ file: FILE, rules: RULES }, beats, { seed: 7, end: 'ratified', scores, overall });

test('the picture of a session tells its level, its years, its end, its scores and its trust', () => {
  expect(card).toMatchObject({
    level: FILE.id,
    title: FILE.title,
    years: { from: 2019, to: 2021 },
    end: 'ratified',
    round: table.round,
    seed: 7,
    scores,
    overall,
    drawing: { trust: { start: RULES.start.trust, end: table.trust }, seal: 'signed' },
  });
  expect(card.drawing.curve).toHaveLength(table.round + 1);
});

test.each(LANGUAGES)('its description says all that the picture shows (%s)', async (language) => {
  const tongue = tongueOf(language, await loadMessages(language));
  const { debrief } = await loadDebriefMessages(language);
  const says = cardText(tongue, await loadCardMessages(language), debrief, card);
  const shown = [tongue.of(FILE.title), '2019', '2021', '7', overall, ...Object.values(scores)];
  for (const part of shown) expect(says).toContain(String(part));
  for (const part of Object.values(debrief.scores)) expect(says).toContain(part);
  expect(says).not.toMatch(/undefined|NaN|\[object/);
  expect(says).not.toContain(tongue.of(FILE.persona.name));
});

test('a long text is laid out in lines that fit, and no word is lost', () => {
  const text = 'Agreement: 1.54 tn in the first year, 국회가 마지막 합의문을 비준했습니다, in round 10.';
  const lines = linesOf(text, 16);
  expect(lines.length).toBeGreaterThan(2);
  for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(16);
  expect(lines.join(' ')).toBe(text);
  // No line is left with a word or two of a full one before it.
  expect(linesOf('Standing at the end', 8)).toEqual(['Standing', 'at the end']);
});
