import type { HowlerKit } from './howler-kit.ts';
import { createLayer } from './loop-layer.ts';
import { STEMS, type ScoreLevels } from './score-levels.ts';

export interface ScorePlayer {
  fadeTo(levels: ScoreLevels, slowly: boolean): void;
  close(): void;
}

/** The stems of the score, started together when all have come: or they would not share their bars. */
export function createScore(kit: HowlerKit, baseUrl: string, whenSounding: () => void): ScorePlayer {
  const start = (): void => {
    if (layers.length === STEMS.length && layers.every(({ layer }) => layer.ready()))
      for (const { layer } of layers) layer.start();
  };
  const layers: { readonly stem: keyof ScoreLevels; readonly layer: ReturnType<typeof createLayer> }[] = [];
  for (const stem of STEMS) {
    layers.push({ stem, layer: createLayer(kit, baseUrl, `score-${stem}`, { loaded: start, started: whenSounding }) });
  }
  // Howler does not announce what it still had from before.
  start();
  return {
    fadeTo(levels, slowly) {
      for (const { stem, layer } of layers) layer.fadeTo(levels[stem], slowly);
    },
    close() {
      for (const { layer } of layers) layer.close();
    },
  };
}
