import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { TurningPoint } from '../../presenter/turning-points.ts';

/** A turning point as a sentence. */
export function turnText(tongue: Tongue, { turns }: DebriefMessages['debrief'], turn: TurningPoint): string {
  switch (turn.kind) {
    case 'trust':
      return (turn.by > 0 ? turns.trustUp : turns.trustDown)(points(Math.abs(turn.by)), points(turn.to));
    case 'bid-passed':
      return turns.passed(points(turn.worth), points(turn.outcome));
    case 'nearly':
      return [turns.nearly(points(turn.short)), turn.because && tongue.words.reasons.washington[turn.because]]
        .filter(Boolean)
        .join(' ');
    case 'bluff':
      return turns.bluff;
    case 'leader-refused':
      return turns.leader;
    case 'vote-failed':
      return turns.vote;
  }
}
