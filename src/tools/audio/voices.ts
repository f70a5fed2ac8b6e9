import { dying, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { draw, type Pcm, RATE, samplesIn } from './pcm.ts';

const TURN = 2 * Math.PI;

/** One part of a struck body: frequency ratio, gain, seconds to die away. */
export type Mode = readonly [ratio: number, gain: number, dies: number];

export function struck(seconds: number, hz: number, partials: readonly Mode[]): Pcm {
  return draw(seconds, (t) =>
    partials.reduce((sum, [ratio, gain, dies]) => sum + gain * dying(t, dies) * Math.sin(TURN * hz * ratio * t), 0),
  );
}

/** The cycle of a bowed string: a saw with its upper partials rounded off. */
function bowedCycle(softness: number): Float32Array {
  const cycle = new Float32Array(2048);
  for (let i = 0; i < cycle.length; i += 1) {
    let sum = 0;
    for (let partial = 1; partial <= 12; partial += 1) {
      sum += Math.sin((TURN * partial * i) / cycle.length + partial * partial) / partial ** softness;
    }
    cycle[i] = sum;
  }
  return cycle;
}

export interface Bow {
  readonly seconds: number;
  readonly rise: number;
  readonly fall: number;
  /** 1.1 is bright and near, 2 is a distant pad. */
  readonly softness: number;
  /** Semitones the pitch moves over the whole note. */
  readonly slide?: number;
}

/** A small section of strings on one pitch: three players a few cents apart, each with its own slow vibrato. */
export function bowed(hz: number, bow: Bow): Pcm {
  const cycle = bowedCycle(bow.softness);
  const tunes = Float64Array.from([-5, 0, 6], (cents) => (cycle.length * hz * 2 ** (cents / 1200)) / RATE);
  const phases = Float64Array.from([0, 613, 1226]);
  const slide = bow.slide ?? 0;
  return draw(bow.seconds, (t) => {
    const bend = slide === 0 ? 1 : 2 ** ((slide * t) / bow.seconds / 12);
    let sum = 0;
    for (let player = 0; player < 3; player += 1) {
      const vibrato = 1 + 0.0025 * Math.sin(TURN * (4.3 + 0.45 * player) * t + 2 * player);
      const phase = ((phases[player] ?? 0) + (tunes[player] ?? 0) * vibrato * bend) % cycle.length;
      phases[player] = phase;
      const at = Math.floor(phase);
      const here = cycle[at] ?? 0;
      const next = cycle[(at + 1) % cycle.length] ?? 0;
      sum += here + (next - here) * (phase - at);
    }
    return 0.2 * sum * swell(t, bow.seconds, bow.rise, bow.fall);
  });
}

/** A plucked silk string (Karplus-Strong): it is bent a little upwards after the pluck, as on a gayageum. */
export function plucked(hz: number, seconds: number, seed: number, brightness = 0.5): Pcm {
  const hiss = noise(seed);
  const dull = filter('low');
  const line = Float64Array.from({ length: samplesIn(0.05) }, () => dull(hiss(), 900 + 5000 * brightness));
  let write = Math.ceil(RATE / hz) + 2;
  const burst = line.subarray(0, write);
  // A string that rings at no frequency at all would only push the loudspeaker.
  const mean = burst.reduce((sum, sample) => sum + sample, 0) / write;
  const power = burst.reduce((sum, sample) => sum + (sample - mean) ** 2, 0) / write;
  for (let i = 0; i < write; i += 1) burst[i] = (0.35 * ((burst[i] ?? 0) - mean)) / Math.sqrt(power);
  const standing = filter('high');
  let last = 0;
  const read = (i: number): number => line[(i + line.length) % line.length] ?? 0;
  return draw(seconds, (t) => {
    const bend = 1 + 0.004 * dying(t, 0.4) + 0.0018 * Math.sin(TURN * 5.1 * t) * (1 - dying(t, 1.6));
    const from = write - RATE / (hz * bend) + 0.5;
    const whole = Math.floor(from);
    const out = read(whole) + (read(whole + 1) - read(whole)) * (from - whole);
    line[write % line.length] = 0.9965 * (0.5 * out + 0.5 * last);
    last = out;
    write += 1;
    return standing(out, 0.4 * hz) * Math.min(1, t / 0.004, (seconds - t) / 0.3);
  });
}

/** A hide drum (a buk): falling pitch, two skin modes, and the slap of the stick. */
export function drum(hz: number, seconds: number, seed: number, slap = 0.5): Pcm {
  const hiss = noise(seed);
  const skin = filter('low');
  let phase = 0;
  return draw(seconds, (t) => {
    phase += (TURN * hz * (1 + 0.7 * dying(t, 0.16))) / RATE;
    const body = Math.sin(phase) * dying(t, seconds * 0.9) + 0.4 * Math.sin(1.59 * phase) * dying(t, seconds * 0.45);
    const edge = 0.28 * Math.sin(2.92 * phase) * dying(t, seconds * 0.3);
    return body + edge + slap * skin(hiss(), 1100) * dying(t, 0.09);
  });
}

/** One bowed string that sings: it starts straight, and trembles only when the note has been there for a while. */
export function solo(hz: number, seconds: number, seed: number): Pcm {
  const cycle = bowedCycle(1.35);
  const hair = noise(seed);
  const rosin = filter('band');
  const body = filter('low');
  const wood = filter('band');
  let phase = 0;
  return draw(seconds, (t) => {
    const settled = Math.min(1, Math.max(0, (t - 0.35) / 0.7));
    const vibrato = 1 + 0.0042 * settled * Math.sin(TURN * 5.2 * t);
    const scoop = 1 - 0.012 * dying(t, 0.25);
    phase = (phase + (cycle.length * hz * vibrato * scoop) / RATE) % cycle.length;
    const at = Math.floor(phase);
    const here = cycle[at] ?? 0;
    const string = here + ((cycle[(at + 1) % cycle.length] ?? 0) - here) * (phase - at);
    const arm = swell(t, seconds, Math.min(0.4, seconds * 0.35), Math.min(0.7, seconds * 0.5));
    const air = 0.12 * rosin(hair(), 2600, 1);
    const tone = 0.3 * string;
    return (
      arm *
      (body(tone, 1900 + 500 * arm) + 0.35 * wood(tone, 480, 2) + 0.05 * air) *
      (1 + 0.06 * settled * Math.sin(TURN * 5.2 * t + 1))
    );
  });
}
