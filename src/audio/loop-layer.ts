import { LOOPS, type LoopName } from './cue-sprite.ts';
import type { HowlerKit } from './howler-kit.ts';

const SLOW_MS = 2500;
const QUICK_MS = 150;

/** A loop that, once started, plays on, silent or not: so that the stems of the score keep step with each other. */
export interface Layer {
  ready(): boolean;
  start(): void;
  fadeTo(level: number, slowly: boolean): void;
  close(): void;
}

export interface LayerWatch {
  loaded(): void;
  started(): void;
}

export function createLayer(kit: HowlerKit, baseUrl: string, name: LoopName, watch: LayerWatch): Layer {
  const [start, length] = LOOPS[name];
  let id: number | null = null;
  let sounding = false;
  let heading = 0;
  const player = kit.player({
    src: [`${baseUrl}audio/${name}.mp3`],
    volume: 0,
    sprite: { loop: [start, length, true] },
  });
  player.once('load', () => watch.loaded());
  // Until the browser lets the clock run, Howler would queue fades and perform them one after the other.
  player.once('play', () => {
    sounding = true;
    watch.started();
  });
  return {
    ready: () => player.state() === 'loaded',
    start() {
      if (id !== null) return;
      id = player.play('loop');
      // It may have begun before it had a number.
      if (sounding) watch.started();
    },
    fadeTo(wanted, slowly) {
      // Whole hundredths, and never from a level to itself: such fades never end in Howler 2.2.4.
      const level = Math.round(wanted * 100) / 100;
      if (!sounding || id === null || level === heading) return;
      heading = level;
      const now = player.levelOf(id);
      if (now === level) player.volume(level);
      else player.fade(now, level, slowly ? SLOW_MS : QUICK_MS, id);
    },
    close() {
      player.unload();
    },
  };
}
