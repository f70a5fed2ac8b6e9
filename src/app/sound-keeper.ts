import type { Cue, MoodModel } from '../presenter/cue.ts';

interface Desk {
  unlock(): Promise<void>;
  play(cue: Cue): void;
  mood(model: MoodModel): void;
  mute(on: boolean): void;
}

export interface SoundKeeper {
  /** The player has touched something: browsers allow sound from now on. */
  touched(): void;
  switchTo(on: boolean): void;
  play(cues: readonly Cue[], mood: MoodModel): void;
}

/** Fetches the sound at the first gesture, if it is wanted. What fails here is silence, never a stop. */
export function createSoundKeeper(wanted: boolean, load: () => Promise<Desk>): SoundKeeper {
  let on = wanted;
  let allowed = false;
  let mood: MoodModel | null = null;
  let desk: Promise<Desk | null> | null = null;
  const wake = (): void => {
    if (!on || !allowed || desk) return;
    desk = load().then(
      async (loaded) => {
        await loaded.unlock();
        if (mood) loaded.mood(mood);
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
    play(cues, now) {
      mood = now;
      if (!on) return;
      tell((loaded) => {
        loaded.mood(now);
        for (const cue of cues) loaded.play(cue);
      });
    },
  };
}
