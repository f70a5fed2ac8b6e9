import { type Pcm, RATE } from './pcm.ts';

const REACH = 24;

/** To a lower sample rate, through a windowed sinc: dark sounds cost less that way. */
export function resampled(pcm: Pcm, rate: number): Pcm {
  if (rate === RATE) return pcm;
  const step = RATE / rate;
  const reach = Math.ceil(REACH * step);
  const cutoff = 0.94 / step;
  return Float32Array.from({ length: Math.floor(pcm.length / step) }, (_, i) => {
    const centre = i * step;
    const first = Math.ceil(centre - reach);
    let sum = 0;
    for (let at = first; at <= centre + reach; at += 1) {
      const x = at - centre;
      const sinc = x === 0 ? cutoff : Math.sin(Math.PI * cutoff * x) / (Math.PI * x);
      sum += (pcm[at] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach));
    }
    return sum;
  });
}
