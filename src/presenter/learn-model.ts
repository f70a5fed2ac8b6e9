import type { Beat } from '../engine/rerun.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { viewFor } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import type { ReviewedFigures, TriedFigures } from './review-figures.ts';
import { stopLabels, termsOf, type StopLabel, type Term } from './stop-label.ts';
import { toldMove, type ToldMove } from './told-move.ts';
import type { Text } from '../content/level-parts.ts';

/** One of the moves that may be chosen when trying again. Scores in hundredths of a point, chance in per mille. */
export interface LearnOption {
  readonly key: string;
  readonly told: readonly ToldMove[];
  readonly overall: number;
  readonly ratified: number;
  readonly isPlayed: boolean;
  readonly isBest: boolean;
}

/** A moment to try again: the table as it was, with nothing that one could not know then. */
export interface LearnCase {
  readonly beat: number;
  readonly round: number;
  readonly rounds: number;
  readonly trust: number;
  readonly capital: number;
  /** What no agreement was worth to Seoul, in basis points. */
  readonly reservation: number;
  readonly bid: readonly Term[];
  /** Null where Seoul had made no offer yet. */
  readonly offer: readonly Term[] | null;
  readonly threatened: boolean;
  readonly options: readonly LearnOption[];
  /** For a package of one's own: each issue with its stops, and where it starts. */
  readonly issues: readonly { readonly id: string; readonly name: Text; readonly stops: readonly StopLabel[] }[];
  readonly start: Package;
  readonly lastOffer: Package | null;
}

/** At most so many moves to choose from. */
const OPTIONS = 5;

/** The moment before a judged move, for trying again; null where the move was not judged. */
export function learnCase(
  { file, rules }: PlayedLevel,
  beats: readonly Beat[],
  { beat, round, judgement, trust }: ReviewedFigures,
): LearnCase | null {
  const before = beats[beat - 1]?.session;
  if (!before || !judgement) return null;
  const view = viewFor(before, 'seoul');
  const { played, best, tried } = judgement;
  const others = varied(tried.filter(({ move }) => !same(move, played.move) && !same(move, best.move)));
  const chosen = [played, best, ...others].slice(0, OPTIONS);
  return {
    beat,
    round,
    rounds: rules.calendar.rounds,
    trust: trust.before,
    capital: view.capital,
    reservation: view.reservation,
    bid: view.lastBid ? termsOf(file.issues, view.lastBid) : [],
    offer: view.lastOffer && termsOf(file.issues, view.lastOffer),
    threatened: view.threat !== null,
    options: chosen
      .map(
        (one): LearnOption => ({
          key: JSON.stringify(one.move),
          told: [one.move, ...(one.followUp ? [one.followUp] : [])].map((move) => toldMove(file, move, view.lastOffer)),
          overall: one.outlook.overall,
          ratified: one.outlook.ratified,
          isPlayed: one === played,
          isBest: one === best,
        }),
      )
      .toSorted((a, b) => shuffled(beat, a.key) - shuffled(beat, b.key)),
    issues: file.issues.map((issue) => ({ id: issue.id, name: issue.name, stops: stopLabels(issue) })),
    start: view.lastOffer ?? rules.issues.map((issue) => issue.expiring),
    lastOffer: view.lastOffer,
  };
}

/** First one of each kind, then the rest. */
function varied(tried: readonly TriedFigures[]): TriedFigures[] {
  const seen = new Set<SeoulMove['kind']>();
  const [first, rest]: [TriedFigures[], TriedFigures[]] = [[], []];
  for (const one of tried) {
    (seen.has(one.move.kind) ? rest : first).push(one);
    seen.add(one.move.kind);
  }
  return [...first, ...rest];
}

function same(a: SeoulMove, b: SeoulMove): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An order that tells nothing, and is the same each time. */
function shuffled(beat: number, key: string): number {
  let mixed = beat + 1;
  for (const letter of key) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}
