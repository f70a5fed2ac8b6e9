import type { Statement, Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import type { WashingtonReason } from '../engine/moves.ts';
import type { Session } from '../engine/session.ts';
import { appraise, type SeoulView } from '../engine/view.ts';
import type { PlayedLevel } from './level-text.ts';
import { termsOf, type Term } from './stop-label.ts';

export interface DemandModel {
  /** What this round is about, from the level's calendar. */
  readonly news: Statement | null;
  readonly openingAsk: Statement | null;
  readonly terms: readonly (Term & { readonly moved: boolean })[];
  readonly worth: number | null;
  readonly below: boolean;
  readonly reasons: readonly WashingtonReason[];
  /** The envoy's words; null where it had nothing left to say. */
  readonly says: Text | null;
  readonly remark: boolean;
  readonly threat: {
    readonly name: Text;
    readonly says: Statement;
    readonly credibility: 'low' | 'middle' | 'high';
  } | null;
  readonly persona: { readonly name: Text; readonly about: Statement };
}

export function demandModel(
  level: PlayedLevel,
  session: Session,
  view: SeoulView,
  beats: readonly Beat[],
): DemandModel {
  const { file } = level;
  const made = beats.flatMap((beat) => beat.events).findLast((event) => event.kind === 'demand-made');
  const reasons = made?.kind === 'demand-made' ? made.reasons : [];
  const before = view.bids[view.bids.length - 2]?.package ?? null;
  const bid = view.lastBid;
  const worth = bid ? appraise(session, bid).worth : null;
  const threat = view.threat ? file.threats[view.threat] : undefined;
  return {
    news: file.calendar.rounds[view.round - 1]?.text ?? null,
    openingAsk: view.round === 1 ? file.openingAsk : null,
    terms: bid
      ? termsOf(file.issues, bid).map((term, i) => ({ ...term, moved: before !== null && before[i] !== bid[i] }))
      : [],
    worth,
    below: worth !== null && worth < view.reservation,
    reasons,
    says: wordsOfDemand(level, beats),
    remark: made?.kind === 'demand-made' && made.remark,
    threat: threat
      ? {
          name: threat.name,
          says: threat.says,
          credibility: view.credibility < 4000 ? 'low' : view.credibility < 7000 ? 'middle' : 'high',
        }
      : null,
    persona: { name: file.persona.name, about: file.persona.about },
  };
}

function wordsOfDemand({ file }: PlayedLevel, beats: readonly Beat[]): Text | null {
  const demand = beats.findLast((beat) => beat.move.kind === 'demand');
  const spoke = demand?.events.find((event) => event.kind === 'spoke');
  return (spoke?.kind === 'spoke' && file.persona.rhetoric[spoke.reason][spoke.line]) || null;
}
