import { RATE } from './pcm.ts';

export type Filter = (sample: number, hz: number, resonance?: number) => number;

/** A state-variable filter (trapezoidal): steady while its frequency is swept, which paper and wind need. */
export function filter(kind: 'low' | 'band' | 'high'): Filter {
  let first = 0;
  let second = 0;
  let tuned = -1;
  let g = 0;
  return (sample, hz, resonance = 0.7) => {
    if (hz !== tuned) {
      tuned = hz;
      g = Math.tan((Math.PI * Math.min(hz, RATE * 0.45)) / RATE);
    }
    const damping = 1 / resonance;
    const band = (first + g * (sample - second)) / (1 + g * (g + damping));
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    if (kind === 'low') return low;
    return kind === 'band' ? band * damping : sample - damping * band - low;
  };
}
