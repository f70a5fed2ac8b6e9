import type { Light } from '../presenter/room-model.ts';
import { CELADON_DARK, CELADON_DEEP, INK, LIGHT_SCHEMES, mix, PAPER } from './palette.ts';
import { downward, fill, line, noise, oval, type Pen } from './pen.ts';

/** One ridge: heights (0..1 of the pane) at equal steps, joined the way mountains are: long slopes, short breaks. */
const RIDGES: readonly (readonly number[])[] = [
  [0.42, 0.5, 0.62, 0.54, 0.6, 0.74, 0.63, 0.55, 0.66, 0.6, 0.5, 0.56, 0.47, 0.4],
  [0.36, 0.3, 0.38, 0.46, 0.4, 0.34, 0.42, 0.52, 0.58, 0.47, 0.42, 0.36, 0.44, 0.5],
  [0.2, 0.28, 0.33, 0.26, 0.2, 0.24, 0.3, 0.22, 0.28, 0.35, 0.3, 0.24, 0.18, 0.22],
];

/** In a tall pane there is more sky, not a higher range. */
function rangeHeight(width: number, height: number): number {
  return Math.min(height, width * 0.72);
}

function ridgePath(heights: readonly number[], width: number, height: number, low: number): string {
  const step = width / (heights.length - 1);
  const tall = rangeHeight(width, height);
  let path = `M 0 ${height + 2}`;
  heights.forEach((rise, index) => {
    const x = index * step;
    const y = height - tall * rise * low;
    const before = heights[index - 1] ?? rise;
    const bend = index === 0 ? '' : ` L ${x - step * 0.45} ${height - tall * (before + (rise - before) * 0.42) * low}`;
    path += `${bend} L ${x} ${y}`;
  });
  return `${path} L ${width} ${height + 2} Z`;
}

/** A cloud with a flat foot, as a printer would cut it. */
function cloud(pen: Pen, x: number, y: number, size: number, colour: string): void {
  const at = (dx: number, dy: number): string => `${x + dx * size} ${y + dy * size}`;
  fill(
    pen,
    `M ${at(-1.5, 0.3)} C ${at(-1.6, -0.1)} ${at(-1.1, -0.25)} ${at(-0.9, -0.15)} C ${at(-0.8, -0.6)} ${at(-0.1, -0.7)} ` +
      `${at(0.1, -0.3)} C ${at(0.4, -0.55)} ${at(0.9, -0.4)} ${at(0.9, -0.05)} C ${at(1.4, -0.15)} ${at(1.7, 0.1)} ${at(1.6, 0.3)} Z`,
    colour,
  );
}

/** 0 when the sky is clear, 1 in the full storm. */
export function storminess(deterrence: number): number {
  const level = Math.min(1, Math.max(0, deterrence / 10_000));
  return Math.min(1, Math.max(0, (0.82 - level) / 0.7));
}

/** 0..1: how hard it rains over the ridge. */
export function rainAt(deterrence: number): number {
  return Math.min(1, Math.max(0, (storminess(deterrence) - 0.52) / 0.48));
}

function sky(pen: Pen, width: number, height: number, storm: number, light: Light): void {
  const scheme = LIGHT_SCHEMES[light];
  const dark = light === 'dusk' ? '#343a50' : '#465059';
  const top = mix(scheme.skyTop, dark, storm * 0.92);
  const low = mix(scheme.skyLow, '#98a09a', storm * 0.8);
  pen.fillStyle = downward(pen, 0, height * 0.75, top, low);
  pen.fillRect(0, 0, width, height);
  if (storm < 0.7) {
    const sunY = height * { dawn: 0.5, day: 0.24, dusk: 0.46, storm: 0.3 }[light];
    pen.globalAlpha = (1 - storm / 0.7) * 0.3;
    oval(pen, width * 0.24, sunY, height * 0.25, height * 0.25, scheme.sun);
    pen.globalAlpha = 1 - storm / 0.7;
    oval(pen, width * 0.24, sunY, height * 0.14, height * 0.14, scheme.sun);
    pen.globalAlpha = 1;
  }
}

function clouds(pen: Pen, width: number, height: number, storm: number, light: Light): void {
  const random = noise(77);
  const count = Math.round(2 + storm * 13);
  const fair = LIGHT_SCHEMES[light].cloud;
  for (let index = 0; index < count; index += 1) {
    const x = ((index * 0.37 + 0.62 + random() * 0.08) % 1.1) * width;
    const y = height * (0.1 + random() * (0.16 + storm * 0.2));
    const size = height * (0.14 + storm * 0.15 + random() * 0.08);
    const shadow = mix(
      fair,
      light === 'dusk' ? '#2d3245' : '#39424b',
      Math.min(0.94, storm * (0.75 + random() * 0.35)),
    );
    cloud(pen, x, y + size * 0.16, size * 1.04, mix(shadow, INK, 0.16));
    cloud(pen, x, y, size, shadow);
  }
}

function rain(pen: Pen, width: number, height: number, amount: number): void {
  const random = noise(5);
  const drops = Math.round(amount * width * 0.3);
  for (let index = 0; index < drops; index += 1) {
    const x = random() * width * 1.1;
    const y = random() * height;
    const long = 9 + random() * 10;
    line(pen, `M ${x} ${y} L ${x - long * 0.32} ${y + long}`, 'rgba(226, 234, 232, 0.5)', 1.1);
  }
}

/** One leaf of the flip book of falling rain. */
export function drawFallingRain(pen: Pen, width: number, height: number, drops: number, leaf: number): void {
  const random = noise(400 + leaf * 91);
  for (let drop = 0; drop < drops; drop += 1) {
    const long = 12 + random() * 12;
    const x = long * 0.3 + random() * (width - long * 0.3);
    const y = random() * (height - long);
    line(pen, `M ${x} ${y} L ${x - long * 0.3} ${y + long}`, 'rgba(238, 243, 239, 0.6)', 1.3);
  }
}

/** The north window: a ridge line whose weather is Deterrence. */
export function drawNorth(pen: Pen, width: number, height: number, deterrence: number, light: Light): void {
  const storm = storminess(deterrence);
  const scheme = LIGHT_SCHEMES[light];
  sky(pen, width, height, storm, light);
  if (storm < 0.85) clouds(pen, width, height, storm, light);
  const haze = mix(scheme.skyLow, '#8b948f', storm * 0.8);
  const night = light === 'dusk' ? 0.3 : light === 'storm' ? 0.18 : 0;
  const tone = (colour: string, far: number): string =>
    mix(mix(mix(colour, haze, far), '#2b3540', storm * 0.45), INK, night);
  fill(pen, ridgePath(RIDGES[0] ?? [], width, height, 0.88), tone(CELADON_DEEP, 0.58));
  fill(pen, ridgePath(RIDGES[1] ?? [], width, height, 0.86), tone(CELADON_DEEP, 0.22));
  // On a peak left of all heads, or somebody at the table would wear it as a hat.
  const post = { x: width * (3 / 13), y: height - rangeHeight(width, height) * 0.46 * 0.86 };
  fill(
    pen,
    `M ${post.x - 5} ${post.y + 3} L ${post.x - 4} ${post.y - 9} L ${post.x + 4} ${post.y - 9} L ${post.x + 5} ${post.y + 3} Z`,
    tone(INK, 0.12),
  );
  fill(
    pen,
    `M ${post.x - 7} ${post.y - 8} L ${post.x} ${post.y - 13} L ${post.x + 7} ${post.y - 8} Z`,
    tone(INK, 0.12),
  );
  line(pen, `M ${post.x} ${post.y - 12} L ${post.x} ${post.y - 19}`, tone(INK, 0.12), 1.2);
  fill(pen, ridgePath(RIDGES[2] ?? [], width, height, 0.82), tone(CELADON_DARK, 0.05));
  if (storm >= 0.85) clouds(pen, width, height, storm, light);
  if (storm > 0.9) {
    const x = width * 0.42;
    fill(
      pen,
      `M ${x} ${height * 0.3} L ${x - 9} ${height * 0.48} L ${x - 2} ${height * 0.47} L ${x - 8} ${height * 0.64} L ${x + 9} ${height * 0.42} L ${x + 2} ${height * 0.43} L ${x + 8} ${height * 0.3} Z`,
      '#f7e6b4',
    );
  }
  if (storm < 0.2) {
    for (const [x, y] of [
      [0.44, 0.2],
      [0.49, 0.26],
      [0.39, 0.28],
    ] as const) {
      line(pen, `M ${x * width - 6} ${y * height - 2} q 3 -3 6 1.5 q 3 -4.5 6 -1.5`, mix(INK, PAPER, 0.2), 1.4);
    }
  }
  rain(pen, width, height, rainAt(deterrence));
}
