import { describe, expect, it } from 'vitest';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { levelFrom, type Level } from '../../src/content/parse-level.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import { WASHINGTON_REASONS } from '../../src/engine/moves.ts';
import type { Session } from '../../src/engine/session.ts';
import { sessionTrace } from '../../src/exchange/session-trace.ts';
import { playSession } from '../record/play-session.ts';
import { NO_FACTS, SMALL_LEVEL, smallLevel } from '../record/small-level-file.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { cellsOf } from './read-csv.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(level: Level, session: Session): Row[] {
  const [head = [], ...rows] = cellsOf(sessionTrace(level, session));
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
}

const data = (row: Row) => JSON.parse(row['data'] ?? '') as { act: string; does?: string };

describe('the trace of a session', () => {
  it('has the columns of NegMAS first, a utility for each negotiator, then the game’s own', () => {
    const [head] = cellsOf(sessionTrace(smallLevel(), playSession(smallLevel().rules, 1)));
    expect(head?.join()).toBe(
      'time,relative_time,step,negotiator,offer,responses,state,text,data,seoul,washington,target,floor,credit,trust,reasons',
    );
  });

  it('has a row for each act at the table, in order, as its table found it', () => {
    const level = fiveBillion();
    const session = playSession(level.rules, 7, POLICIES['patient-trader']);
    const rows = rowsOf(level, session);
    const acts = session.moves.filter(({ kind }) => !['begin', 'side', 'pass', 'vote'].includes(kind));
    expect(rows.map((row) => [row['negotiator'], data(row).act])).toEqual(acts.map(({ seat, kind }) => [seat, kind]));
    expect(rows[0]).toMatchObject({ time: '', step: '0', trust: String(level.rules.start.trust / 100), credit: '0' });
    expect(Number(rows[0]?.['relative_time'])).toBe(1 / (level.rules.calendar.rounds + 1));
    const steps = rows.map((row) => Number(row['step']));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    for (const [i, move] of acts.entries())
      if (move.kind === 'demand')
        expect(rows[i]).toMatchObject({
          target: String(move.lines.bid / 10000),
          reasons: JSON.stringify(move.reasons),
        });
  });

  it('shows why Washington says yes or no: the offer reaches the target, or does not', () => {
    let [yes, no] = [0, 0];
    const level = fiveBillion();
    for (const name of POLICY_NAMES)
      for (const row of rowsOf(level, playSession(level.rules, 11, POLICIES[name]))) {
        if (data(row).act !== 'respond' || row['target'] === '') continue;
        const reaches = Number(row['washington']) >= Number(row['target']);
        const outside = row['reasons']?.includes('outside-the-win-set') === true;
        const accepts = row['responses'] === '{"washington":0}';
        expect(accepts).toBe(reaches && !outside);
        expect(data(row).does).toBe(accepts ? 'accepts' : 'declines');
        if (accepts) yes += 1;
        else no += 1;
        expect(Number(row['floor'])).toBeLessThanOrEqual(Number(row['target']));
      }
    expect([yes > 5, no > 20]).toEqual([true, true]);
  });

  it('needs in the last round what Washington would settle for, and no more', () => {
    const level = smallLevel();
    let seen = 0;
    for (let seed = 0; seed < 40; seed++)
      for (const row of rowsOf(level, playSession(level.rules, seed, POLICIES['hard-liner']))) {
        if (data(row).act !== 'respond' || Number(row['step']) + 1 < level.rules.calendar.rounds) continue;
        expect(row['target']).toBe(row['floor']);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(10);
  });

  it('leaves Washington’s lines empty where Seoul acts, and ends with how the talks ended', () => {
    const states: Record<string, string> = {
      ratified: 'agreement',
      lapsed: 'timedout',
      rejected: 'ended',
      collapsed: 'ended',
    };
    const ends = new Set<string>();
    const level = smallLevel();
    for (let seed = 0; seed < 60; seed++) {
      const session = playSession(level.rules, seed);
      const rows = rowsOf(level, session);
      const { end } = session.table;
      ends.add(String(end));
      for (const row of rows.slice(0, -1)) expect(row['state']).toBe('continuing');
      expect(rows[rows.length - 1]?.['state']).toBe(states[String(end)]);
      for (const row of rows.filter(({ negotiator }) => negotiator === 'seoul'))
        expect([row['target'], row['floor'], row['credit'], row['reasons']]).toEqual(['', '', '', '']);
    }
    expect(ends.size).toBeGreaterThan(2);
  });

  it('goes on where the talks do', () => {
    const level = smallLevel();
    const rows = rowsOf(level, playSession(level.rules, 3, POLICIES.linear, 2));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['continuing']));
  });

  it('keeps words that are formulas from being any', () => {
    const said = (en: string) => ({ en, ko: '말', invented: true as const });
    const rhetoric = Object.fromEntries(
      WASHINGTON_REASONS.map((reason, i) => [
        reason,
        [said(`${'=+-@'[i % 4]}cmd|"x"\n,!A1`)].map(({ en, ko }) => ({ en, ko })),
      ]),
    ) as unknown as LevelFile['persona']['rhetoric'];
    const cards = SMALL_LEVEL.cards.map((card) => ({ ...card, says: said('@SUM(A1:A9)') }));
    const level = levelFrom({ ...SMALL_LEVEL, cards, persona: { ...SMALL_LEVEL.persona, rhetoric } }, NO_FACTS);
    if (!level.ok) throw new Error(JSON.stringify(level.problems));
    const texts = [1, 2, 3]
      .flatMap((seed) => rowsOf(level.value, playSession(level.value.rules, seed)))
      .map((row) => row['text'] ?? '');
    expect(texts).toContain("'@SUM(A1:A9)");
    expect(texts).toContain(`'=cmd|"x"\n,!A1`);
    expect(texts.filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
  });
});
