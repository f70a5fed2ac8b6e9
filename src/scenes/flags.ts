import { BRASS, BRASS_DARK, INK } from './palette.ts';
import { box, fill, line, oval, type Pen } from './pen.ts';
import { pool } from './table.ts';

const FIELD = '#fffaf0';
const TAEGEUK_RED = '#cd2e3a';
const TAEGEUK_BLUE = '#0047a0';

/** One trigram: three bars, each whole (1) or broken (0), from the middle of the flag outwards. */
function trigram(pen: Pen, radius: number, turn: number, bars: readonly number[]): void {
  const length = radius;
  const thick = radius / 6;
  pen.save();
  pen.rotate(turn);
  pen.translate(radius * 1.5, 0);
  bars.forEach((whole, index) => {
    const x = index * thick * 1.5;
    if (whole === 1) box(pen, x, -length / 2, thick, length, '#151515');
    else {
      box(pen, x, -length / 2, thick, length / 2 - thick / 4, '#151515');
      box(pen, x, thick / 4, thick, length / 2 - thick / 4, '#151515');
    }
  });
  pen.restore();
}

/** The flag of the Republic of Korea, 3:2, hoist to the left. */
export function drawTaegeukgi(pen: Pen, width: number): void {
  const height = (width * 2) / 3;
  const radius = height / 4;
  const tilt = Math.atan2(2, 3);
  box(pen, 0, 0, width, height, FIELD);
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.save();
  pen.rotate(tilt);
  oval(pen, 0, 0, radius, radius, TAEGEUK_BLUE);
  pen.fillStyle = TAEGEUK_RED;
  pen.beginPath();
  pen.arc(0, 0, radius, Math.PI, 0);
  pen.arc(radius / 2, 0, radius / 2, 0, Math.PI, true);
  pen.fill();
  oval(pen, -radius / 2, 0, radius / 2, radius / 2, TAEGEUK_RED);
  pen.restore();
  trigram(pen, radius, Math.PI + tilt, [1, 1, 1]);
  trigram(pen, radius, -tilt, [0, 1, 0]);
  trigram(pen, radius, Math.PI - tilt, [1, 0, 1]);
  trigram(pen, radius, tilt, [0, 0, 0]);
  pen.restore();
}

/** The flag of the United States in the same size as the other one; canton to the left. */
export function drawStarsAndStripes(pen: Pen, width: number, height: number): void {
  box(pen, 0, 0, width, height, FIELD);
  const stripe = height / 13;
  for (let index = 0; index < 13; index += 2) box(pen, 0, index * stripe, width, stripe, '#b22234');
  const cantonWidth = width * 0.4;
  const cantonHeight = stripe * 7;
  box(pen, 0, 0, cantonWidth, cantonHeight, '#3c3b6e');
  for (let row = 0; row < 9; row += 1) {
    const stars = row % 2 === 0 ? 6 : 5;
    for (let star = 0; star < stars; star += 1) {
      const x = (cantonWidth * (row % 2 === 0 ? 1 + star * 2 : 2 + star * 2)) / 12;
      oval(pen, x, (cantonHeight * (row + 1)) / 10, width * 0.011, width * 0.011, FIELD);
    }
  }
}

export const TABLE_FLAG = { left: 14, top: 78, width: 72, height: 90 } as const;

/** A small flag on a brass stand. (0, 0) is the foot of the pole; the flag flies to the right. */
export function drawTableFlag(pen: Pen, whose: 'seoul' | 'washington'): void {
  pool(pen, 0, 0, 12, 4);
  oval(pen, 0, -1, 10, 4, BRASS_DARK);
  oval(pen, 0, -2.4, 9, 3.4, BRASS);
  line(pen, 'M 0 -3 L 0 -68', BRASS_DARK, 2.6);
  line(pen, 'M -0.6 -3 L -0.6 -68', BRASS, 1.2);
  oval(pen, 0, -69.5, 2.8, 2.8, BRASS);
  pen.save();
  pen.transform(1, 0.05, 0, 1, 1.4, -66);
  if (whose === 'seoul') drawTaegeukgi(pen, 45);
  else drawStarsAndStripes(pen, 45, 30);
  fill(pen, 'M 15 0 L 24 0 L 24 30 L 15 30 Z', 'rgba(31, 36, 48, 0.07)');
  fill(pen, 'M 36 0 L 45 0 L 45 30 L 36 30 Z', 'rgba(31, 36, 48, 0.12)');
  pen.strokeStyle = INK;
  pen.globalAlpha = 0.35;
  pen.lineWidth = 0.7;
  pen.strokeRect(0, 0, 45, 30);
  pen.restore();
}
