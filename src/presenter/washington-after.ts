import type { End } from '../engine/vocabulary.ts';
import type { SessionDigest } from './session-digest.ts';
import type { ValuePair } from './session-figures.ts';
import type { Term } from './stop-label.ts';

/** One game as its end is compared. Values in basis points, trust in hundredths. */
export interface EndedGame {
  readonly end: End;
  readonly round: number;
  readonly headline: Term | null;
  readonly values: ValuePair;
  readonly trust: number;
}

/** What became of talks from Washington's chair, beside what the counterpart reached against the same Seoul. */
export interface WashingtonAfter {
  readonly mine: EndedGame;
  /** Null where the session of the ghost is not at hand, or had not ended. */
  readonly theirs: EndedGame | null;
  /** What no agreement is worth to both at the level's yardstick, in basis points. */
  readonly reservation: ValuePair;
}

export function washingtonAfter(
  mine: SessionDigest,
  theirs: SessionDigest | null,
  reservation: ValuePair,
): WashingtonAfter | null {
  const ended = endedGame(mine);
  return ended && { mine: ended, theirs: theirs && endedGame(theirs), reservation };
}

function endedGame({ end, round, headline, values, trust }: SessionDigest): EndedGame | null {
  return end && values ? { end, round, headline, values, trust: trust[trust.length - 1] ?? 0 } : null;
}
