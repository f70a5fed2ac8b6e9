import {
  bestFound,
  scoreHalves,
  searchTable,
  searchWindow,
  valuesOf,
  type Halves,
  type HalfScores,
} from '../halves.ts';
import { lastOffer, weightNow } from '../offers.ts';
import type { LevelRules } from '../rules.ts';
import type { Table } from '../table-state.ts';
import { TUNING } from '../tuning.ts';
import type { Package } from '../vocabulary.ts';
import { at, clamp, floorDivide } from '../whole.ts';
import { believedWeights } from './belief.ts';
import { mindOf } from './mind.ts';

/**
 * How much of the headline Washington still insists on, in basis points: all of it early and in distrust, none of it
 * at the end or with a trusted ally, who is shown trades at once.
 */
export function insistence(rules: LevelRules, table: Table): number {
  const [from, to] = rules.persona.trades;
  const trading = clamp(floorDivide((table.trust - from) * 10000, Math.max(1, to - from)), 0, 10000);
  const rest = Math.max(1, rules.calendar.rounds - 1);
  const t = clamp(floorDivide((table.round - 1) * 10000, rest), 0, 10000);
  return floorDivide((10000 - trading) * (10000 - t), 10000);
}

/**
 * Washington's package worth its bid line: the one it believes best for Seoul above the headline it insists on.
 * `insists` in basis points, as `insistence` gives it unless the envoy is overruled.
 */
export function chooseBid(rules: LevelRules, table: Table, line: number, insists: number): Package {
  const weight = weightNow(rules, table);
  const mind = mindOf(rules);
  const halves = mind.halves(weight);
  const high = line + TUNING.bids.window;
  if (insists > 0) searchWindow(halves, mind.ledgerScores(weight), line, high);
  const head = insists > 0 ? bestFound(rules, halves, 0) : null;
  const like = lastOffer(table);
  const forSeoul = scoreHalves(
    halves,
    searchTable(rules, valuesOf(rules, 'seoul'), believedWeights(rules, table), like),
  );
  searchWindow(halves, forSeoul, line, high);
  const trade = bestFound(rules, halves, 0) ?? bestAbove(rules, halves, forSeoul, Math.min(line, mind.best(weight)));
  if (!head) return trade;
  const { stops } = at(rules.issues, rules.headline);
  const traded = at(stops, at(trade, rules.headline));
  const least = traded + floorDivide(insists * (at(stops, at(head, rules.headline)) - traded), 10000);
  const from = stops.findIndex((amount) => amount >= least);
  return at(trade, rules.headline) >= from ? trade : (bestFound(rules, halves, from) ?? head);
}

/** The best package worth a value or more, where the window above a line is empty. */
function bestAbove(rules: LevelRules, halves: Halves, scores: HalfScores, line: number): Package {
  searchWindow(halves, scores, line, 100000);
  const found = bestFound(rules, halves, 0);
  if (!found) throw new RangeError('the win-set of the level holds no package');
  return found;
}
