import type { Cue } from '../presenter/cue.ts';
import { CUE_SPRITE } from './cue-sprite.ts';
import type { HowlerKit } from './howler-kit.ts';
import { createLayer } from './score-player.ts';
import type { ScoreLevels } from './score-levels.ts';
import { pageIsHidden } from './watch-page.ts';

/** Everything that exists only once Howler is there. */
export interface Rig {
  play(cue: Cue): void;
  score(levels: ScoreLevels, slowly: boolean): void;
  cueVolume(gain: number): void;
  mute(on: boolean): void;
  sleep(): void;
  wake(): void;
  close(): void;
}

function spriteOf(table: typeof CUE_SPRITE): Record<string, [number, number]> {
  return Object.fromEntries(Object.entries(table).map(([cue, [start, length]]) => [cue, [start, length]]));
}

export function createRig(kit: HowlerKit, baseUrl: string, whenScoreSounds: () => void): Rig {
  const sounding = new Map<Cue, number>();
  const cues = kit.player({ src: [`${baseUrl}audio/cues.mp3`], sprite: spriteOf(CUE_SPRITE) });
  let asleep = false;
  // The layers start together, or they would not share their bars.
  const startScore = (): void => {
    if (!calm.ready() || !tense.ready()) return;
    calm.start();
    tense.start();
  };
  const watch = { loaded: () => startScore(), started: whenScoreSounds };
  const calm = createLayer(kit, `${baseUrl}audio/score-calm.mp3`, watch);
  const tense = createLayer(kit, `${baseUrl}audio/score-tense.mp3`, watch);
  // Howler does not announce what it still had from before.
  startScore();

  return {
    play(cue) {
      if (pageIsHidden() || cues.state() !== 'loaded' || kit.clock()?.state !== 'running') return;
      const before = sounding.get(cue);
      // Scrubbing through a replay asks for the same cue many times at once; one is enough.
      if (before !== undefined && cues.playing(before)) return;
      const id = cues.play(cue);
      if (id !== null) sounding.set(cue, id);
    },
    score(levels, slowly) {
      calm.fadeTo(levels.calm, slowly);
      tense.fadeTo(levels.tense, slowly);
    },
    cueVolume(gain) {
      cues.volume(gain);
    },
    mute(on) {
      kit.mute(on);
    },
    // Stopping the clock pauses both loops at the same sample, and lets a phone rest.
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
      cues.unload();
      calm.close();
      tense.close();
    },
  };
}
