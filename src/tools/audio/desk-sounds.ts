import { dying, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { draw, layered, type Pcm } from './pcm.ts';
import { struck } from './voices.ts';

const TURN = 2 * Math.PI;

/** A sheet or folder pushed over wood: bright friction that speeds up, drags and stops. */
export function paper(seconds: number, seed: number, body: number): Pcm {
  const hiss = noise(seed);
  const grain = noise(seed + 1);
  const sheet = filter('band');
  const wood = filter('band');
  const slow = filter('low');
  const felt = filter('low');
  return draw(seconds, (t) => {
    const speed = swell(t, seconds, seconds * 0.35, seconds * 0.55);
    const drag = Math.min(2, Math.max(0.15, 1 + 9 * slow(grain(), 35)));
    const air = hiss();
    return speed * drag * (felt(sheet(air, 1100 + 1700 * speed, 0.7), 4800) + body * wood(air, 260 + 240 * speed, 1.2));
  });
}

/** Something soft but heavy put down: a folder, a stamp, a fist in a glove. */
export function thump(seed: number, hz: number, seconds: number): Pcm {
  const hiss = noise(seed);
  const felt = filter('low');
  return draw(seconds, (t) => {
    const body = Math.sin(TURN * hz * t * (1 - 0.12 * ramp(t, 0, seconds))) * dying(t, seconds);
    return body + 0.35 * Math.sin(TURN * hz * 2.7 * t) * dying(t, seconds * 0.35) + felt(hiss(), 700) * dying(t, 0.07);
  });
}

/** The speaker's gavel, a pen put down, a knuckle: hard wood on wood. */
export function knock(seed: number, hz: number): Pcm {
  const hiss = noise(seed);
  const tick = filter('band');
  const wood = struck(0.3, hz, [
    [1, 1, 0.16],
    [2.37, 0.55, 0.1],
    [4.21, 0.3, 0.06],
    [0.46, 0.5, 0.2],
  ]);
  return layered(0.3, [wood, 0, 1], [draw(0.05, (t) => tick(hiss(), hz * 3.2, 1) * dying(t, 0.03)), 0, 1.6]);
}

/** A porcelain cup on its saucer, with the small second touch. */
export function cup(): Pcm {
  const touch = (hz: number) =>
    struck(0.5, hz, [
      [1, 1, 0.32],
      [1.61, 0.7, 0.24],
      [2.53, 0.45, 0.14],
      [3.42, 0.25, 0.08],
      [0.31, 0.5, 0.07],
    ]);
  return layered(0.65, [touch(1980), 0, 1], [touch(2090), 0.075, 0.4], [touch(2030), 0.12, 0.18]);
}

/** A telephone that trembles on the table: two buzzes with the wood rattling along. */
export function phoneBuzz(): Pcm {
  const hiss = noise(71);
  const wood = filter('band');
  const motor = filter('low');
  return draw(0.95, (t) => {
    const on = swell(t, 0.36, 0.03, 0.05) + swell(t - 0.5, 0.36, 0.03, 0.05) * (t > 0.5 ? 1 : 0);
    const turn = Math.sin(TURN * 158 * t);
    const rattle = wood(hiss(), 640, 1.4) * Math.max(0, turn) ** 3;
    return on * (motor(Math.sign(turn) * 0.6 + 0.5 * Math.sin(TURN * 316 * t), 820) + 1.4 * rattle);
  });
}

/** A nib on paper: `strokes` are [start, length] in seconds, long ones sweep lower. */
export function pen(seconds: number, seed: number, strokes: readonly (readonly [number, number])[]): Pcm {
  const hiss = noise(seed);
  const grain = noise(seed + 1);
  const nib = filter('band');
  const soft = filter('low');
  const rough = filter('low');
  const low = filter('band');
  return draw(seconds, (t) => {
    const stroke = strokes.find(([start, length]) => t >= start && t < start + length);
    const x = stroke === undefined ? 0 : (t - stroke[0]) / stroke[1];
    const speed = stroke === undefined ? 0 : Math.sin(Math.PI * x) ** 0.7;
    const air = hiss() * (1 + 6 * rough(grain(), 120));
    return speed * (soft(nib(air, 1900 + 1500 * speed, 1.2), 6000) + 0.5 * low(air, 480, 1.5));
  });
}

/** Wind over the ridge: two bands that wander, one of them almost a whistle. */
export function wind(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const broad = filter('band');
  const whistle = filter('band');
  const distance = filter('low');
  return draw(seconds, (t) => {
    const gust = 0.5 + 0.5 * Math.sin(TURN * 0.62 * t - 1.1) * Math.sin(TURN * 0.23 * t + 0.6);
    const air = hiss();
    const low = distance(broad(air, 260 + 420 * gust, 1.6), 1600);
    return swell(t, seconds, seconds * 0.4, seconds * 0.5) * (low + 0.5 * gust * whistle(air, 720 + 520 * gust, 9));
  });
}

/** A breath let go. */
export function breath(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const mouth = filter('band');
  return draw(seconds, (t) => swell(t, seconds, 0.18, seconds * 0.75) * mouth(hiss(), 1500 - (900 * t) / seconds, 0.8));
}
