import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import { effectsOf, type Effects } from './debrief-effects.ts';

/** A threat of Washington's from the day it was made to its end. */
export interface ThreatStory {
  readonly beat: number;
  readonly round: number;
  readonly name: Text;
  /** It was meant; else it was a bluff. */
  readonly real: boolean;
  /** What Seoul did under it: moved its offer, called it by walking out, signed, or let it stand. */
  readonly answer: 'moved' | 'called' | 'signed' | 'stood';
  readonly fate: 'withdrawn' | 'carried-out' | 'void' | 'lapsed';
  /** What it did to the meters, made, called or carried out. */
  readonly effects: Effects;
  /** What its being carried out did to Seoul's value of no agreement, in basis points. */
  readonly line: number;
}

const CAUSES = ['threatened', 'bluff-called', 'threat-carried-out'] as const;
const FATES = {
  'threat-withdrawn': 'withdrawn',
  'threat-carried-out': 'carried-out',
  'threat-voided': 'void',
  'offer-accepted': 'lapsed',
} as const;

function isFate(event: Event): event is Extract<Event, { kind: keyof typeof FATES }> {
  return event.kind in FATES;
}

export function threatStories(file: LevelFile, beats: readonly Beat[]): ThreatStory[] {
  const stories: ThreatStory[] = [];
  for (const [i, beat] of beats.entries()) {
    const made = beat.events.find((event) => event.kind === 'threat-made');
    if (!made) continue;
    const end = beats.findIndex((later, j) => j > i && later.events.some(isFate));
    const under = beats.slice(i, end < 0 ? beats.length : end + 1).flatMap((one) => one.events);
    const fate = under.find(isFate);
    stories.push({
      beat: i,
      round: beat.session.table.round,
      name: file.threats[made.threat]?.name ?? { en: made.threat, ko: made.threat },
      real: made.real === true,
      answer: answerIn(under, fate),
      fate: fate ? FATES[fate.kind] : 'lapsed',
      effects: effectsOf(under, CAUSES),
      line: under.reduce((sum, event) => sum + lineMoved(event), 0),
    });
  }
  return stories;
}

function answerIn(under: readonly Event[], fate: Event | undefined): ThreatStory['answer'] {
  if (under.some((event) => event.kind === 'walked-out' && event.called)) return 'called';
  if (fate?.kind === 'offer-accepted') return 'signed';
  return fate?.kind === 'threat-withdrawn' && fate.because === 'offer-moved' ? 'moved' : 'stood';
}

function lineMoved(event: Event): number {
  const moved = event.kind === 'reservation-moved' && event.side === 'seoul' && event.because === 'threat-carried-out';
  return moved ? event.by : 0;
}
