import { addAround, type Pcm, samplesIn, scaled } from './pcm.ts';

const COMBS = [0.0331, 0.0373, 0.0419, 0.0437, 0.0479, 0.0511, 0.0553, 0.0587] as const;
const DIFFUSERS = [0.0126, 0.0091, 0.0053, 0.0017] as const;
const BEFORE = 0.021;
/** Long enough for the tail to have settled when the part that is kept begins. */
const SETTLING = 4;

function comb(dry: Pcm, delay: number, feedback: number, dullness: number, into: Pcm): void {
  const ring = new Float32Array(delay);
  let dull = 0;
  for (let i = 0; i < dry.length; i += 1) {
    const at = i % delay;
    const back = ring[at] ?? 0;
    dull += (1 - dullness) * (back - dull);
    ring[at] = (dry[i] ?? 0) + feedback * dull;
    into[i] = (into[i] ?? 0) + back / COMBS.length;
  }
}

function diffuse(sound: Pcm, delay: number): void {
  const ring = new Float32Array(delay);
  for (let i = 0; i < sound.length; i += 1) {
    const at = i % delay;
    const held = ring[at] ?? 0;
    const kept = (sound[i] ?? 0) + 0.5 * held;
    ring[at] = kept;
    sound[i] = held - 0.5 * kept;
  }
}

/**
 * A hall round a loop: its end sounds into its start, so that the echo comes round too.
 * `liveliness` .7 is a panelled room, .9 a chamber of stone; `dullness` 0..1 is how soon the highs are gone.
 */
export function inHallAround(loop: Pcm, wet: number, liveliness = 0.85, dullness = 0.5): Pcm {
  const lead = Math.min(loop.length, samplesIn(SETTLING));
  const longer = new Float32Array(lead + loop.length);
  longer.set(loop.subarray(loop.length - lead));
  longer.set(loop, lead);
  const echo = new Float32Array(longer.length);
  for (const delay of COMBS) comb(longer, samplesIn(delay), liveliness, dullness, echo);
  for (const delay of DIFFUSERS) diffuse(echo, samplesIn(delay));
  return addAround(scaled(loop, 1), echo.subarray(lead), BEFORE, wet);
}
