import { dying, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { draw, layered, type Pcm, RATE } from './pcm.ts';
import { murmur } from './voices-of-people.ts';

/** Thunder behind a ridge: a dull crack, and the rolling that comes back from one valley after the other. */
export function thunder(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const wander = noise(seed + 1);
  const sky = filter('low');
  const valley = filter('band');
  const roll = filter('low');
  const rolls = [0.05, 0.42, 0.85, 1.5] as const;
  return draw(seconds, (t) => {
    const waves = rolls.reduce(
      (sum, at, i) => sum + (t < at ? 0 : ramp(t, at, at + 0.12) * dying(t - at, 1.6 + 0.3 * i)),
      0,
    );
    const uneven = Math.max(0.2, 1 + 9 * roll(wander(), 9));
    const air = hiss();
    const bright = 130 + 520 * dying(t, 0.7);
    return (
      (1 - ramp(t, seconds - 0.6, seconds)) * waves * uneven * (sky(air, bright, 0.8) + 0.5 * valley(air, 230, 1.4))
    );
  });
}

/** Voices under the window that rise together and fall back. */
export function crowdSwell(seconds: number, seed: number): Pcm {
  const people = murmur({ seconds, seed, people: 14, pace: 3, muffled: 1700 });
  const hiss = noise(seed + 3);
  const throats = filter('band');
  const roar = draw(seconds, (t) => throats(hiss(), 520 + 260 * swell(t, seconds, seconds * 0.5, seconds * 0.5), 1.2));
  const arch = (t: number): number => swell(t, seconds, seconds * 0.45, seconds * 0.5);
  const both = layered(seconds, [people, 0, 1], [roar, 0, 0.45]);
  return both.map((sample, i) => sample * arch((i / both.length) * seconds));
}

/** A chamber that has heard a number it did not expect. */
export function chamberMurmur(seconds: number, seed: number): Pcm {
  const people = murmur({ seconds, seed, people: 12, pace: 4.2, muffled: 1900 });
  return people.map((sample, i) => sample * swell((i / people.length) * seconds, seconds, 0.35, seconds * 0.6));
}

/** Tea poured into a cup: the tone climbs as the cup fills, and the last drops fall alone. */
export function pour(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const chance = noise(seed + 1);
  const stream = filter('band');
  const cup = filter('band');
  let bubble = 0;
  let hz = 900;
  let phase = 0;
  return draw(seconds, (t) => {
    const full = t / seconds;
    if (chance() > 0.9965) {
      bubble = 0.6 + 0.4 * Math.abs(chance());
      hz = 650 + 900 * full + 350 * chance();
    }
    bubble *= 0.9982;
    phase += (2 * Math.PI * hz * (1 + 0.3 * (1 - bubble))) / RATE;
    const air = hiss();
    const water = 0.35 * stream(air, 1700, 0.8) + cup(air, 480 + 760 * full, 6);
    return swell(t, seconds, 0.12, 0.25) * (0.5 * water + 0.5 * bubble * Math.sin(phase));
  });
}
