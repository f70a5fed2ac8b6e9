import { briefOf } from '../engine/brief.ts';
import { diceOf, nextTurn, openStream } from '../engine/dice.ts';
import type { Policy } from '../engine/policies/policy.ts';
import type { LevelRules } from '../engine/rules.ts';
import { outcomeValues, scoreOf } from '../engine/score.ts';
import { newTable } from '../engine/session.ts';
import type { Play, Table } from '../engine/table-state.ts';
import type { ByScore, End } from '../engine/vocabulary.ts';
import { at } from '../engine/whole.ts';
import { COMPILED, playOut } from './play-out.ts';

/** How one simulated session ended. Values in basis points, trust in hundredths. */
export interface Simulated {
  readonly seed: number;
  readonly end: End;
  /** A text was initialled at least once. */
  readonly agreed: boolean;
  readonly seoulValue: number;
  readonly washingtonValue: number;
  /** The signed headline in the issue's unit; null without an agreement. */
  readonly cash: number | null;
  readonly rounds: number;
  readonly trust: number;
  readonly scores: ByScore<number>;
  readonly moves: number;
}

/** Plays one session to its end through the compiled chart, in place. */
export function simulateOne(rules: LevelRules, seed: number, policy: Policy): Simulated {
  const table: Table = newTable(rules, seed);
  const play: Play = { rules, table, news: [] };
  let stream = openStream(seed, 'nature');
  const { agreed, moves } = playOut(play, COMPILED.open(play), (view) => {
    stream = nextTurn(stream);
    return policy(briefOf(rules), view, diceOf(stream));
  });
  return finished(rules, seed, table, agreed, moves);
}

function finished(rules: LevelRules, seed: number, table: Table, agreed: boolean, moves: number): Simulated {
  const value = outcomeValues(rules, table);
  return {
    seed,
    end: table.end ?? 'lapsed',
    agreed,
    seoulValue: value.seoul,
    washingtonValue: value.washington,
    cash: table.signed ? at(at(rules.issues, rules.headline).stops, at(table.signed, rules.headline)) : null,
    rounds: table.round,
    trust: table.trust,
    scores: scoreOf(rules, table).scores,
    moves,
  };
}

/** The rules with another trust at the start, in hundredths. */
export function startingAt(rules: LevelRules, trust: number): LevelRules {
  return { ...rules, start: { ...rules.start, trust } };
}

/** Sessions of one stand-in on consecutive seeds, `from` and `to` included. */
export function simulate(rules: LevelRules, policy: Policy, from: number, to: number): Simulated[] {
  const sessions: Simulated[] = [];
  for (let seed = from; seed <= to; seed++) sessions.push(simulateOne(rules, seed, policy));
  return sessions;
}
