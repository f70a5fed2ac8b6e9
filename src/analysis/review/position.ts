import { briefOf, type SeoulBrief } from '../../engine/brief.ts';
import type { Place } from '../../engine/compiled.ts';
import type { SeoulMove } from '../../engine/moves.ts';
import type { LevelRules } from '../../engine/rules.ts';
import type { Session } from '../../engine/session.ts';
import type { Play, Table } from '../../engine/table-state.ts';
import type { SeoulView } from '../../engine/view.ts';
import { COMPILED, viewAt } from '../play-out.ts';

/** A moment of a session at which Seoul is to move. */
export interface Position {
  readonly rules: LevelRules;
  readonly brief: SeoulBrief;
  readonly table: Readonly<Table>;
  readonly place: Readonly<Place>;
  readonly view: SeoulView;
  /** Of the session, and number of the beat in it: the dice of roll-outs follow from both. */
  readonly seed: number;
  readonly beat: number;
}

export function positionOf({ rules, table, chart, seed }: Session, beat: number): Position {
  const place = COMPILED.place(chart);
  return { rules, brief: briefOf(rules), table, place, view: viewAt(rules, table, place), seed, beat };
}

/** A copy of the moment that may be played on. */
export function playFrom({ rules, table, place }: Position): { readonly play: Play; readonly place: Place } {
  // The fields of a table are replaced and never changed inside: a shallow copy is a full one.
  return { play: { rules, table: { ...table }, news: [] }, place: { ...place } };
}

/** Whether the chart lets Seoul do it now. */
export function isAllowed(position: Position, move: SeoulMove): boolean {
  const { play, place } = playFrom(position);
  return COMPILED.step(place, play, move) === null;
}

/** Whether Seoul's turn is over with it. */
export function endsTurn(move: SeoulMove): boolean {
  return move.kind !== 'side' && move.kind !== 'promise' && move.kind !== 'disclose';
}

/** The same text for the same move. */
export function keyOf(move: SeoulMove): string {
  switch (move.kind) {
    case 'propose':
      return `propose ${move.package.join()} ${move.tone} ${move.card ?? '-'}`;
    case 'hold':
      return `hold ${move.tone} ${move.card ?? '-'}`;
    case 'side':
      return `side ${move.what} ${move.stop ?? '-'}`;
    case 'promise':
      return `promise ${move.issue} ${move.stop}`;
    case 'disclose':
      return `disclose ${move.issue} ${move.claim}`;
    case 'begin':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
      return move.kind;
  }
}
