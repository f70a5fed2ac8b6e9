import { createCues, type CuePlayer } from './cue-player.ts';
import type { HowlerKit } from './howler-kit.ts';
import { createPlaces, type PlacePlayer } from './place-player.ts';
import { createScore, type ScorePlayer } from './score-player.ts';
import { pageIsHidden } from './watch-page.ts';

/** Everything that exists only once Howler is there. */
export interface Rig {
  readonly cues: CuePlayer;
  readonly score: ScorePlayer;
  readonly places: PlacePlayer;
  mute(on: boolean): void;
  sleep(): void;
  wake(): void;
  close(): void;
}

export function createRig(kit: HowlerKit, baseUrl: string, whenScoreSounds: () => void): Rig {
  const cues = createCues(kit, baseUrl);
  const places = createPlaces(kit, baseUrl);
  const score = createScore(kit, baseUrl, whenScoreSounds);
  let asleep = false;
  return {
    cues,
    score,
    places,
    mute(on) {
      kit.mute(on);
    },
    // Stopping the clock pauses all loops at the same sample, and lets a phone rest.
    sleep() {
      asleep = true;
      kit
        .clock()
        ?.suspend()
        .catch(() => undefined);
    },
    wake() {
      const clock = kit.clock();
      if (clock === undefined || pageIsHidden() || (clock.state === 'running' && !asleep)) return;
      asleep = false;
      clock.resume().catch(() => undefined);
    },
    close() {
      cues.close();
      places.close();
      score.close();
    },
  };
}
