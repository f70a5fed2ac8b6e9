import type { Move } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Scored } from '../engine/score.ts';
import type { Session } from '../engine/session.ts';
import type { Offer, Table } from '../engine/table-state.ts';
import { ENDS, type Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import type { RecordedBeat, RecordedWorth } from '../record/recorded-beat.ts';
import { replayModel, type ReplayModel } from './replay-model.ts';
import type { OfferFigures, SessionFigures, ValuePair } from './session-figures.ts';

/** A session that is shown and not played: its moves, and what was recorded of each. */
export interface ToldSession {
  readonly level: PlayedLevel;
  readonly ruleset: number;
  readonly seed: number;
  readonly moves: readonly Move[];
  /** One for each move. */
  readonly record: readonly RecordedBeat[];
}

/** The replay of a session out of its record alone: nothing is played, every number is the recorded one. */
export function replayFromRecord(told: ToldSession): ReplayModel {
  return replayModel(told.level, beatsOf(told), figuresOf(told.record), null);
}

/** What a replay reads of a table. The rest of a table is the engine's, and no record has it. */
type ShownTable = Pick<
  Table,
  | 'round'
  | 'trust'
  | 'deterrence'
  | 'standing'
  | 'reservationSeoul'
  | 'reservationWashington'
  | 'signingPrice'
  | 'offers'
  | 'bids'
  | 'threat'
  | 'lines'
  | 'initialled'
  | 'leaderRefusals'
  | 'failedVotes'
  | 'promises'
  | 'disclosures'
  | 'vow'
  | 'end'
  | 'signed'
>;

function beatsOf({ level, ruleset, seed, moves, record }: ToldSession): Beat[] {
  const { rules } = level;
  let offers: readonly Offer[] = [];
  let bids: readonly Offer[] = [];
  let signed: Package | null = null;
  let leaderRefusals = 0;
  let failedVotes = 0;
  return record.flatMap((moment, i): Beat[] => {
    const move = moves[i];
    if (!move) return [];
    for (const event of moment.events) {
      if (event.kind === 'offer-made') offers = [...offers, { round: moment.round, package: event.package }];
      if (event.kind === 'demand-made') bids = [...bids, { round: moment.round, package: event.package }];
      if (event.kind === 'leader-refused') leaderRefusals += 1;
      if (event.kind === 'vote-taken' && !event.passed) failedVotes += 1;
      if (event.kind === 'talks-ended') signed = event.package;
    }
    const table: ShownTable = {
      round: moment.round,
      trust: moment.trust,
      deterrence: moment.deterrence,
      standing: moment.standing,
      reservationSeoul: moment.reservation.seoul,
      reservationWashington: moment.reservation.washington,
      signingPrice: moment.price,
      offers,
      bids,
      threat: moment.threat,
      lines: moment.lines,
      initialled: moment.initialled,
      leaderRefusals,
      failedVotes,
      promises: [],
      disclosures: [],
      vow: null,
      end: ENDS.find((end) => end === moment.phase) ?? null,
      signed,
    };
    const chart: Session['chart'] = { talks: moment.phase, relation: moment.band };
    const session: Session = { ruleset, rules, seed, moves: moves.slice(0, i + 1), chart, table: table as Table };
    return [{ move, events: moment.events, session }];
  });
}

function figuresOf(record: readonly RecordedBeat[]): SessionFigures {
  const offers = record.flatMap((moment, beat): OfferFigures[] =>
    moment.events.flatMap((event): OfferFigures[] => {
      if (event.kind !== 'offer-made' && event.kind !== 'demand-made') return [];
      const by = event.kind === 'offer-made' ? 'seoul' : 'washington';
      const worth = by === 'seoul' ? moment.offer : moment.bid;
      if (!worth) return [];
      const { seoul, washington, yardstick: onYardstick } = worth;
      return [{ beat, round: moment.round, by, package: event.package, seoul, washington, onYardstick }];
    }),
  );
  const hands = record.map(({ weight, offer, bid, needed }) => ({
    weight,
    offer: pair(offer),
    bid: pair(bid),
    needed,
  }));
  const outcome = record[record.length - 1]?.outcome;
  return { offers, hands, scored: outcome ? scoredFrom(outcome.seoul) : null };
}

function pair(worth: RecordedWorth | null): ValuePair | null {
  return worth && { seoul: worth.seoul, washington: worth.washington };
}

/** Of the scores a replay tells only what the session was worth to Seoul. */
function scoredFrom(seoulValue: number): Scored {
  return { seoulValue } satisfies Pick<Scored, 'seoulValue'> as Scored;
}
