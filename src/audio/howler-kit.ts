import type { HowlOptions } from 'howler';

/** The little of a Howl this game uses; a test hands in its own. */
export interface Player {
  state(): string;
  play(sprite: string): number | null;
  playing(id: number): boolean;
  once(event: 'load' | 'play', then: () => void): unknown;
  volume(level: number): unknown;
  levelOf(id: number): number;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  unload(): unknown;
}

/** The audio clock: an AudioContext, or the part of one that is needed. */
export interface AudioClock {
  readonly state: string;
  resume(): Promise<void>;
  suspend(): Promise<void>;
}

export interface HowlerKit {
  player(options: HowlOptions): Player;
  clock(): AudioClock | undefined;
  mute(on: boolean): void;
}

/** Fetches Howler: 10 kB that the first screen does without. `undefined` where there is no Web Audio. */
export async function loadHowler(): Promise<HowlerKit | undefined> {
  const { Howl, Howler } = await import('howler');
  // Howler would put its clock to sleep after 30 quiet seconds; on iOS it does not always wake up again.
  Howler.autoSuspend = false;
  // Only now does Howler look for Web Audio.
  Howler.volume(1);
  if (!Howler.usingWebAudio || Howler.noAudio) return undefined;
  return {
    player(options) {
      const howl = new Howl(options);
      return {
        state: () => howl.state(),
        play: (sprite) => howl.play(sprite),
        playing: (id) => howl.playing(id),
        once: (event, then) => howl.once(event, then),
        volume: (level) => howl.volume(level),
        levelOf: (id) => Number(howl.volume(id)),
        fade: (from, to, milliseconds, id) => howl.fade(from, to, milliseconds, id),
        unload: () => howl.unload(),
      };
    },
    clock: () => Howler.ctx ?? undefined,
    mute: (on) => Howler.mute(on),
  };
}
