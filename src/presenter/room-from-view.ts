import type { SeoulView } from '../engine/view.ts';
import type { Event } from '../engine/events.ts';
import { dateOf } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import type { DelegationModel, Expression, Light, RoomModel } from './room-model.ts';

/** The room at one moment, from what Seoul sees; `latest` are the events since Seoul last moved. */
export function roomFromView(level: PlayedLevel, view: SeoulView, latest: readonly Event[] = []): RoomModel {
  const { rounds, expiryAfter } = level.rules.calendar;
  return {
    trust: view.trust,
    deterrence: view.deterrence,
    standing: view.standing,
    ...dateOf(level, view.round),
    round: view.round,
    rounds,
    expired: view.round > expiryAfter,
    light: lightOf(view, rounds),
    seoul: delegation(view.standing, view.offers.length, view.threat !== null ? 'alarmed' : null),
    washington: delegation(view.trust, view.bids.length, mood(latest)),
    phoneLit: latest.some((e) => e.kind === 'leaked' || (e.kind === 'demand-made' && e.remark) || e.kind === 'side-move-made'),
    threatPending: view.threat !== null,
    seal: view.end === 'ratified' ? 'ratified' : view.end ? 'torn' : view.initialled ? 'initialled' : 'none',
  };
}

function lightOf(view: SeoulView, rounds: number): Light {
  if (view.deterrence < 3000) return 'storm';
  if (view.round <= 1) return 'dawn';
  return view.end !== null || view.round >= rounds - 2 ? 'dusk' : 'day';
}

/** How Washington takes what has just happened, if it shows. */
function mood(latest: readonly Event[]): Expression | null {
  if (latest.some((e) => e.kind === 'offer-accepted' || e.kind === 'leader-consented')) return 'pleased';
  if (latest.some((e) => e.kind === 'threat-made')) return 'stern';
  const offer = latest.find((e) => e.kind === 'offer-made');
  if (offer?.kind !== 'offer-made') return null;
  if (offer.step === 'selfish' || offer.step === 'unfortunate') return 'stern';
  return offer.step === 'silent' ? 'doubtful' : null;
}

function delegation(meter: number, spoken: number, shown: Expression | null): DelegationModel {
  const usual: Expression = meter >= 6500 ? 'pleased' : meter >= 4000 ? 'calm' : meter >= 2000 ? 'doubtful' : 'stern';
  return {
    expression: shown ?? usual,
    posture: meter >= 6000 ? 'forward' : meter >= 3000 ? 'upright' : 'back',
    papers: Math.min(6, spoken),
  };
}
