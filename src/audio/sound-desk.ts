import type { Cue, MoodModel } from '../presenter/cue.ts';
import { CUE_SPRITE } from './cue-sprite.ts';
import { type HowlerKit, loadHowler } from './howler-kit.ts';
import { createRig, type Rig } from './rig.ts';
import { scoreLevels } from './score-levels.ts';
import { watchPage } from './watch-page.ts';

export interface SoundDeskOptions {
  /** Where the `audio/` folder lies, with its final slash: './' in the built page. */
  readonly baseUrl: string;
}

export interface SoundDesk {
  /** Call on the player's first gesture (and, if you like, on any later one): loads the sounds and wakes the clock. */
  unlock(): Promise<void>;
  /** A cue that cannot be heard now (not loaded, page hidden) is dropped, never played late. */
  play(cue: Cue): void;
  mood(model: MoodModel): void;
  /** 0 (silent) to 100 (full), as the slider shows it. */
  setVolume(part: 'music' | 'cues', hundredths: number): void;
  mute(on: boolean): void;
  close(): void;
}

/** The ear is not linear: half-way on the slider should sound about half as loud. */
function gainOf(hundredths: number): number {
  const share = Math.min(100, Math.max(0, hundredths)) / 100;
  return Math.round(share * share * 100) / 100;
}

export function createSoundDesk(
  options: SoundDeskOptions,
  load: () => Promise<HowlerKit | undefined> = loadHowler,
): SoundDesk {
  let rig: Rig | undefined;
  let loading: Promise<void> | undefined;
  let closed = false;
  let muted = false;
  let mood: MoodModel = { trust: 5_500, pressure: 0 };
  const gains = { music: gainOf(60), cues: gainOf(80) };

  const mix = (slowly: boolean): void => {
    const levels = scoreLevels(mood);
    rig?.score({ calm: levels.calm * gains.music, tense: levels.tense * gains.music }, slowly);
  };
  // Sound is an ornament: whatever goes wrong with it must not reach the game.
  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      rig = undefined;
    }
  };
  const stopWatching = watchPage({
    hidden: () => quietly(() => rig?.sleep()),
    shown: () => quietly(() => rig?.wake()),
    touched: () => quietly(() => rig?.wake()),
  });

  const build = async (): Promise<void> => {
    const kit = await load();
    if (kit === undefined || closed) return;
    rig = createRig(kit, options.baseUrl, () => quietly(() => mix(true)));
    kit.mute(muted);
    rig.cueVolume(gains.cues);
  };

  return {
    unlock() {
      if (closed) return Promise.resolve();
      quietly(() => rig?.wake());
      loading ??= build()
        .then(() => quietly(() => rig?.wake()))
        .catch(() => {
          loading = undefined;
        });
      return loading;
    },
    play(cue) {
      if (!muted && CUE_SPRITE[cue] !== undefined) quietly(() => rig?.play(cue));
    },
    mood(model) {
      mood = model;
      quietly(() => mix(true));
    },
    setVolume(part, hundredths) {
      gains[part] = gainOf(hundredths);
      quietly(() => (part === 'cues' ? rig?.cueVolume(gains.cues) : mix(false)));
    },
    mute(on) {
      muted = on;
      quietly(() => rig?.mute(on));
    },
    close() {
      closed = true;
      stopWatching();
      quietly(() => rig?.close());
      rig = undefined;
    },
  };
}
