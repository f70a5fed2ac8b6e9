import type { Posture } from '../presenter/room-model.ts';
import type { Delegate } from './cast.ts';
import { INK, mix } from './palette.ts';
import { fill, inside, line, moved, oval, type Pen } from './pen.ts';

/** Bodies face right and are mirrored for Washington. (0, 0) is the root of the neck; the table cuts them at 80. */
export const BODY = { left: 84, top: 44, width: 168, height: 150 } as const;
export const ARMS = { left: 84, top: -56, width: 168, height: 78 } as const;

const SLANT: Readonly<Record<Posture, number>> = { forward: 0.17, upright: 0, back: -0.13 };
const SINK: Readonly<Record<Posture, number>> = { forward: 7, upright: 0, back: 3 };

export interface Neck {
  x: number;
  y: number;
  turn: number;
}

/** Where the head belongs for a lean between -1 (back) and 1 (forward), in the body's own direction. */
export function headAt(lean: number, into: Neck = { x: 0, y: 0, turn: 0 }): Neck {
  const forward = Math.max(0, lean);
  const back = Math.max(0, -lean);
  into.x = 2 + forward * 20 - back * 15;
  into.y = -36 + forward * 8 + back * 3;
  into.turn = forward * 0.07 - back * 0.1;
  return into;
}

const TORSO = 'M -60 104 C -62 58 -58 26 -40 15 C -28 8 -15 5 -12 -5 L 15 -5 C 19 4 34 8 45 16 C 60 27 62 60 61 104 Z';

function neckwear(pen: Pen, who: Delegate): void {
  const { kind, colour } = who.neckwear;
  if (kind === 'tie') {
    fill(pen, 'M 4 4 L 14 4 L 12 13 L 17 44 L 11 58 L 3 46 L 6 13 Z', colour);
    fill(pen, 'M 4 4 L 14 4 L 12 13 L 6 13 Z', mix(colour, INK, 0.3));
  } else if (kind === 'scarf') {
    fill(
      pen,
      'M -15 -8 C -4 6 14 6 19 -8 C 24 2 22 14 14 20 C 18 32 18 44 12 54 L 2 46 C 6 36 4 26 0 18 C -10 14 -17 4 -15 -8 Z',
      colour,
    );
    line(pen, 'M 8 14 C 12 26 12 36 9 46 M -8 2 C 0 10 12 10 18 2', mix(colour, INK, 0.28), 1.8);
  } else if (kind === 'pearls') {
    for (let index = 0; index <= 8; index += 1) {
      const part = index / 8;
      oval(pen, -12 + part * 32, 1 + Math.sin(part * Math.PI) * 13, 2.5, 2.5, colour);
    }
  } else {
    fill(pen, 'M -9 -4 L 8 26 L 18 -4 L 11 6 Z', mix(who.skin, who.skinShade, 0.25));
  }
}

function folded(pen: Pen, who: Delegate): void {
  const near = mix(who.jacketLight, who.jacket, 0.35);
  fill(pen, 'M -60 40 C -66 62 -62 78 -44 82 C -16 84 16 74 44 62 L 40 46 C 12 56 -12 62 -34 60 Z', near);
  fill(pen, 'M 58 42 C 66 62 60 80 42 82 C 14 82 -10 76 -34 64 L -28 50 C 0 58 22 60 38 56 Z', who.jacket);
  line(pen, 'M -28 51 C 0 59 22 61 40 56', mix(who.jacketLight, '#ffffff', 0.12), 2);
  oval(pen, 43, 53, 10, 6.4, who.skin, -0.5);
  line(pen, 'M 42 50 L 50 47 M 43 54 L 52 51', who.skinShade, 1.4);
  fill(pen, 'M 30 50 L 38 45 L 43 60 L 35 64 Z', who.shirt);
  oval(pen, -35, 57, 8, 6, mix(who.skin, who.skinShade, 0.3), 0.4);
}

export function drawBody(pen: Pen, who: Delegate, posture: Posture, shade: 1 | -1): void {
  pen.save();
  pen.translate(0, SINK[posture]);
  pen.transform(1, 0, -SLANT[posture], 1, SLANT[posture] * 80, 0);
  fill(pen, 'M -12 -26 L 15 -22 L 17 8 L 4 30 L -15 6 Z', mix(who.skin, who.skinShade, 0.75));
  pen.scale(who.shoulders, 1);
  fill(pen, TORSO, who.jacket);
  inside(pen, TORSO, () => {
    fill(pen, 'M -14 -8 L -12 20 L 9 72 L 28 20 L 22 -8 L 15 -2 L 9 7 L -6 -2 Z', who.shirt);
    neckwear(pen, who);
    const dark = mix(who.jacket, '#10131c', 0.42);
    if (shade > 0) fill(pen, 'M 70 0 L 36 8 C 48 24 50 60 46 110 L 80 110 Z', dark);
    else fill(pen, 'M -70 0 L -32 10 C -46 26 -48 60 -44 110 L -80 110 Z', dark);
    fill(pen, 'M -15 -7 L -31 9 L -27 30 L -19 29 L 8 78 L 8 66 L -10 22 Z', who.jacketLight);
    fill(pen, 'M 22 -7 L 36 8 L 35 28 L 28 28 L 10 78 L 9 66 L 24 22 Z', mix(who.jacketLight, who.jacket, 0.45));
    line(pen, 'M 9 74 L 10 104', dark, 2);
    line(pen, 'M -42 44 C -38 62 -40 84 -38 104 M 44 44 C 42 62 44 84 42 104', dark, 2.2);
  });
  const rim = mix(who.jacketLight, '#fff3d8', 0.45);
  if (shade > 0) line(pen, 'M -59 60 C -58 34 -53 24 -40 16.5 C -30 11 -22 9 -16 4', rim, 2);
  else line(pen, 'M 60 60 C 60 38 56 26 44 17 C 34 10 26 8 20 3', rim, 2);
  if (posture === 'back') folded(pen, who);
  pen.restore();
}

function hand(pen: Pen, who: Delegate, x: number, y: number, turn: number, tone: number): void {
  moved(pen, x, y, turn, () => {
    const skin = mix(who.skin, who.skinShade, tone);
    fill(pen, 'M -9 -5.5 C -3 -8 6 -8 13 -5 C 16.5 -3 16.5 3 13 5 C 6 7.6 -3 7 -9 5 Z', skin);
    fill(pen, 'M -3 -5 C 1 -11 8 -11.4 10 -8.4 C 8 -6.4 4 -5.6 2 -3 Z', skin);
    line(pen, 'M 5 -2.6 L 13.4 -2 M 5 0.8 L 14 1.2 M 5 3.8 L 12.6 4', mix(who.skinShade, '#5a2d1c', 0.2), 1.1);
  });
}

function forearm(pen: Pen, who: Delegate, from: [number, number], to: [number, number], lit: boolean): void {
  const [x, y] = from;
  const [tx, ty] = to;
  const colour = lit ? mix(who.jacket, who.jacketLight, 0.55) : who.jacket;
  const turn = Math.atan2(ty - y, tx - x);
  const reach = Math.hypot(tx - x, ty - y);
  moved(pen, x, y, turn, () => {
    fill(
      pen,
      `M -12 -13 C -2 -15 ${reach * 0.6} -9 ${reach - 8} -8 L ${reach - 8} 8 C ${reach * 0.5} 11 0 14 -8 12 C -16 8 -16 -8 -12 -13 Z`,
      colour,
    );
    fill(pen, `M ${reach - 9} -7.6 L ${reach - 4} -6.8 L ${reach - 4} 6.8 L ${reach - 9} 7.6 Z`, who.shirt);
  });
}

/** What lies on the table: forearms and hands. Folded arms (leaning back) leave nothing here. */
export function drawArms(pen: Pen, who: Delegate, posture: Posture, shade: 1 | -1): void {
  if (posture === 'back') return;
  const wide = who.shoulders;
  const far = shade > 0 ? 0.3 : 0;
  const near = shade > 0 ? 0 : 0.3;
  if (posture === 'upright') {
    oval(pen, -20, 113, 40, 5, 'rgba(42, 20, 10, 0.28)');
    oval(pen, 48, 113, 26, 5, 'rgba(42, 20, 10, 0.28)');
    forearm(pen, who, [58 * wide, 82], [44, 105], shade < 0);
    hand(pen, who, 40, 107, 2.75, far);
    forearm(pen, who, [-52 * wide, 84], [-10, 107], shade > 0);
    hand(pen, who, -4, 108, 0.2, near);
  } else {
    oval(pen, 12, 114, 60, 6, 'rgba(42, 20, 10, 0.28)');
    forearm(pen, who, [66 * wide, 86], [32, 106], shade < 0);
    forearm(pen, who, [-44 * wide, 86], [12, 107], shade > 0);
    hand(pen, who, 27, 104, 2.9, far);
    hand(pen, who, 18, 107, 0.12, near);
  }
}
