import { phaseOf, bandOf } from '../engine/chart-places.ts';
import { acceptanceLine } from '../engine/counterpart/stand.ts';
import { weightNow } from '../engine/offers.ts';
import type { Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { outcomeValues } from '../engine/score.ts';
import type { Offer, Table } from '../engine/table-state.ts';
import { transactionalWeight, worthToSeoul, worthToWashington } from '../engine/values.ts';
import type { RecordedBeat, RecordedWorth } from './recorded-beat.ts';

/** What a file keeps of a beat. `before` is the table that the move was made at; null for the first. */
export function recordOf(rules: LevelRules, { move, events, session }: Beat, before: Table | null): RecordedBeat {
  const { chart, table } = session;
  const weight = weightNow(rules, table);
  return {
    round: table.round,
    phase: phaseOf(chart),
    band: bandOf(chart),
    trust: table.trust,
    deterrence: table.deterrence,
    standing: table.standing,
    threat: table.threat,
    initialled: table.initialled,
    reservation: { seoul: table.reservationSeoul, washington: table.reservationWashington },
    price: table.signingPrice,
    lines: table.lines,
    weight,
    offer: worthOfLast(rules, table.offers, weight),
    bid: worthOfLast(rules, table.bids, weight),
    needed: move.kind === 'respond' && before && before.offers.length > 0 ? acceptanceLine(rules, before) : null,
    outcome: table.end ? outcomeValues(rules, table) : null,
    events,
  };
}

/** The record of a whole session. */
export function recordOfAll(rules: LevelRules, beats: readonly Beat[]): RecordedBeat[] {
  return beats.map((beat, i) => recordOf(rules, beat, beats[i - 1]?.session.table ?? null));
}

function worthOfLast(rules: LevelRules, list: readonly Offer[], weight: number): RecordedWorth | null {
  const last = list[list.length - 1]?.package;
  if (!last) return null;
  const reference = transactionalWeight(rules, rules.referenceTrust, 0);
  return {
    seoul: worthToSeoul(rules, last),
    washington: worthToWashington(rules, last, weight),
    yardstick: worthToWashington(rules, last, reference),
  };
}
