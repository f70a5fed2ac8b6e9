import { conceded } from '../counterpart/concession-table.ts';
import type { SeoulMove } from '../moves.ts';
import type { SeoulBrief } from '../brief.ts';
import { worthToSeoul } from '../values.ts';
import type { SeoulView } from '../view.ts';
import type { CardKind, Package, SideMove, Tone } from '../vocabulary.ts';
import { at, clamp, floorDivide } from '../whole.ts';
import type { Policy } from './policy.ts';
import { bestForWashington, nearest } from './seoul-search.ts';

/** A side move planned for a round, or for the first round after it in which it can be paid. */
export interface Planned {
  readonly what: SideMove;
  readonly round: number;
}

/** What a stand-in is like besides how far and how fast it concedes. */
export interface Manner {
  /** How it picks among packages worth the same to itself. */
  readonly picks: 'best-for-them' | 'like-theirs';
  readonly tone: Tone;
  readonly argues: boolean;
  readonly sides: readonly Planned[];
  /** Takes any demand better than no agreement in the last round. */
  readonly settles: boolean;
}

/** The settings of a stand-in that concedes by the clock. Values are parts of the way from no agreement to everything. */
export interface Style extends Manner {
  /** Value it opens with and ends at, in basis points of the way from its reservation value (0) to 10000. */
  readonly from: number;
  readonly to: number;
  /** Ends higher the more trust there is: `to` is then the most, and distrust takes from it. */
  readonly readsTrust: boolean;
  /** Power of its concession curve in hundredths: 100 is linear, lower waits longer. */
  readonly power: number;
}

/** What it asks for itself in a round, in basis points of value. */
export type Aspiration = (brief: SeoulBrief, view: SeoulView, round: number) => number;

const WINDOW = 150;

/** A stand-in with the given style: aspiration falls with the rounds, the package is the best it knows at that value. */
export function bargainer(style: Style): Policy {
  return aspiring((brief, view, round) => byTheClock(brief, view, style, round), style);
}

/** A stand-in that asks for what an aspiration says, in a manner of its own. */
export function aspiring(aspiration: Aspiration, style: Manner): Policy {
  return (brief, view) => {
    if (view.phase === 'briefing') return { seat: 'seoul', kind: 'begin' };
    const side = view.phase === 'preparation' ? dueSide(brief, view, style) : null;
    if (side) return side;
    const bid = view.lastBid;
    if (bid && worthToSeoul(brief, bid) >= aspiration(brief, view, view.round + 1))
      return { seat: 'seoul', kind: 'accept' };
    if (bid && style.settles && settlesFor(brief, view, bid)) return { seat: 'seoul', kind: 'accept' };
    const target = aspiration(brief, view, view.round);
    const x =
      style.picks === 'best-for-them' || !bid
        ? bestForWashington(
            brief,
            style.picks === 'best-for-them' ? view.estimate.weights : EVEN(brief),
            target,
            target + WINDOW,
            view.lastOffer,
          )
        : nearest(brief, bid, target, target + WINDOW);
    return {
      seat: 'seoul',
      kind: 'propose',
      package: x,
      card: style.argues ? bestCard(brief, view) : null,
      tone: style.tone,
    };
  };
}

const EVEN = (brief: SeoulBrief): number[] => brief.issues.map(() => floorDivide(10000, brief.issues.length));

function byTheClock(brief: SeoulBrief, view: SeoulView, style: Style, round: number): number {
  const rest = Math.max(1, brief.calendar.rounds - 1);
  const t = Math.min(10000, floorDivide((round - 1) * 10000, rest));
  const to = style.readsTrust ? clamp(floorDivide(85 * view.trust, 100) - 2200, 2000, style.to) : style.to;
  const part = style.from - floorDivide((style.from - to) * conceded(style.power, t), 10000);
  return valueAt(brief, part);
}

/** The value at a part of the way from no agreement (0) to everything (10000). */
export function valueAt(brief: SeoulBrief, part: number): number {
  return brief.reservation.seoul + floorDivide((10000 - brief.reservation.seoul) * part, 10000);
}

function settlesFor(brief: SeoulBrief, view: SeoulView, bid: Package): boolean {
  return view.round >= brief.calendar.rounds && worthToSeoul(brief, bid) - view.signingPrice > view.reservation + 100;
}

/** The next planned side move that is due, can be paid and is open in this band. */
function dueSide(brief: SeoulBrief, view: SeoulView, style: Manner): SeoulMove | null {
  const planned = new Map<SideMove, number>();
  for (const { what, round } of style.sides) {
    const nth = (planned.get(what) ?? 0) + 1;
    planned.set(what, nth);
    const side = brief.sideMoves[what];
    if (!side || round > view.round || (view.sideUses[what] ?? 0) >= Math.min(nth, side.cap)) continue;
    if (side.cost > view.capital || view.sidesThisRound.includes(what) || view.band === 'ruptured') continue;
    return { seat: 'seoul', kind: 'side', what, stop: null };
  }
  return null;
}

/** Which arguments suit a counterpart that keeps the ledger, and which one that trusts. */
const SUITS: Readonly<Record<CardKind, readonly [number, number]>> = {
  ledger: [3, 1],
  arms: [3, 2],
  land: [2, 3],
  domestic: [1, 1],
  deterrence: [1, 3],
  fairness: [0, 2],
  history: [0, 3],
};

/** The freshest argument that suits the band, or none when all are worn. */
function bestCard(brief: SeoulBrief, view: SeoulView): number | null {
  const trusted = view.trust >= 6000 ? 1 : 0;
  let best: number | null = null;
  let bestFit = 0;
  for (const [i, card] of brief.cards.entries()) {
    const fit = (SUITS[card.kind][trusted] * 16) >> Math.min(at(view.cardUses, i), 4);
    if (fit > bestFit) {
      bestFit = fit;
      best = i;
    }
  }
  return best;
}
