import type { HowlOptions } from 'howler';
import type { HowlerKit, Player } from '../../src/audio/howler-kit.ts';

export interface FakePlayer extends Player {
  readonly source: string;
  readonly played: string[];
  readonly fades: number[];
  /** What `volume` was last set to. */
  level: number;
  unloaded: boolean;
  arrive(): void;
}

function fakePlayer(options: HowlOptions): FakePlayer {
  const waiting = new Map<string, () => void>();
  let loaded = false;
  const player: FakePlayer = {
    source: String([options.src].flat()[0]),
    played: [],
    fades: [],
    level: options.volume ?? 1,
    unloaded: false,
    arrive() {
      loaded = true;
      waiting.get('load')?.();
    },
    state: () => (loaded ? 'loaded' : 'loading'),
    play(sprite) {
      player.played.push(sprite);
      waiting.get('play')?.();
      return player.played.length;
    },
    playing: () => false,
    once: (event, then) => waiting.set(event, then),
    volume: (level) => (player.level = level),
    levelOf: () => player.level,
    fade(_from, to) {
      player.fades.push(to);
      player.level = to;
    },
    unload: () => (player.unloaded = true),
  };
  return player;
}

export interface FakeKit extends HowlerKit {
  readonly players: FakePlayer[];
  readonly muted: boolean[];
  readonly time: { state: string; resumed: number; refuses: boolean };
  named(part: string): FakePlayer;
  arrive(): void;
}

export function fakeKit(): FakeKit {
  const players: FakePlayer[] = [];
  const muted: boolean[] = [];
  const time = { state: 'running', resumed: 0, refuses: false };
  const clock = {
    get state() {
      return time.state;
    },
    async resume() {
      time.resumed += 1;
      if (time.refuses) throw new Error('not allowed');
      time.state = 'running';
    },
    async suspend() {
      time.state = 'suspended';
    },
  };
  return {
    players,
    muted,
    time,
    player(options) {
      const player = fakePlayer(options);
      players.push(player);
      return player;
    },
    clock: () => clock,
    mute: (on) => muted.push(on),
    named(part) {
      const player = players.find(({ source }) => source.includes(part));
      if (player === undefined) throw new Error(`no player for ${part}`);
      return player;
    },
    arrive: () => players.forEach((player) => player.arrive()),
  };
}

/** A page that can be hidden: put it in as the global `document`. */
export function fakePage(): EventTarget & { visibilityState: string; show(shown: boolean): void } {
  return Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    show(this: EventTarget & { visibilityState: string }, shown: boolean) {
      this.visibilityState = shown ? 'visible' : 'hidden';
      this.dispatchEvent(new Event('visibilitychange'));
    },
  });
}
