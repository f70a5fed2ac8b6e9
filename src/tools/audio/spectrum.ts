import { type Pcm, RATE } from './pcm.ts';

const SIZE = 2048;

/** Powers of the frequencies of one window, in place (Cooley and Tukey). */
function powersOf(real: Float64Array): Float64Array {
  const imaginary = new Float64Array(SIZE);
  for (let i = 1, j = 0; i < SIZE; i += 1) {
    let bit = SIZE >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [real[i], real[j]] = [real[j] ?? 0, real[i] ?? 0];
  }
  for (let span = 2; span <= SIZE; span *= 2) {
    for (let from = 0; from < SIZE; from += span) {
      for (let k = 0; k < span / 2; k += 1) {
        const turn = (-2 * Math.PI * k) / span;
        const a = from + k;
        const b = a + span / 2;
        const re = (real[b] ?? 0) * Math.cos(turn) - (imaginary[b] ?? 0) * Math.sin(turn);
        const im = (real[b] ?? 0) * Math.sin(turn) + (imaginary[b] ?? 0) * Math.cos(turn);
        real[b] = (real[a] ?? 0) - re;
        imaginary[b] = (imaginary[a] ?? 0) - im;
        real[a] = (real[a] ?? 0) + re;
        imaginary[a] = (imaginary[a] ?? 0) + im;
      }
    }
  }
  return Float64Array.from({ length: SIZE / 2 }, (_, i) => (real[i] ?? 0) ** 2 + (imaginary[i] ?? 0) ** 2);
}

/** Mean power by frequency, from at most `windows` places spread over the sound; bins of RATE / 2048 hertz. */
export function spectrumOf(pcm: Pcm, windows = 24): Float64Array {
  const sum = new Float64Array(SIZE / 2);
  const step = Math.max(SIZE / 2, Math.floor((pcm.length - SIZE) / windows));
  for (let from = 0; from === 0 || from + SIZE <= pcm.length; from += step) {
    const part = Float64Array.from(
      { length: SIZE },
      (_, i) => (pcm[from + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE)),
    );
    powersOf(part).forEach((power, i) => (sum[i] = (sum[i] ?? 0) + power));
  }
  return sum;
}

/** Where the weight of a sound's spectrum lies, in hertz: 200 is dark, 4000 is paper. */
export function centroidOf(pcm: Pcm): number {
  const spectrum = spectrumOf(pcm);
  const whole = spectrum.reduce((sum, power) => sum + power, 0);
  return spectrum.reduce((sum, power, i) => sum + (power * i * RATE) / SIZE, 0) / whole;
}

/** The share of a sound's power between two frequencies, 0..1. */
export function shareBetween(pcm: Pcm, low: number, high: number): number {
  const spectrum = spectrumOf(pcm);
  const inside = spectrum.reduce((sum, power, i) => {
    const hz = (i * RATE) / SIZE;
    return hz >= low && hz < high ? sum + power : sum;
  }, 0);
  return inside / spectrum.reduce((sum, power) => sum + power, 0);
}
