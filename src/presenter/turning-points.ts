import type { Cause } from '../engine/events.ts';
import type { WashingtonReason } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Threat } from '../engine/vocabulary.ts';
import type { CauseSum, MeterStory } from './meter-story.ts';
import { causesOf } from './meter-story.ts';
import type { OfferFigures, SessionFigures } from './session-figures.ts';

/** A moment at which the session could have gone otherwise. Values in basis points, trust in hundredths. */
export type TurningPoint = { readonly beat: number; readonly round: number } & (
  | { readonly kind: 'trust'; readonly by: number; readonly to: number; readonly causes: readonly CauseSum[] }
  | { readonly kind: 'bid-passed'; readonly worth: number; readonly outcome: number }
  | { readonly kind: 'nearly'; readonly short: number; readonly because: WashingtonReason | null }
  | { readonly kind: 'bluff'; readonly threat: Threat; readonly moved: boolean }
  | { readonly kind: 'leader-refused' }
  | { readonly kind: 'vote-failed' }
);

const MOST_OF_TRUST = 3;
/** A change of trust below this (hundredths) turns nothing. */
const TURNS = 150;
/** A yes that was missed by no more than this (basis points) was near. */
const NEAR = 400;

export function turningPoints(beats: readonly Beat[], figures: SessionFigures, trust: MeterStory): TurningPoint[] {
  const found = [...trustTurns(trust), ...missedYes(beats, figures), ...threats(beats), ...refusals(beats)];
  const passed = passedBid(beats, figures.offers, figures.scored?.seoulValue ?? null);
  if (passed) found.push(passed);
  return found.toSorted((a, b) => a.beat - b.beat);
}

/** The rounds in which trust moved most, for better or worse. */
function trustTurns(trust: MeterStory): TurningPoint[] {
  const rounds = new Map<
    number,
    { beat: number; by: number; to: number; list: { because: Cause; by: number }[]; most: number }
  >();
  for (const change of trust.changes) {
    const turn = rounds.get(change.round) ?? { beat: change.beat, by: 0, to: 0, list: [], most: 0 };
    turn.by += change.by;
    turn.to = change.to;
    turn.list.push(change);
    if (Math.abs(change.by) > turn.most) {
      turn.most = Math.abs(change.by);
      turn.beat = change.beat;
    }
    rounds.set(change.round, turn);
  }
  return [...rounds]
    .filter(([, turn]) => Math.abs(turn.by) >= TURNS)
    .toSorted(([, a], [, b]) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST_OF_TRUST)
    .map(([round, { beat, by, to, list }]) => ({
      kind: 'trust',
      beat,
      round,
      by,
      to,
      causes: causesOf(list).slice(0, 3),
    }));
}

/** The offer that came nearest to a yes it did not get. */
function missedYes(beats: readonly Beat[], { hands }: SessionFigures): TurningPoint[] {
  let nearest: Extract<TurningPoint, { kind: 'nearly' }> | null = null;
  for (const [i, beat] of beats.entries()) {
    const hand = hands[i];
    if (beat.move.kind !== 'respond' || beat.move.does !== 'declines' || !hand?.offer || hand.needed === null) continue;
    const short = hand.needed - hand.offer.washington;
    if (short > NEAR || short <= 0 || (nearest && nearest.short <= short)) continue;
    nearest = {
      kind: 'nearly',
      beat: i,
      round: beat.session.table.round,
      short,
      because: beat.move.reasons[0] ?? null,
    };
  }
  return nearest ? [nearest] : [];
}

/** Washington's best bid for Seoul, if it was left lying and the end was worth less. */
function passedBid(
  beats: readonly Beat[],
  offers: readonly OfferFigures[],
  outcome: number | null,
): TurningPoint | null {
  if (outcome === null) return null;
  const netOf = (offer: OfferFigures) => offer.seoul - (beats[offer.beat]?.session.table.signingPrice ?? 0);
  let best: OfferFigures | null = null;
  for (const offer of offers) if (offer.by === 'washington' && (!best || netOf(offer) > netOf(best))) best = offer;
  if (!best || netOf(best) <= outcome) return null;
  return { kind: 'bid-passed', beat: best.beat, round: best.round, worth: netOf(best), outcome };
}

/** Threats that were never meant, and whether Seoul moved under them. */
function threats(beats: readonly Beat[]): TurningPoint[] {
  return beats.flatMap((beat, i): TurningPoint[] => {
    const made = beat.events.find((event) => event.kind === 'threat-made');
    if (!made || made.real !== false) return [];
    const round = beat.session.table.round;
    const rest = beats.slice(i + 1).filter((later) => later.session.table.round === round);
    const moved = rest.some((later) =>
      later.events.some((event) => event.kind === 'threat-withdrawn' && event.because === 'offer-moved'),
    );
    return moved ? [{ kind: 'bluff', beat: i, round, threat: made.threat, moved }] : [];
  });
}

function refusals(beats: readonly Beat[]): TurningPoint[] {
  return beats.flatMap((beat, i): TurningPoint[] => {
    const round = beat.session.table.round;
    if (beat.events.some((event) => event.kind === 'leader-refused'))
      return [{ kind: 'leader-refused', beat: i, round }];
    if (beat.events.some((event) => event.kind === 'vote-taken' && !event.passed))
      return [{ kind: 'vote-failed', beat: i, round }];
    return [];
  });
}
