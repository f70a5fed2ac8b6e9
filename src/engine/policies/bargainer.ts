import { conceded } from '../counterpart/concession-table.ts';
import type { SeoulMove } from '../moves.ts';
import type { LevelRules } from '../rules.ts';
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

/** The settings of a stand-in that concedes over time. Values are parts of the way from no agreement to everything. */
export interface Style {
  /** Value it opens with and ends at, in basis points of the way from its reservation value (0) to 10000. */
  readonly from: number;
  readonly to: number;
  /** Ends higher the more trust there is: `to` is then the most, and distrust takes from it. */
  readonly readsTrust: boolean;
  /** Power of its concession curve in hundredths: 100 is linear, lower waits longer. */
  readonly power: number;
  /** How it picks among packages worth the same to itself. */
  readonly picks: 'best-for-them' | 'like-theirs';
  readonly tone: Tone;
  readonly argues: boolean;
  readonly sides: readonly Planned[];
  /** Takes any demand better than no agreement in the last round. */
  readonly settles: boolean;
}

const WINDOW = 150;

/** A stand-in with the given style: aspiration falls with the rounds, the package is the best it knows at that value. */
export function bargainer(style: Style): Policy {
  return (rules, view) => {
    if (view.phase === 'briefing') return { seat: 'seoul', kind: 'begin' };
    const side = view.phase === 'preparation' ? dueSide(rules, view, style) : null;
    if (side) return side;
    const target = aspiration(rules, view, style, view.round);
    const bid = view.lastBid;
    if (bid && accepts(rules, view, style, bid)) return { seat: 'seoul', kind: 'accept' };
    const x =
      style.picks === 'best-for-them' || !bid
        ? bestForWashington(
            rules,
            style.picks === 'best-for-them' ? view.estimate.weights : EVEN(rules),
            target,
            target + WINDOW,
            view.lastOffer,
          )
        : nearest(rules, bid, target, target + WINDOW);
    return {
      seat: 'seoul',
      kind: 'propose',
      package: x,
      card: style.argues ? bestCard(rules, view) : null,
      tone: style.tone,
    };
  };
}

const EVEN = (rules: LevelRules): number[] => rules.issues.map(() => floorDivide(10000, rules.issues.length));

function aspiration(rules: LevelRules, view: SeoulView, style: Style, round: number): number {
  const rest = Math.max(1, rules.calendar.rounds - 1);
  const t = Math.min(10000, floorDivide((round - 1) * 10000, rest));
  const to = style.readsTrust ? clamp(floorDivide(85 * view.trust, 100) - 2200, 2000, style.to) : style.to;
  const part = style.from - floorDivide((style.from - to) * conceded(style.power, t), 10000);
  return rules.reservation.seoul + floorDivide((10000 - rules.reservation.seoul) * part, 10000);
}

function accepts(rules: LevelRules, view: SeoulView, style: Style, bid: Package): boolean {
  const worth = worthToSeoul(rules, bid);
  if (worth >= aspiration(rules, view, style, view.round + 1)) return true;
  return style.settles && view.round >= rules.calendar.rounds && worth - view.signingPrice > view.reservation + 100;
}

/** The next planned side move that is due, can be paid and is open in this band. */
function dueSide(rules: LevelRules, view: SeoulView, style: Style): SeoulMove | null {
  const planned = new Map<SideMove, number>();
  for (const { what, round } of style.sides) {
    const nth = (planned.get(what) ?? 0) + 1;
    planned.set(what, nth);
    const side = rules.sideMoves[what];
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
function bestCard(rules: LevelRules, view: SeoulView): number | null {
  const trusted = view.trust >= 6000 ? 1 : 0;
  let best: number | null = null;
  let bestFit = 0;
  for (const [i, card] of rules.cards.entries()) {
    const fit = (SUITS[card.kind][trusted] * 16) >> Math.min(at(view.cardUses, i), 4);
    if (fit > bestFit) {
      bestFit = fit;
      best = i;
    }
  }
  return best;
}
