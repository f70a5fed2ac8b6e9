import { believedWeights } from '../engine/counterpart/belief.ts';
import type { Beat } from '../engine/rerun.ts';
import { truthOf, type LevelRules } from '../engine/rules.ts';
import { newSession } from '../engine/session.ts';
import type { Table } from '../engine/table-state.ts';
import type { Claim } from '../engine/vocabulary.ts';
import { at, floorDivide } from '../engine/whole.ts';

/** What Washington took Seoul to care for. Weights per issue in basis points. */
export interface BeliefStep {
  /** The demand that was made on this belief; the last beat for the belief that was left at the end. */
  readonly beat: number;
  readonly round: number;
  readonly weights: readonly number[];
  /** How far it is from the truth: half the sum of all differences, in basis points (0 the same, 10000 nothing right). */
  readonly off: number;
}

/** A word of Seoul's about its own priorities, and what came of it. Weights in basis points. */
export interface DisclosureAccount {
  readonly beat: number;
  readonly round: number;
  readonly issue: number;
  readonly claim: Claim;
  readonly honest: boolean;
  /** What Washington took the issue to weigh before the word and after it. */
  readonly before: number;
  readonly after: number;
  /** What Washington made of it when it compared word and deed; `open` where it never came to that. */
  readonly judged: 'borne-out' | 'not-borne-out' | 'found-out' | 'open';
  readonly judgedRound: number | null;
}

export interface BeliefAccount {
  /** Seoul's own weights. */
  readonly truth: readonly number[];
  /** One for each demand of Washington's, and the last for the end. */
  readonly steps: readonly BeliefStep[];
  readonly disclosures: readonly DisclosureAccount[];
}

/** Washington's belief about Seoul's weights beside the truth, demand by demand. */
export function beliefOf(rules: LevelRules, beats: readonly Beat[]): BeliefAccount {
  const truth = rules.weights.seoul;
  const step = (table: Table, beat: number): BeliefStep => {
    const weights = believedWeights(rules, table);
    return { beat, round: table.round, weights, off: distance(weights, truth) };
  };
  const last = beats[beats.length - 1];
  const demands = beats.flatMap((beat, i) => (beat.move.kind === 'demand' ? [step(before(rules, beats, i), i)] : []));
  return {
    truth,
    steps: last ? [...demands, step(last.session.table, beats.length - 1)] : demands,
    disclosures: beats.flatMap((beat, i) => (beat.move.kind === 'disclose' ? [disclosureAt(rules, beats, i)] : [])),
  };
}

function before(rules: LevelRules, beats: readonly Beat[], i: number): Table {
  return (beats[i - 1]?.session ?? newSession(rules, at(beats, i).session.seed)).table;
}

function distance(a: readonly number[], b: readonly number[]): number {
  return floorDivide(
    a.reduce((sum, weight, i) => sum + Math.abs(weight - at(b, i)), 0),
    2,
  );
}

function disclosureAt(rules: LevelRules, beats: readonly Beat[], i: number): DisclosureAccount {
  const { table } = at(beats, i).session;
  const index = table.disclosures.length - 1;
  const { issue, claim } = at(table.disclosures, index);
  const honest = truthOf(rules.weights.seoul, issue) === claim;
  const judging = beats.find((beat) => beat.session.table.disclosures[index]?.judged);
  const shared = {
    beat: i,
    round: table.round,
    issue,
    claim,
    honest,
    before: at(believedWeights(rules, before(rules, beats, i)), issue),
    after: at(believedWeights(rules, table), issue),
  };
  if (!judging) return { ...shared, judged: 'open', judgedRound: null };
  const { offers, round } = judging.session.table;
  const kept = at(at(rules.issues, issue).value.seoul, at(at(offers, offers.length - 1).package, issue));
  const fits = claim === 'matters' ? kept >= HALF : kept < WHOLE;
  return { ...shared, judged: fits ? 'borne-out' : honest ? 'not-borne-out' : 'found-out', judgedRound: round };
}

/** Of the most an issue can be worth to Seoul, as `judgeDisclosures` of the engine compares word and deed. */
const HALF = 5000;
const WHOLE = 10000;
