import { dying, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { draw, layered, type Pcm } from './pcm.ts';
import { knock, paper, thump } from './desk-sounds.ts';

/** One leaf turned over: lifted, through the air, laid flat. */
export function leaf(seed: number, size: number): Pcm {
  const hiss = noise(seed);
  const grain = noise(seed + 1);
  const sheet = filter('band');
  const slow = filter('low');
  const seconds = 0.4 * size;
  const turn = draw(seconds, (t) => {
    const x = t / seconds;
    const crackle = Math.max(0, 0.7 + 14 * slow(grain(), 60));
    return (
      swell(t, seconds, seconds * 0.25, seconds * 0.4) *
      crackle *
      sheet(hiss(), (1300 + 2600 * x * (1 - x) * 4) / size, 0.9)
    );
  });
  const flap = filter('low');
  const laid = draw(0.14, (t) => flap(hiss(), 900) * ramp(t, 0, 0.004) * dying(t, 0.11));
  return layered(seconds + 0.16, [turn, 0, 1], [laid, seconds * 0.82, 1.2]);
}

/** Paper torn along its grain: fibres give one after the other, faster and faster. */
export function tear(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const chance = noise(seed + 1);
  const fibre = filter('band');
  const sheet = filter('band');
  let snap = 0;
  return draw(seconds, (t) => {
    const speed = 0.35 + 0.65 * ramp(t, 0, seconds * 0.8);
    if (chance() > 1 - 0.02 * speed) snap = 1;
    snap *= 0.994;
    const air = hiss();
    return (
      swell(t, seconds, 0.05, 0.07) *
      (speed * 0.5 * sheet(air, 1500 + 1300 * speed, 0.8) + snap * fibre(air, 2900, 1.2))
    );
  });
}

/** A stiff card put down on wood: the edge, then the face. */
export function card(seed: number): Pcm {
  const slide = paper(0.16, seed, 0.4);
  const hiss = noise(seed + 2);
  const edge = filter('band');
  const snap = draw(0.08, (t) => edge(hiss(), 2700, 1) * ramp(t, 0, 0.001) * dying(t, 0.05));
  return layered(0.5, [slide, 0, 0.8], [snap, 0.14, 1.6], [knock(seed + 3, 820), 0.15, 0.5]);
}

/** Sheets knocked into a tidy pile: twice on the long side, once on the short. */
export function squared(seed: number): Pcm {
  const knockOnce = (nth: number, hz: number): Pcm =>
    layered(
      0.3,
      [paper(0.1, seed + nth, 0.6), 0, 0.7],
      [thump(seed + nth, hz, 0.1), 0.05, 0.7],
      [knock(seed + nth, 690), 0.05, 0.25],
    );
  return layered(1.1, [knockOnce(1, 170), 0, 1], [knockOnce(5, 176), 0.26, 0.8], [knockOnce(9, 150), 0.62, 1]);
}

/** A newspaper opened wide. */
export function newspaper(seed: number): Pcm {
  return layered(
    1.25,
    [leaf(seed, 1.5), 0, 1],
    [leaf(seed + 5, 1.2), 0.42, 0.8],
    [paper(0.3, seed + 9, 1.2), 0.85, 0.5],
  );
}

/** Shutters behind a door: a mirror up, a curtain, a mirror down; several people. */
export function shutters(seed: number): Pcm {
  const one = (nth: number): Pcm => {
    const hiss = noise(seed + nth);
    const steel = filter('band');
    return draw(0.13, (t) => {
      const up = dying(t, 0.018);
      const down = t < 0.065 ? 0 : 0.8 * dying(t - 0.065, 0.025);
      return (up + down) * steel(hiss(), 2300 + 160 * (nth % 4), 1.6);
    });
  };
  const at = [0.02, 0.17, 0.24, 0.43, 0.5, 0.57, 0.78] as const;
  return layered(1, ...at.map((when, nth) => [one(nth), when, 0.6 + 0.4 * ((nth * 3) % 4) * 0.33] as const));
}
