import { lastBid, lastOffer, weightNow } from '../../engine/offers.ts';
import type { SeoulMove } from '../../engine/moves.ts';
import { signedWorth } from '../../engine/ratification.ts';
import { valueTables } from '../../engine/values.ts';
import { SCORES, type ByScore, type Package } from '../../engine/vocabulary.ts';
import { at } from '../../engine/whole.ts';
import type { Judgement } from './judge.ts';
import type { Position } from './position.ts';

/** What was wrong with a move, or what would have been better, by name; the words stand in the locale. */
export const REASON_KINDS = [
  'broke-word',
  'accepted-too-early',
  'insult',
  'walked-out',
  'better-package',
  'better-words',
  'favour-first',
  'word-first',
  'could-accept',
  'could-wait',
  'could-offer',
  'call-bluff',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One issue on which the better package differs: what each side gains by it, in basis points of its value. */
export interface Difference {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
  readonly seoul: number;
  readonly washington: number;
}

/** Why another move was better. */
export interface Reason {
  readonly kind: ReasonKind;
  /** A fault in itself, however much of it can still be mended. */
  readonly grave: boolean;
  /** What the better move brings: parts of the overall score in hundredths of a point, chance in per mille, value in basis points. */
  readonly gains: { readonly parts: ByScore<number>; readonly ratified: number; readonly value: number };
  /** The better package beside the one that was offered, taken or left standing; null where one of them is missing. */
  readonly differs: readonly Difference[] | null;
  /** The promise that the move broke. */
  readonly promise: { readonly issue: number; readonly stop: number } | null;
}

/** Trust, in hundredths, below which hard words and going public are an insult that is felt. */
export const INSULT_BELOW = 3500;

export function reasonOf(position: Position, { played, best }: Judgement): Reason {
  const promise = brokenBy(position, played.move);
  const kind = promise ? 'broke-word' : kindOf(position, played.move, best.move);
  return {
    kind,
    grave: kind === 'broke-word' || kind === 'insult' || signsBelowTheLine(position, played.move),
    gains: {
      parts: Object.fromEntries(
        SCORES.map((name) => [name, best.outlook.parts[name] - played.outlook.parts[name]]),
      ) as ByScore<number>,
      ratified: best.outlook.ratified - played.outlook.ratified,
      value: best.outlook.value - played.outlook.value,
    },
    differs: differences(position, textOf(position, played.move), textOf(position, best.followUp ?? best.move)),
    promise,
  };
}

function kindOf({ table }: Position, played: SeoulMove, best: SeoulMove): ReasonKind {
  if (played.kind === 'accept') return 'accepted-too-early';
  if (played.kind === 'walkOut') return 'walked-out';
  const loud = (played.kind === 'side' && played.what === 'goPublic') || ('tone' in played && played.tone === 'hard');
  if (loud && table.trust < INSULT_BELOW) return 'insult';
  switch (best.kind) {
    case 'side':
      return 'favour-first';
    case 'promise':
    case 'disclose':
      return 'word-first';
    case 'accept':
      return 'could-accept';
    case 'hold':
    case 'adjourn':
    case 'begin':
      return 'could-wait';
    case 'walkOut':
      return 'call-bluff';
    case 'propose':
      if (played.kind !== 'propose') return 'could-offer';
      return String(played.package) === String(best.package) ? 'better-words' : 'better-package';
  }
}

/** The text that a move puts forward, takes or leaves standing. */
function textOf({ table }: Position, move: SeoulMove): Package | null {
  if (move.kind === 'propose') return move.package;
  return move.kind === 'accept' ? lastBid(table) : lastOffer(table);
}

function signsBelowTheLine({ rules, table }: Position, move: SeoulMove): boolean {
  const text = move.kind === 'accept' ? lastBid(table) : null;
  return text !== null && signedWorth(rules, table, text) < table.reservationSeoul;
}

function brokenBy({ rules, table }: Position, move: SeoulMove): Reason['promise'] {
  const x = move.kind === 'propose' ? move.package : move.kind === 'accept' ? lastBid(table) : null;
  const broken = table.promises.find(({ issue, stop, broken: before }) => {
    const value = at(rules.issues, issue).value.washington;
    return x !== null && !before && at(value, at(x, issue)) < at(value, stop);
  });
  return broken ? { issue: broken.issue, stop: broken.stop } : null;
}

function differences({ rules, table }: Position, from: Package | null, to: Package | null): Difference[] | null {
  if (!from || !to) return null;
  const { seoul, washington } = valueTables(rules);
  const theirs = washington(weightNow(rules, table));
  return rules.issues.flatMap((_, issue): Difference[] => {
    const [a, b] = [at(from, issue), at(to, issue)];
    if (a === b) return [];
    const by = (values: readonly Int32Array[]) => at(at(values, issue), b) - at(at(values, issue), a);
    return [{ issue, from: a, to: b, seoul: by(seoul), washington: by(theirs) }];
  });
}
