import { add, type Pcm, samplesIn, scaled } from './pcm.ts';

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437] as const;
const DIFFUSERS = [0.0052, 0.0017] as const;

function comb(dry: Pcm, delay: number, feedback: number): Pcm {
  const wet = new Float32Array(dry.length);
  let dull = 0;
  for (let i = 0; i < dry.length; i += 1) {
    const back = i < delay ? 0 : (wet[i - delay] ?? 0);
    dull += 0.45 * (back - dull);
    wet[i] = (dry[i] ?? 0) + feedback * dull;
  }
  return wet;
}

function diffuser(dry: Pcm, delay: number): Pcm {
  const wet = new Float32Array(dry.length);
  for (let i = 0; i < dry.length; i += 1) {
    const before = i < delay ? 0 : (wet[i - delay] ?? 0);
    const past = i < delay ? 0 : (dry[i - delay] ?? 0);
    wet[i] = -0.6 * (dry[i] ?? 0) + past + 0.6 * before;
  }
  return wet;
}

function echoes(dry: Pcm, liveliness: number): Pcm {
  const sum = new Float32Array(dry.length);
  for (const delay of COMBS) add(sum, comb(dry, samplesIn(delay), liveliness), 0, 0.25);
  return DIFFUSERS.reduce<Pcm>((sound, delay) => diffuser(sound, samplesIn(delay)), sum);
}

/** The negotiating room round a sound (Schroeder's reverberator); the sound keeps its length. */
export function inRoom(dry: Pcm, wet: number, liveliness = 0.78): Pcm {
  return add(scaled(dry, 1), echoes(dry, liveliness), 0, wet);
}
