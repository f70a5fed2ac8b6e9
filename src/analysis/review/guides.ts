import type { SeoulBrief } from '../../engine/brief.ts';
import { diceOf, openStream } from '../../engine/dice.ts';
import type { SeoulMove } from '../../engine/moves.ts';
import { POLICIES } from '../../engine/policies/policies.ts';
import { bestForWashington } from '../../engine/policies/seoul-search.ts';
import { worthToSeoul } from '../../engine/values.ts';
import type { SeoulView } from '../../engine/view.ts';
import type { Package } from '../../engine/vocabulary.ts';
import { at } from '../../engine/whole.ts';
import type { Position } from './position.ts';
import { signedWorthSeen } from './seen-worth.ts';
import { GUIDES, LATE, LATE_GUIDES, type GuideName } from './settings.ts';

/** Who plays on: a stand-in, as it is or true to Seoul's word; or whoever takes the next demand that beats no agreement. */
export type Guide = (GuideName & { readonly keepsWord: boolean }) | 'closer';

/** No stand-in but the random one throws dice. */
const NO_DICE = diceOf(openStream(0, 'nature'));
/** Values this near, in basis points, count as the same. */
const SAME = 150;

/** At most two rounds are left. */
export function isLate({ table, rules }: Position): boolean {
  return rules.calendar.rounds - table.round <= LATE;
}

export function guidesAt(position: Position, move: SeoulMove): readonly Guide[] {
  const late = isLate(position);
  const names = late ? LATE_GUIDES : GUIDES;
  const bound =
    move.kind === 'promise' || (move.kind === 'side' && move.what === 'goPublic') || isBound(position.table);
  return [
    ...names.flatMap((name): Guide[] => [
      { ...name, keepsWord: false },
      ...(bound ? [{ ...name, keepsWord: true }] : []),
    ]),
    ...(late ? ['closer' as const] : []),
  ];
}

function isBound({ promises, vow }: Pick<SeoulView, 'promises' | 'vow'>): boolean {
  return promises.some((promise) => !promise.broken) || (vow !== null && !vow.broken);
}

export function guided(guide: Guide, brief: SeoulBrief, view: SeoulView): SeoulMove {
  if (guide === 'closer') {
    const better = view.lastBid !== null && signedWorthSeen(brief, view, view.lastBid) > view.reservation;
    return better ? { seat: 'seoul', kind: 'accept' } : POLICIES.linear(brief, view, NO_DICE);
  }
  const favour = guide.favours && view.phase === 'preparation' ? POLICIES[guide.favours](brief, view, NO_DICE) : null;
  if (favour?.kind === 'side') return favour;
  const move = steady(brief, view, POLICIES[guide.speaks](brief, view, NO_DICE));
  return guide.keepsWord && move.kind === 'propose'
    ? { ...move, package: withWordKept(brief, view, move.package) }
    : move;
}

/**
 * A stand-in follows its own clock, whoever made the offers so far. Here it goes on from the last one: it does not ask
 * for more again, and a demand that is worth as much to Seoul it takes.
 */
function steady(brief: SeoulBrief, view: SeoulView, move: SeoulMove): SeoulMove {
  const { lastOffer, lastBid } = view;
  if (!lastOffer || move.kind !== 'propose') return move;
  const own = worthToSeoul(brief, lastOffer);
  if (lastBid && worthToSeoul(brief, lastBid) >= own) return { seat: 'seoul', kind: 'accept' };
  if (worthToSeoul(brief, move.package) <= own + SAME) return move;
  return { ...move, package: bestForWashington(brief, view.estimate.weights, own, own + SAME, lastOffer) };
}

/** The package with every promised issue at what was promised or better for Washington, and the headline below a vow. */
export function withWordKept(
  brief: SeoulBrief,
  { promises, vow }: Pick<SeoulView, 'promises' | 'vow'>,
  x: Package,
): Package {
  return x.map((stop, i) => {
    const promise = promises.find((one) => one.issue === i && !one.broken);
    const value = at(brief.issues, i).value.washington;
    const kept = promise && at(value, stop) < at(value, promise.stop) ? promise.stop : stop;
    return vow && !vow.broken && i === brief.headline ? Math.min(kept, vow.stop) : kept;
  });
}
