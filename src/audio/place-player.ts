import type { HowlerKit } from './howler-kit.ts';
import { createLayer, type Layer } from './loop-layer.ts';
import { TONES, type Tone, type ToneLevels } from './place-levels.ts';

export interface PlacePlayer {
  fadeTo(levels: ToneLevels, slowly: boolean): void;
  close(): void;
}

/** The tones of places. Each is fetched when it is to be heard for the first time: few games hear all of them. */
export function createPlaces(kit: HowlerKit, baseUrl: string): PlacePlayer {
  const layers = new Map<Tone, Layer>();
  let wanted: ToneLevels | null = null;
  const layerOf = (tone: Tone): Layer => {
    const known = layers.get(tone);
    if (known) return known;
    const layer = createLayer(kit, baseUrl, `place-${tone}`, {
      loaded: () => layers.get(tone)?.start(),
      started: () => wanted && layers.get(tone)?.fadeTo(wanted[tone], true),
    });
    layers.set(tone, layer);
    // Howler does not announce what it still had from before.
    if (layer.ready()) layer.start();
    return layer;
  };
  return {
    fadeTo(levels, slowly) {
      wanted = levels;
      for (const tone of TONES) {
        if (levels[tone] > 0) layerOf(tone).fadeTo(levels[tone], slowly);
        else layers.get(tone)?.fadeTo(0, slowly);
      }
    },
    close() {
      for (const layer of layers.values()) layer.close();
    },
  };
}
