import { dying, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { add, draw, layered, type Pcm, RATE, silence } from './pcm.ts';
import { knock, thump } from './desk-sounds.ts';

const TURN = 2 * Math.PI;

/** A chair pushed back over boards: it sticks and slips faster and faster, and stops against the carpet. */
export function chair(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const leg = filter('band');
  const seat = filter('band');
  let turn = 0;
  let since = 1;
  return draw(seconds, (t) => {
    const pace = 70 + 60 * ramp(t, 0, seconds) + 14 * Math.sin(31 * t);
    turn += pace / RATE;
    since += 1 / RATE;
    if (turn >= 1) {
      turn -= 1;
      since = 0;
    }
    const slip = hiss() * dying(since, 0.011) + 0.12 * hiss();
    return swell(t, seconds, seconds * 0.3, seconds * 0.3) * (leg(slip, 310, 3) + 0.6 * seat(slip, 760, 3));
  });
}

/** Leather soles on a stone floor: one step, its heel before its sole. */
function step(seed: number): Pcm {
  const hiss = noise(seed);
  const sole = filter('band');
  const stone = draw(0.22, (t) => sole(hiss(), 620, 0.8) * swell(t, 0.16, 0.012, 0.12));
  return layered(0.3, [thump(seed + 1, 130, 0.12), 0, 0.35], [knock(seed + 2, 540), 0, 0.3], [stone, 0.05, 0.5]);
}

/** Somebody walks, and is farther away (or nearer) at the end than at the start. */
export function steps(count: number, pace: number, seed: number, from: number, to: number): Pcm {
  const walk = silence(count * pace + 0.3);
  const hand = noise(seed);
  for (let nth = 0; nth < count; nth += 1) {
    const near = from + ((to - from) * nth) / Math.max(1, count - 1);
    add(walk, step(seed + 11 * nth), nth * pace + 0.01 + 0.01 * Math.abs(hand()), near);
  }
  return walk;
}

/** A heavy door falls into its frame: air, panel, latch. */
export function door(seed: number): Pcm {
  const hiss = noise(seed);
  const draught = filter('low');
  const gust = draw(0.3, (t) => draught(hiss(), 300) * ramp(t, 0, 0.25) * (1 - ramp(t, 0.26, 0.3)));
  const latch = layered(0.4, [knock(seed + 1, 1350), 0, 0.6], [knock(seed + 2, 1120), 0.06, 0.4]);
  return layered(
    1,
    [gust, 0, 0.5],
    [thump(seed + 3, 88, 0.5), 0.26, 0.9],
    [knock(seed + 4, 190), 0.26, 1],
    [latch, 0.31, 0.4],
  );
}

/** The table itself being pushed or pulled over the floor: a low drag under its boards. */
export function drag(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const rough = noise(seed + 1);
  const floor = filter('band');
  const boards = filter('band');
  const grip = filter('low');
  return draw(seconds, (t) => {
    const hold = Math.min(2, Math.max(0.1, 1 + 10 * grip(rough(), 22)));
    const air = hiss();
    return swell(t, seconds, seconds * 0.4, seconds * 0.35) * hold * (floor(air, 165, 2) + 0.4 * boards(air, 410, 2.4));
  });
}

/** Rubber and steel on paper over oak: down, and up again. */
export function stamp(seed: number): Pcm {
  const lift = knock(seed + 1, 760);
  return layered(0.7, [thump(seed, 92, 0.26), 0, 1.2], [knock(seed + 2, 260), 0, 0.7], [lift, 0.24, 0.18]);
}

/** A wall clock from near: the wheel lets go, the case answers. */
export function tickTock(count: number, pace: number, seed: number): Pcm {
  const clock = silence(count * pace + 0.3);
  for (let nth = 0; nth < count; nth += 1) {
    const on = nth % 2 === 0;
    const hiss = noise(seed + (nth % 2));
    const wheel = filter('band');
    const tick = draw(0.14, (t) => wheel(hiss() * ramp(t, 0, 0.001) * dying(t, 0.03), on ? 2250 : 1800, 6));
    add(clock, tick, nth * pace, on ? 1.5 : 1.1);
    add(clock, knock(seed + 3 + (nth % 2), on ? 430 : 365), nth * pace, 0.22);
  }
  return clock;
}

/** The bell of a telephone with a hammer between two cups: two short rings. */
export function bell(): Pcm {
  return draw(1.5, (t) => {
    let sum = 0;
    for (const start of [0, 0.75]) {
      const u = t - start;
      if (u < 0 || u > 0.75) continue;
      const hammer = u < 0.42 ? 0.6 + 0.4 * Math.abs(Math.sin(TURN * 11 * u)) : dying(u - 0.42, 0.5);
      const cups = Math.sin(TURN * 1245 * u) + 0.8 * Math.sin(TURN * 1490 * u) + 0.3 * Math.sin(TURN * 3310 * u);
      sum += ramp(u, 0, 0.006) * hammer * cups * (1 - ramp(u, 0.68, 0.75));
    }
    return 0.3 * sum;
  });
}
