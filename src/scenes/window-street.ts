import type { Light } from '../presenter/room-model.ts';
import { BRASS, CELADON_DEEP, INK, LIGHT_SCHEMES, mix, PAPER, RED } from './palette.ts';
import { box, downward, fill, line, noise, oval, type Pen } from './pen.ts';

/** 0 when the street is quiet, 1 when it is full from wall to wall. */
export function unrest(standing: number): number {
  return Math.min(1, Math.max(0, (0.8 - standing / 10_000) / 0.72));
}

const BUILDINGS: readonly (readonly [number, number, number])[] = [
  [0, 0.13, 0.78],
  [0.13, 0.1, 0.56],
  [0.23, 0.14, 0.88],
  [0.37, 0.09, 0.5],
  [0.46, 0.06, 0.66],
  [0.54, 0.11, 0.48],
  [0.65, 0.13, 0.82],
  [0.78, 0.08, 0.58],
  [0.86, 0.14, 0.92],
];

function city(pen: Pen, width: number, road: number, light: Light): void {
  const scheme = LIGHT_SCHEMES[light];
  const random = noise(31);
  const shadeOf = light === 'dusk' ? '#3f4358' : light === 'storm' ? '#59656b' : '#7f9690';
  for (const [at, wide, tall] of BUILDINGS) {
    const x = at * width;
    const w = wide * width + 1;
    const top = road - tall * (road - 4);
    const wall = mix(mix(shadeOf, scheme.skyLow, 0.28 + random() * 0.24), PAPER, random() * 0.12);
    box(pen, x, top, w, road - top, wall);
    box(pen, x + w * 0.72, top, w * 0.28, road - top, mix(wall, INK, 0.16));
    const columns = Math.max(2, Math.round(w / 13));
    const rows = Math.max(2, Math.floor((road - top) / 12));
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const lit = random() < scheme.cityLights * 0.55;
        const pane = lit ? '#ffd98a' : mix(wall, INK, 0.26);
        box(pen, x + 3 + (column * (w - 6)) / columns, top + 4 + row * 12, (w - 6) / columns - 3, 6, pane);
      }
    }
  }
}

function tree(pen: Pen, x: number, y: number, size: number, night: number): void {
  line(pen, `M ${x} ${y} L ${x} ${y - size * 1.2}`, mix('#64381f', INK, night), 2.2);
  oval(pen, x, y - size * 1.6, size * 0.72, size * 0.85, mix('#b98f3d', INK, night));
  oval(pen, x - size * 0.2, y - size * 1.75, size * 0.45, size * 0.55, mix('#dab25c', INK, night));
}

interface Walker {
  readonly x: number;
  readonly y: number;
  readonly coat: string;
  readonly pick: number;
}

function people(width: number, height: number, road: number, crowd: number): Walker[] {
  const random = noise(911);
  const coats = ['#2b3143', '#3f5a55', '#5d4630', '#4a4f5f', '#6a3f35', '#38424d'];
  const all: Walker[] = [];
  const count = Math.round(5 + crowd ** 1.25 * width * 0.52);
  for (let index = 0; index < count; index += 1) {
    const middle = 0.5 + (random() - 0.5) * (0.55 + crowd * 0.5);
    const y = road + 5 + random() ** 0.9 * (height - road + 4);
    all.push({ x: middle * width, y, coat: coats[Math.floor(random() * coats.length)] ?? INK, pick: random() });
  }
  return all.sort((first, second) => first.y - second.y);
}

function banner(pen: Pen, x: number, y: number, size: number, colour: string, turn: number): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  line(pen, `M ${-size} 0 L ${-size} ${-size * 2.1} M ${size} 0 L ${size} ${-size * 2.1}`, '#3a2a20', 1.2);
  box(pen, -size * 1.15, -size * 2.5, size * 2.3, size * 1.1, colour);
  const mark = colour === PAPER ? RED : PAPER;
  box(pen, -size * 0.8, -size * 2.22, size * 1.6, size * 0.18, mark);
  box(pen, -size * 0.8, -size * 1.86, size * 1.1, size * 0.18, mark);
  pen.restore();
}

function flame(pen: Pen, x: number, y: number, size: number): void {
  pen.globalAlpha = 0.34;
  oval(pen, x, y, size * 2.3, size * 2.3, '#ffc45e');
  pen.globalAlpha = 1;
  fill(
    pen,
    `M ${x} ${y - size * 1.5} Q ${x + size} ${y} ${x} ${y + size * 0.8} Q ${x - size} ${y} ${x} ${y - size * 1.5} Z`,
    '#fff0b8',
  );
}

/** The other window: a street below, from quiet to a crowd. High standing is a quiet street. */
export function drawStreet(pen: Pen, width: number, height: number, standing: number, light: Light): void {
  const scheme = LIGHT_SCHEMES[light];
  const crowd = unrest(standing);
  const night = { dawn: 0.06, day: 0, dusk: 0.4, storm: 0.28 }[light];
  const road = height * 0.5;
  pen.fillStyle = downward(pen, 0, road, scheme.skyTop, scheme.skyLow);
  pen.fillRect(0, 0, width, height);
  city(pen, width, road, light);
  pen.fillStyle = downward(pen, road, height, mix('#b9b295', INK, night), mix('#8f937f', INK, night + 0.05));
  pen.fillRect(0, road, width, height - road);
  fill(
    pen,
    `M ${width * 0.3} ${road} L ${width * 0.7} ${road} L ${width * 1.04} ${height} L ${-width * 0.04} ${height} Z`,
    mix('#6f7a76', INK, night),
  );
  for (let stripe = 0; stripe < 4; stripe += 1) {
    const y = road + 6 + stripe ** 1.4 * 12;
    line(pen, `M ${width / 2} ${y} L ${width / 2} ${y + 4 + stripe * 2}`, mix(PAPER, INK, night), 1.6 + stripe * 0.5);
  }
  for (const [x, size] of [
    [0.07, 15],
    [0.2, 12],
    [0.8, 12],
    [0.93, 15],
  ] as const) {
    tree(pen, x * width, road + (size - 10) * 3, size * (Math.min(height, width * 0.75) / 140), night);
  }
  if (crowd < 0.28) {
    const busX = width * 0.36;
    box(pen, busX, road + 4, 40, 15, mix(CELADON_DEEP, INK, night), 3);
    box(pen, busX + 3, road + 7, 31, 5, mix(PAPER, INK, night), 1);
    oval(pen, busX + 9, road + 19, 3, 3, INK);
    oval(pen, busX + 31, road + 19, 3, 3, INK);
  }
  const banners = Math.max(0, (crowd - 0.42) / 0.58);
  const candles = Math.min(1, Math.max(0, (crowd - 0.1) / 0.35));
  for (const { x, y, coat, pick } of people(width, height, road, crowd)) {
    const size = (2.5 + ((y - road) / (height - road)) * 3.1) * (Math.min(height, width * 0.75) / 140);
    const body = mix(coat, INK, night * 0.6);
    fill(
      pen,
      `M ${x - size * 1.15} ${y + size * 3.4} Q ${x - size * 1.3} ${y} ${x} ${y - size * 0.2} Q ${x + size * 1.3} ${y} ${x + size * 1.15} ${y + size * 3.4} Z`,
      body,
    );
    oval(pen, x, y - size * 0.9, size * 0.85, size, mix(pick > 0.5 ? '#d9a57e' : '#2c2a2e', INK, night * 0.5));
    if (pick < candles * 0.5) flame(pen, x + size * 1.1, y - size * 0.7, size * 0.55);
    else if (banners > 0 && pick > 1 - banners * 0.13) {
      const colour = pick > 0.965 ? RED : pick > 0.925 ? PAPER : BRASS;
      banner(
        pen,
        x,
        y - size * 0.4,
        size * 2,
        mix(colour, INK, night * 0.4),
        (pick * 40 - Math.floor(pick * 40) - 0.5) * 0.25,
      );
    }
  }
}
