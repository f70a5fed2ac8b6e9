/** Dies away by 60 dB in `seconds`. */
export function dying(t: number, seconds: number): number {
  return t < 0 ? 0 : Math.exp((-6.9 * t) / seconds);
}

/** A smooth step from 0 to 1 while t goes from `from` to `to`. */
export function ramp(t: number, from: number, to: number): number {
  const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return x * x * (3 - 2 * x);
}

/** Rises over `rise` seconds, and is gone at `length` after falling for `fall` seconds. */
export function swell(t: number, length: number, rise: number, fall: number): number {
  return ramp(t, 0, rise) * (1 - ramp(t, length - fall, length));
}

/** Equal-tempered pitch of a MIDI note number (69 is the A at 440 Hz). */
export function pitch(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}
