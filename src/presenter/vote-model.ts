import type { Text, Statement } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Event } from '../engine/events.ts';
import type { Session } from '../engine/session.ts';
import { appraise } from '../engine/view.ts';
import { clausesOf, type Clause } from './clauses.ts';

export interface BlocVote {
  readonly id: string;
  readonly name: Text;
  readonly about: Statement;
  readonly seats: number;
  /** Votes for, by the honest count before the vote. */
  readonly whip: number;
  /** Votes for, as cast. */
  readonly yes: number;
}

/** What a failed vote cost, in the units of the model; null where nothing changed. */
export interface VoteCost {
  readonly trust: number;
  readonly standing: number;
  /** Of what no agreement is worth to Seoul, in basis points. */
  readonly reservation: number;
  /** The text goes back to the table: rounds are left. */
  readonly goesBack: boolean;
  readonly roundsLeft: number;
}

export interface VoteModel {
  readonly text: readonly Clause[];
  /** Worth to Seoul as signed, and what no agreement is worth, in basis points. */
  readonly worth: number;
  readonly reservation: number;
  readonly round: number;
  readonly blocs: readonly BlocVote[];
  readonly about: Statement;
  readonly seats: number;
  readonly majority: number;
  readonly whipTotal: number;
  readonly total: number;
  readonly passed: boolean;
  readonly cost: VoteCost | null;
}

/**
 * A vote of the Assembly: the session before it, what happened in it, and the session after it. Null where no vote
 * was taken.
 */
export function voteModel(
  file: LevelFile,
  before: Session,
  happened: readonly Event[],
  after: Session,
): VoteModel | null {
  const vote = happened.find((event) => event.kind === 'vote-taken');
  const text = before.table.initialled;
  if (!vote || !text) return null;
  const { votes, worth, reservation } = appraise(before, text);
  const blocs = file.assembly.blocs.map((bloc, i) => ({
    id: bloc.id,
    name: bloc.name,
    about: bloc.about,
    seats: bloc.seats,
    whip: votes.yes[i] ?? 0,
    yes: vote.yes[i] ?? 0,
  }));
  return {
    text: clausesOf(file, text),
    worth,
    reservation,
    round: before.table.round,
    blocs,
    about: file.assembly.about,
    seats: blocs.reduce((sum, bloc) => sum + bloc.seats, 0),
    majority: votes.majority,
    whipTotal: votes.total,
    total: vote.total,
    passed: vote.passed,
    cost: vote.passed ? null : costOf(happened, after),
  };
}

function costOf(happened: readonly Event[], after: Session): VoteCost {
  const moved = (meter: 'trust' | 'standing') =>
    happened.reduce(
      (sum, e) => (e.kind === 'meter-moved' && e.meter === meter && e.because === 'vote-failed' ? sum + e.by : sum),
      0,
    );
  const reservation = happened.reduce(
    (sum, e) =>
      e.kind === 'reservation-moved' && e.side === 'seoul' && e.because === 'vote-failed' ? sum + e.by : sum,
    0,
  );
  const roundsLeft = Math.max(0, after.rules.calendar.rounds - after.table.round);
  return {
    trust: moved('trust'),
    standing: moved('standing'),
    reservation,
    goesBack: after.table.end === null,
    roundsLeft,
  };
}
