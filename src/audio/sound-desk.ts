import type { Cue, MoodModel, PlaceModel, SoundPart } from '../presenter/cue.ts';
import { CUE_SPRITE } from './cue-sprite.ts';
import { type HowlerKit, loadHowler } from './howler-kit.ts';
import { toneLevels } from './place-levels.ts';
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
  /** Cues of one move, one after the other. What cannot be heard now (not loaded, page hidden) is dropped, never played late. */
  play(cues: readonly Cue[]): void;
  mood(model: MoodModel): void;
  place(model: PlaceModel): void;
  /** 0 (silent) to 100 (full), as the slider shows it. */
  setVolume(part: SoundPart, hundredths: number): void;
  mute(on: boolean): void;
  close(): void;
}

/** The ear is not linear: half-way on the slider should sound about half as loud. */
function gainOf(hundredths: number): number {
  const share = Math.min(100, Math.max(0, hundredths)) / 100;
  return Math.round(share * share * 100) / 100;
}

/** Every level of a mix times one gain. */
function times<Key extends string>(levels: Readonly<Record<Key, number>>, gain: number): Record<Key, number> {
  const scaled = Object.entries<number>(levels).map(([key, level]) => [key, level * gain]);
  return Object.fromEntries(scaled) as Record<Key, number>;
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
  let place: PlaceModel | undefined;
  const gains = { music: gainOf(60), room: gainOf(60), cues: gainOf(80) };

  const mixScore = (slowly: boolean): void => rig?.score.fadeTo(times(scoreLevels(mood), gains.music), slowly);
  const mixPlaces = (slowly: boolean): void => {
    if (place) rig?.places.fadeTo(times(toneLevels(place), gains.room), slowly);
  };
  const mix = {
    music: () => mixScore(false),
    room: () => mixPlaces(false),
    cues: () => rig?.cues.volume(gains.cues),
  } as const;
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
    rig = createRig(kit, options.baseUrl, () => quietly(() => mixScore(true)));
    kit.mute(muted);
    mix.cues();
    mixPlaces(true);
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
    play(cues) {
      const known = cues.filter((cue) => CUE_SPRITE[cue] !== undefined);
      if (!muted) quietly(() => rig?.cues.play(known));
    },
    mood(model) {
      mood = model;
      quietly(() => mixScore(true));
    },
    place(model) {
      place = model;
      quietly(() => mixPlaces(true));
    },
    setVolume(part, hundredths) {
      gains[part] = gainOf(hundredths);
      quietly(mix[part]);
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
