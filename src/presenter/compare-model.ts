import type { Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import { METERS, type ByScore, type End, type Meter, type Package } from '../engine/vocabulary.ts';
import { clausesOf, headlineOf } from './clauses.ts';
import type { PlayedLevel } from './level-text.ts';
import { meterStory, roundsOf } from './meter-story.ts';
import { storySeenBy, type ReplayEntry } from './replay-story.ts';
import type { SessionFigures } from './session-figures.ts';
import type { StopLabel } from './stop-label.ts';

export const PAIR = ['a', 'b'] as const;
export type OfPair = (typeof PAIR)[number];
type Pair<T> = Readonly<Record<OfPair, T>>;

export interface ComparedSide {
  readonly beats: readonly Beat[];
  readonly seed: number;
  readonly figures: SessionFigures;
}

/** What the two are called: an original and its branch, or these talks and others. */
export type PairName = 'original' | 'branch' | 'these' | 'other';

/** Where two sessions part. `moves` is how many of the first are the same. */
export type Parting =
  | { readonly kind: 'same' | 'other-talks' }
  | { readonly kind: 'goes-on'; readonly moves: number }
  | {
      readonly kind: 'parts';
      readonly moves: number;
      readonly round: number;
      readonly acts: Pair<readonly ReplayEntry[]>;
    };

/** A point of a chart. `at` in hundredths of a round, `value` in basis points or hundredths. */
export interface PairPoint {
  readonly at: number;
  readonly value: number;
}

export interface PairLine {
  readonly what: 'offers' | 'bids' | Meter;
  readonly points: Pair<readonly PairPoint[]>;
}

export interface PairRound {
  readonly round: number;
  /** This is where they part. */
  readonly parts: boolean;
  /** Null where a side has not come so far. */
  readonly sides: Pair<{
    readonly offer: StopLabel | null;
    readonly bid: StopLabel | null;
    readonly trust: number;
  } | null>;
}

export interface PairTerm {
  readonly id: string;
  readonly name: Text;
  readonly values: Pair<StopLabel | null>;
  readonly differs: boolean;
}

export interface PairOutcome {
  readonly name: PairName;
  readonly seed: number;
  readonly end: End | null;
  readonly round: number;
  readonly scores: ByScore<number> | null;
  readonly overall: number | null;
  /** What stands in its column of the texts. */
  readonly text: 'signed' | 'last-offer' | 'nothing';
}

export interface CompareModel {
  readonly title: Text;
  readonly rounds: number;
  readonly parting: Parting;
  readonly outcomes: Pair<PairOutcome>;
  readonly lines: readonly PairLine[];
  readonly terms: readonly PairTerm[];
  readonly table: readonly PairRound[];
}

/** Two sessions of one level side by side. Only what Seoul could see is compared: neither need be over. */
export function compareModel(
  level: PlayedLevel,
  a: ComparedSide,
  b: ComparedSide,
  as: 'branch' | 'other',
): CompareModel {
  const { file } = level;
  const pair: Pair<ComparedSide> = { a, b };
  const both = <T>(make: (side: ComparedSide, of: OfPair) => T): Pair<T> => ({ a: make(a, 'a'), b: make(b, 'b') });
  const parting = partingOf(level, pair);
  const texts = both(textOf);
  const clauses = both((_, of) => (texts[of].package ? clausesOf(file, texts[of].package) : []));
  const names: Pair<PairName> = as === 'branch' ? { a: 'original', b: 'branch' } : { a: 'these', b: 'other' };
  return {
    title: file.title,
    rounds: file.calendar.rounds.length,
    parting,
    outcomes: both((side, of) => ({ name: names[of], text: texts[of].is, ...outcomeOf(side) })),
    lines: [
      { what: 'offers', points: both((side) => offersOf(side, 'seoul')) },
      { what: 'bids', points: both((side) => offersOf(side, 'washington')) },
      ...METERS.map((meter): PairLine => ({ what: meter, points: both((side) => meterOf(level, side, meter)) })),
    ],
    terms: file.issues.map((issue, i) => {
      const values = both((_, of) => clauses[of][i]?.value ?? null);
      const [x, y] = [texts.a.package?.[i], texts.b.package?.[i]];
      return { id: issue.id, name: issue.name, values, differs: x !== undefined && y !== undefined && x !== y };
    }),
    table: tableOf(level, pair, parting),
  };
}

function partingOf(level: PlayedLevel, { a, b }: Pair<ComparedSide>): Parting {
  if (a.seed !== b.seed) return { kind: 'other-talks' };
  const shared = sharedMoves(a.beats, b.beats);
  if (shared === a.beats.length && shared === b.beats.length) return { kind: 'same' };
  if (shared === a.beats.length || shared === b.beats.length) return { kind: 'goes-on', moves: shared };
  const acts = (beats: readonly Beat[]) => storySeenBy('seoul', level, beats)[shared] ?? [];
  return {
    kind: 'parts',
    moves: shared,
    round: roundsOf(a.beats)[shared] ?? 1,
    acts: { a: acts(a.beats), b: acts(b.beats) },
  };
}

/** How many of the first moves are the same. */
export function sharedMoves(a: readonly Beat[], b: readonly Beat[]): number {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i++) if (JSON.stringify(a[i]?.move) !== JSON.stringify(b[i]?.move)) return i;
  return most;
}

function textOf({ beats, figures }: ComparedSide): { package: Package | null; is: PairOutcome['text'] } {
  const signed = beats[beats.length - 1]?.session.table.signed;
  if (signed) return { package: signed, is: 'signed' };
  const offered = figures.offers.findLast((offer) => offer.by === 'seoul');
  return offered ? { package: offered.package, is: 'last-offer' } : { package: null, is: 'nothing' };
}

function outcomeOf({ beats, seed, figures: { scored } }: ComparedSide): Omit<PairOutcome, 'name' | 'text'> {
  const table = beats[beats.length - 1]?.session.table;
  return {
    seed,
    end: table?.end ?? null,
    round: table?.round ?? 0,
    scores: scored ? { ...scored.scores } : null,
    overall: scored?.overall ?? null,
  };
}

function offersOf({ figures }: ComparedSide, by: 'seoul' | 'washington'): PairPoint[] {
  return figures.offers
    .filter((offer) => offer.by === by)
    .map((offer) => ({ at: offer.round * 100, value: offer.seoul }));
}

function meterOf({ file, rules }: PlayedLevel, { beats }: ComparedSide, meter: Meter): PairPoint[] {
  const rounds = roundsOf(beats);
  const { start, points } = meterStory(file, rules, beats, meter);
  // Where it stood at the end of each round: what lies between would only make the picture restless.
  const ends = points.filter((point) => point.beat >= 0 && rounds[point.beat] !== rounds[point.beat + 1]);
  return [
    { at: 0, value: start },
    ...ends.map((point) => ({ at: (rounds[point.beat] ?? 1) * 100, value: point.value })),
  ];
}

function tableOf(level: PlayedLevel, { a, b }: Pair<ComparedSide>, parting: Parting): PairRound[] {
  const reached = Math.max(...[a, b].map(({ beats }) => roundsOf(beats).at(-1) ?? 0));
  const sideAt = ({ beats, figures }: ComparedSide, round: number): PairRound['sides']['a'] => {
    const last = roundsOf(beats).lastIndexOf(round);
    const beat = beats[last];
    if (!beat) return null;
    const said = (by: 'seoul' | 'washington') => {
      const offer = figures.offers.findLast((one) => one.by === by && one.round === round);
      return offer ? headlineOf(level.file, offer.package) : null;
    };
    return { offer: said('seoul'), bid: said('washington'), trust: beat.session.table.trust };
  };
  return Array.from({ length: reached }, (_, i) => ({
    round: i + 1,
    parts: parting.kind === 'parts' && parting.round === i + 1,
    sides: { a: sideAt(a, i + 1), b: sideAt(b, i + 1) },
  }));
}
