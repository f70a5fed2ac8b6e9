import type { Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import { appraise } from '../engine/view.ts';
import { headlineTerm } from './clauses.ts';
import type { PlayedLevel } from './level-text.ts';
import type { Term } from './stop-label.ts';

/** What is stopped at before the talks go on: a text is initialled and agreed to, or the leader will not have it. */
export interface MomentModel {
  readonly kind: 'accepted' | 'taken' | 'refused';
  /** What the text says on the issue that makes the headline. */
  readonly headline: Term | null;
  /** Worth of the text to Seoul, and what no agreement is worth, in basis points. */
  readonly worth: number;
  readonly reservation: number;
  /** The last words that Washington spoke at it. */
  readonly words: Text | null;
  /** What it did to trust, in hundredths. */
  readonly trust: number;
  /** The talks are over with it. */
  readonly over: boolean;
}

/** So many of the beats of a move are shown before the talks go on; null where there is nothing to stop at. */
export function momentAt(beats: readonly Beat[]): number | null {
  for (const [i, { events }] of beats.entries()) {
    if (events.some((event) => event.kind === 'leader-refused')) return i + 1;
    if (events.some((event) => event.kind === 'vote-taken')) return i > 0 ? i : null;
  }
  return null;
}

/** What the last move of Seoul has led to, if both envoys have initialled a text. */
export function momentModel({ file }: PlayedLevel, beats: readonly Beat[]): MomentModel | null {
  const last = beats[beats.length - 1];
  const from = beats.findLastIndex((beat) => beat.move.seat === 'seoul');
  const happened = beats.slice(Math.max(0, from)).flatMap((beat) => beat.events);
  const accepted = happened.find((event) => event.kind === 'offer-accepted');
  if (!last || !accepted) return null;
  const refused = happened.some((event) => event.kind === 'leader-refused');
  const spoke = happened.findLast((event) => event.kind === 'spoke');
  const { worth, reservation } = appraise(last.session, accepted.package);
  return {
    kind: refused ? 'refused' : accepted.by === 'washington' ? 'accepted' : 'taken',
    headline: headlineTerm(file, accepted.package),
    worth,
    reservation,
    words: (spoke && file.persona.rhetoric[spoke.reason][spoke.line]) || null,
    trust: happened.reduce(
      (sum, e) =>
        e.kind === 'meter-moved' && e.meter === 'trust' && e.because === 'leader-refused' ? sum + e.by : sum,
      0,
    ),
    over: last.session.table.end !== null,
  };
}
