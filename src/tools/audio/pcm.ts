/** Mono sound as plain samples, -1..1. Everything is synthesised and encoded at this one rate. */
export const RATE = 32_000;
export type Pcm = Float32Array;

export function samplesIn(seconds: number): number {
  return Math.round(seconds * RATE);
}

export function silence(seconds: number): Pcm {
  return new Float32Array(samplesIn(seconds));
}

/** Fills a sound sample by sample; `t` is in seconds from its start. */
export function draw(seconds: number, sampleAt: (t: number) => number): Pcm {
  const pcm = silence(seconds);
  for (let i = 0; i < pcm.length; i += 1) pcm[i] = sampleAt(i / RATE);
  return pcm;
}

/** Mixes `sound` into `into`; what hangs over the end is cut off. */
export function add(into: Pcm, sound: Pcm, atSeconds = 0, gain = 1): Pcm {
  const from = samplesIn(atSeconds);
  const length = Math.min(sound.length, into.length - from);
  for (let i = 0; i < length; i += 1) into[from + i] = (into[from + i] ?? 0) + gain * (sound[i] ?? 0);
  return into;
}

/** Mixes into a loop: what hangs over the end comes round at the start, so the seam cannot be heard. */
export function addAround(loop: Pcm, sound: Pcm, atSeconds: number, gain = 1): Pcm {
  const from = samplesIn(atSeconds) + loop.length;
  for (let i = 0; i < sound.length; i += 1) {
    const at = (from + i) % loop.length;
    loop[at] = (loop[at] ?? 0) + gain * (sound[i] ?? 0);
  }
  return loop;
}

export function layered(seconds: number, ...parts: readonly (readonly [Pcm, number, number])[]): Pcm {
  const mix = silence(seconds);
  for (const [sound, atSeconds, gain] of parts) add(mix, sound, atSeconds, gain);
  return mix;
}

export function scaled(pcm: Pcm, gain: number): Pcm {
  return pcm.map((sample) => sample * gain);
}

/** Short ramps at both ends, so that no sound starts or stops with a click. */
export function withSoftEdges(pcm: Pcm, inSeconds = 0.002, outSeconds = 0.06): Pcm {
  const rise = samplesIn(inSeconds);
  const fall = samplesIn(outSeconds);
  return pcm.map((sample, i) => sample * Math.min(1, i / rise, (pcm.length - 1 - i) / fall));
}

/** A loop of something without an end, as rain: its end is faded into its start with even power. */
export function drawAround(seconds: number, sampleAt: (t: number) => number, seam = 1): Pcm {
  const longer = draw(seconds + seam, (t) => {
    const fade = Math.min(1, t / seam, (seconds + seam - t) / seam);
    return Math.sin((Math.PI / 2) * fade) * sampleAt(t);
  });
  return addAround(silence(seconds), longer, 0);
}

/** Without its mean: a loop must not push the loudspeaker to one side. */
export function centred(loop: Pcm): Pcm {
  const mean = loop.reduce((sum, sample) => sum + sample, 0) / Math.max(1, loop.length);
  return loop.map((sample) => sample - mean);
}
