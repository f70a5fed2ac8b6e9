import type { Cue } from '../presenter/cue.ts';
import { CUE_SPRITE } from './cue-sprite.ts';
import type { HowlerKit } from './howler-kit.ts';
import { pageIsHidden } from './watch-page.ts';

/** Time between the starts of cues that belong to one move: one can tell them apart. */
const APART_MS = 450;
/** More than these at once would be noise; a cue that finds no room is not played. */
const MOST_AT_ONCE = 3;

export interface CuePlayer {
  /** One after the other, in this order. What still waited from an earlier move is given up. */
  play(cues: readonly Cue[]): void;
  volume(gain: number): void;
  close(): void;
}

export function createCues(kit: HowlerKit, baseUrl: string): CuePlayer {
  const sounding = new Map<Cue, number>();
  let waiting: readonly ReturnType<typeof setTimeout>[] = [];
  const sprite = Object.entries(CUE_SPRITE).map(([cue, [start, length]]): [string, [number, number]] => [
    cue,
    [start, length],
  ]);
  const player = kit.player({ src: [`${baseUrl}audio/cues.mp3`], sprite: Object.fromEntries(sprite) });
  const mayPlay = (): boolean => !pageIsHidden() && player.state() === 'loaded' && kit.clock()?.state === 'running';
  const start = (cue: Cue): void => {
    if (!mayPlay()) return;
    for (const [other, id] of sounding) if (!player.playing(id)) sounding.delete(other);
    if (sounding.has(cue) || sounding.size >= MOST_AT_ONCE) return;
    const id = player.play(cue);
    if (id !== null) sounding.set(cue, id);
  };
  const giveUp = (): void => {
    for (const timer of waiting) clearTimeout(timer);
    waiting = [];
  };
  return {
    play(cues) {
      const [first, ...rest] = cues;
      if (first === undefined || !mayPlay()) return;
      giveUp();
      start(first);
      waiting = rest.map((cue, i) =>
        setTimeout(
          () => {
            try {
              start(cue);
            } catch {
              giveUp();
            }
          },
          (i + 1) * APART_MS,
        ),
      );
    },
    volume(gain) {
      player.volume(gain);
    },
    close() {
      giveUp();
      player.unload();
    },
  };
}
