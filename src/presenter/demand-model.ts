import type { Statement, Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import type { WashingtonReason } from '../engine/moves.ts';
import type { Session } from '../engine/session.ts';
import { appraise, type SeoulView } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import { termsOf, type Term } from './stop-label.ts';

export type Moved = 'better' | 'worse' | 'even';

export interface DemandModel {
  /** What this round is about, from the level's calendar. */
  readonly news: Statement | null;
  readonly openingAsk: Statement | null;
  /** `moved` against the demand before, as Seoul sees it. */
  readonly terms: readonly (Term & { readonly moved: Moved | null })[];
  readonly worth: number | null;
  readonly below: boolean;
  /** What the demand before it is worth to Seoul now, where there is one that differs; in basis points. */
  readonly worthBefore: number | null;
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
  const differs = bid?.some((stop, i) => before && stop !== before[i]) ?? false;
  const worthBefore = before && differs ? appraise(session, before).worth : null;
  const threat = view.threat ? file.threats[view.threat] : undefined;
  return {
    news: file.calendar.rounds[view.round - 1]?.text ?? null,
    openingAsk: view.round === 1 ? file.openingAsk : null,
    terms: bid
      ? termsOf(file.issues, bid).map((term, i) => ({ ...term, moved: before && movedOn(level, i, before, bid) }))
      : [],
    worth,
    below: worth !== null && worth < view.reservation,
    worthBefore,
    reasons: worth !== null && worthBefore !== null && worth <= worthBefore ? reasons.filter(isNotEasing) : reasons,
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

/** What Washington says that it comes down for. Not told of a demand that asks no less of Seoul. */
const EASING: ReadonlySet<WashingtonReason> = new Set([
  'answers-movement',
  'clock-runs',
  'own-clock',
  'believes-refusal',
  'returns-a-favour',
]);
const isNotEasing = (reason: WashingtonReason): boolean => !EASING.has(reason);

function movedOn({ rules }: PlayedLevel, issue: number, before: Package, bid: Package): Moved | null {
  const from = before[issue] ?? 0;
  const to = bid[issue] ?? 0;
  if (from === to) return null;
  const value = rules.issues[issue]?.value.seoul ?? [];
  const by = (value[to] ?? 0) - (value[from] ?? 0);
  return by > 0 ? 'better' : by < 0 ? 'worse' : 'even';
}

function wordsOfDemand({ file }: PlayedLevel, beats: readonly Beat[]): Text | null {
  const demand = beats.findLast((beat) => beat.move.kind === 'demand');
  const spoke = demand?.events.find((event) => event.kind === 'spoke');
  return (spoke?.kind === 'spoke' && file.persona.rhetoric[spoke.reason][spoke.line]) || null;
}
