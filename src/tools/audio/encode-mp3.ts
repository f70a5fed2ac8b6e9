import { Mp3Encoder } from '@breezystack/lamejs';
import type { Pcm } from './pcm.ts';

const FRAME = 1152;
const RATES = [[11_025, 12_000, 8_000], [], [22_050, 24_000, 16_000], [44_100, 48_000, 32_000]] as const;

/** The sample rate written in the first frame's header. */
export function rateOfMp3(file: Uint8Array): number {
  return RATES[((file[1] ?? 0) >> 3) & 3]?.[((file[2] ?? 0) >> 2) & 3] ?? 0;
}

/** mp3 because every browser decodes it, and because this encoder is plain JavaScript: no ffmpeg in the build. */
export function encodeMp3(pcm: Pcm, rate: number, kilobitsPerSecond: number): Uint8Array {
  const encoder = new Mp3Encoder(1, rate, kilobitsPerSecond);
  const whole = Int16Array.from(pcm, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));
  const parts: Uint8Array[] = [];
  // Typed as Uint8Array by the package, an Int8Array in truth.
  const keep = (part: Uint8Array): number => parts.push(Uint8Array.from(part));
  for (let from = 0; from < whole.length; from += FRAME) keep(encoder.encodeBuffer(whole.subarray(from, from + FRAME)));
  keep(encoder.flush());
  const file = Buffer.concat(parts);
  // When the bit rate is low for the sample rate, this encoder picks a lower one by itself and then writes silence.
  if (rateOfMp3(file) !== rate) throw new Error(`${kilobitsPerSecond} kbit/s is too little for ${rate} Hz`);
  return file;
}
