import type { BeliefAccount } from '../analysis/belief-account.ts';
import type { Scored } from '../engine/score.ts';
import type { Package, Side } from '../engine/vocabulary.ts';

// What only the rules can work out of a session is worked out beside them and handed in: these are its shapes.

/** Values of both sides in basis points. */
export interface ValuePair {
  readonly seoul: number;
  readonly washington: number;
}

/** A package on the table: worth at the time to both, and to Washington on the level's yardstick. */
export interface OfferFigures extends ValuePair {
  readonly beat: number;
  readonly round: number;
  readonly by: Side;
  readonly package: Package;
  readonly onYardstick: number;
}

/** The same with its worth to Washington at the trust of the end. */
export interface JudgedOffer extends OfferFigures {
  readonly atEnd: number;
}

/** What lay on the table after a beat, as both really valued it then. `weight` in whole per cent. */
export interface HandFigures {
  readonly weight: number;
  readonly offer: ValuePair | null;
  readonly bid: ValuePair | null;
  readonly needed: number | null;
}

export interface SessionFigures {
  readonly offers: readonly OfferFigures[];
  readonly hands: readonly HandFigures[];
  readonly scored: Scored | null;
}

/** What the debrief is told besides. */
export interface DebriefFigures extends SessionFigures {
  readonly offers: readonly JudgedOffer[];
  /** Null while the talks go on. */
  readonly belief: BeliefAccount | null;
}

/** Every package of a level in the plane of both values, at one trust. */
export interface PlaneFigures {
  readonly frontier: {
    readonly trust: number;
    readonly weight: number;
    readonly reservation: ValuePair;
    readonly outcomes: number;
    readonly zone: number;
    readonly zoneShare: number;
    readonly pareto: readonly ValuePair[];
    readonly solutions: { readonly nash: ValuePair | null; readonly ks: ValuePair | null };
    readonly bestForSeoul: ValuePair | null;
    /** Packages in each cell of a square grid, Washington's lowest values first. */
    readonly density: ArrayLike<number>;
  };
  readonly nash: Package | null;
  readonly best: Package | null;
  readonly agreement: ValuePair | null;
  readonly history: ValuePair | null;
}

export interface TwoPlanesFigures {
  readonly had: PlaneFigures;
  readonly other: PlaneFigures;
  readonly otherIs: 'yardstick' | 'start';
  readonly history: Package | null;
  /** The least trust, in hundredths, at which history's package would suit both; null where none would do. */
  readonly historyFrom: number | null;
}
