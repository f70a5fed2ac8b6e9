import type { Event } from '../engine/events.ts';
import type { BySide, StepClass } from '../engine/vocabulary.ts';
import type { Expression, Posture } from './room-model.ts';

export interface Face {
  readonly expression: Expression;
  readonly posture: Posture;
}

type Faces = BySide<Face>;
type Change = { readonly [S in keyof Faces]?: Face };

const face = (expression: Expression, posture: Posture): Face => ({ expression, posture });

const PLEASED = face('pleased', 'forward');
const CALM = face('calm', 'upright');
const DOUBTFUL = face('doubtful', 'upright');
const WARY = face('doubtful', 'back');
const STERN = face('stern', 'upright');
const COLD = face('stern', 'back');
const ALARMED = face('alarmed', 'forward');
const SHAKEN = face('alarmed', 'back');

/** How people sit when nothing has just happened: at ease where there is trust, back where there is none. */
function atRest(trust: number): Faces {
  if (trust >= 6000) return { seoul: face('calm', 'forward'), washington: face('calm', 'forward') };
  if (trust >= 3500) return { seoul: CALM, washington: CALM };
  return { seoul: WARY, washington: trust >= 1500 ? WARY : COLD };
}

/** The faces that what has just happened leaves: of several events the last that shows. Trust in hundredths. */
export function facesAfter(happened: readonly Event[], trust: number): Faces {
  let faces = atRest(trust);
  for (const event of happened) faces = { ...faces, ...changeOf(event) };
  return faces;
}

const ON_STEP: Readonly<Record<StepClass, Face>> = {
  opening: DOUBTFUL,
  fortunate: PLEASED,
  concession: PLEASED,
  nice: PLEASED,
  silent: WARY,
  selfish: COLD,
  unfortunate: STERN,
};

const ON_TONE: Readonly<Record<string, Face>> = { cordial: face('pleased', 'forward'), plain: CALM, hard: STERN };

function changeOf(event: Event): Change {
  switch (event.kind) {
    case 'demand-made':
      return event.remark ? { seoul: SHAKEN, washington: WARY } : { seoul: DOUBTFUL };
    case 'threat-made':
      return { seoul: STERN, washington: COLD };
    case 'threat-voided':
      return { seoul: CALM, washington: WARY };
    case 'threat-carried-out':
      return { seoul: SHAKEN, washington: STERN };
    case 'threat-withdrawn':
      return { seoul: CALM };
    case 'offer-made':
      return { seoul: ON_TONE[event.tone] ?? CALM, washington: ON_STEP[event.step] };
    case 'offer-held':
      return { seoul: event.tone === 'hard' ? COLD : face('calm', 'back'), washington: WARY };
    case 'offer-declined':
      return { seoul: DOUBTFUL, washington: STERN };
    case 'offer-accepted':
    case 'leader-consented':
      return { seoul: PLEASED, washington: PLEASED };
    case 'leader-refused':
      return { seoul: SHAKEN, washington: ALARMED };
    case 'walked-out':
      return { seoul: COLD, washington: ALARMED };
    case 'promise-broken':
    case 'lie-found-out':
      return { seoul: WARY, washington: COLD };
    case 'promised':
    case 'promise-kept':
      return { washington: PLEASED };
    case 'leaked':
      return { seoul: SHAKEN, washington: COLD };
    case 'provoked':
      return { seoul: ALARMED, washington: ALARMED };
    case 'vote-taken':
      return event.passed ? { seoul: PLEASED } : { seoul: SHAKEN, washington: WARY };
    case 'talks-ended':
      return event.end === 'ratified' ? { seoul: PLEASED, washington: PLEASED } : { seoul: WARY, washington: COLD };
    case 'adjourned':
    case 'band-changed':
    case 'calendar-event':
    case 'deck-event':
    case 'disclosed':
    case 'meter-moved':
    case 'offer-revalued':
    case 'old-agreement-expired':
    case 'reservation-moved':
    case 'round-began':
    case 'side-move-made':
    case 'spoke':
    case 'talks-opened':
    case 'vow-broken':
    case 'weight-moved':
      return {};
  }
}
