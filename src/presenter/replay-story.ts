import type { Cause, Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import { eventsFor } from '../engine/view.ts';
import type { Cue } from './cue.ts';
import { captionsOf } from './cues-from-events.ts';
import type { PlayedLevel } from './level-text.ts';
import { storyTeller, type LogEntry } from './log-model.ts';
import type { Viewpoint } from './viewpoint.ts';

/** A line of a replay: what the log has, and what only Washington or the open cards tell. */
export type ReplayEntry =
  | LogEntry
  /** What no agreement is worth to Washington has changed, by basis points. */
  | { readonly kind: 'theirReservation'; readonly by: number; readonly because: Cause }
  /** Seoul's offer is worth so much more or less to Washington, in basis points. */
  | { readonly kind: 'revaluedBy'; readonly by: number }
  | { readonly kind: 'threatTruth'; readonly real: boolean };

/** What was said comes before what it did. */
const SAID: ReadonlySet<ReplayEntry['kind']> = new Set(['offer', 'held', 'argued', 'demand', 'side', 'promised']);

/** What happened in each beat, as a side heard of it or with all cards open. */
export function storySeenBy(
  viewpoint: Viewpoint,
  level: PlayedLevel,
  beats: readonly Beat[],
): (readonly ReplayEntry[])[] {
  const tell = storyTeller(level.file);
  return beats.map(({ events }) => {
    const heard = viewpoint === 'all' ? events : eventsFor(viewpoint, events);
    const entries = heard.flatMap((event): readonly ReplayEntry[] => secretOf(viewpoint, event) ?? tell(event));
    return [...entries.filter((entry) => SAID.has(entry.kind)), ...entries.filter((entry) => !SAID.has(entry.kind))];
  });

  function secretOf(eyes: Viewpoint, event: Event): readonly ReplayEntry[] | null {
    if (eyes === 'seoul') return null;
    switch (event.kind) {
      case 'reservation-moved':
        return event.side === 'washington'
          ? [{ kind: 'theirReservation', by: event.by, because: event.because }]
          : null;
      case 'offer-revalued':
        return [{ kind: 'revaluedBy', by: event.by }];
      case 'threat-made':
        return event.real === null ? null : [...tell(event), { kind: 'threatTruth', real: event.real }];
      default:
        return null;
    }
  }
}

/** What was heard in each beat: the captions of its sounds. */
export function soundsOf(beats: readonly Beat[]): (readonly Cue[])[] {
  const captions = captionsOf(beats);
  return beats.map((beat) => beat.events.flatMap((event) => captions.get(event) ?? []));
}
