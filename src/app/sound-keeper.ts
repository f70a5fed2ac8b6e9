import {
  SOUND_PARTS,
  type Cue,
  type MoodModel,
  type PlaceModel,
  type SoundPart,
  type Volumes,
} from '../presenter/cue.ts';

interface Desk {
  unlock(): Promise<void>;
  play(cues: readonly Cue[]): void;
  mood(model: MoodModel): void;
  place(model: PlaceModel): void;
  setVolume(part: SoundPart, volume: number): void;
  mute(on: boolean): void;
}

export interface SoundKeeper {
  /** The player has touched something: browsers allow sound from now on. */
  touched(): void;
  switchTo(on: boolean): void;
  turnTo(volumes: Volumes): void;
  play(cues: readonly Cue[], mood: MoodModel): void;
  /** Where one is by now. */
  enter(place: PlaceModel): void;
}

/** Fetches the sound at the first gesture, if it is wanted. What fails here is silence, never a stop. */
export function createSoundKeeper(wanted: boolean, first: Volumes, load: () => Promise<Desk>): SoundKeeper {
  let on = wanted;
  let allowed = false;
  let volumes = first;
  let mood: MoodModel | null = null;
  let place: PlaceModel | null = null;
  let desk: Promise<Desk | null> | null = null;
  const wake = (): void => {
    if (!on || !allowed || desk) return;
    desk = load().then(
      async (loaded) => {
        for (const part of SOUND_PARTS) loaded.setVolume(part, volumes[part]);
        await loaded.unlock();
        if (mood) loaded.mood(mood);
        if (place) loaded.place(place);
        return loaded;
      },
      () => null,
    );
  };
  const tell = (act: (desk: Desk) => void): void => {
    void desk?.then((loaded) => loaded && act(loaded));
  };
  return {
    touched() {
      allowed = true;
      wake();
    },
    switchTo(next) {
      on = next;
      wake();
      tell((loaded) => loaded.mute(!next));
    },
    turnTo(next) {
      for (const part of SOUND_PARTS)
        if (next[part] !== volumes[part]) tell((loaded) => loaded.setVolume(part, next[part]));
      volumes = next;
    },
    play(cues, now) {
      mood = now;
      if (!on) return;
      tell((loaded) => {
        loaded.mood(now);
        loaded.play(cues);
      });
    },
    enter(next) {
      if (place?.place === next.place && place.crowd === next.crowd && place.rain === next.rain) return;
      place = next;
      tell((loaded) => loaded.place(next));
    },
  };
}
