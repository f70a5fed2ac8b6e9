import type { Expression } from '../presenter/room-model.ts';
import type { Delegate } from './cast.ts';
import { hairBehind, hairBefore } from './hair.ts';
import { INK, mix } from './palette.ts';
import { fill, inside, line, oval, type Pen } from './pen.ts';

/** Heads look to the right here and are mirrored for Washington. (0, 0) is the middle of the head. */
export const HEAD = { left: 60, top: 62, width: 120, height: 118 } as const;

interface Look {
  /** Brows: dy at the nose and at the temple, for the near and the far one; less is higher. */
  readonly near: readonly [number, number];
  readonly far: readonly [number, number];
  /** How far the near and the far eye are open. */
  readonly open: readonly [number, number];
  readonly gaze: number;
  readonly pupil: number;
  /** How the head is held: turned about the neck (radians, more is forward) and lowered. */
  readonly tilt: number;
  readonly sink: number;
}

const LOOKS: Readonly<Record<Expression, Look>> = {
  calm: { near: [0, 0], far: [0, 0], open: [0.95, 0.95], gaze: 1.6, pupil: 3, tilt: 0, sink: 0 },
  pleased: { near: [-4, -2], far: [-4, -2], open: [0.6, 0.6], gaze: 1.6, pupil: 3, tilt: -0.06, sink: -1 },
  doubtful: { near: [-10, -5], far: [5, 2], open: [0.95, 0.42], gaze: 2.6, pupil: 2.9, tilt: -0.13, sink: 1 },
  stern: { near: [6.5, -3], far: [6.5, -3], open: [0.56, 0.56], gaze: 1.8, pupil: 3, tilt: 0.09, sink: 3 },
  alarmed: { near: [-9, -3], far: [-9, -3], open: [1.5, 1.5], gaze: 1.2, pupil: 2.4, tilt: -0.05, sink: -4 },
};

function facePath(jaw: number): string {
  const j = (x: number): number => 3 + (x - 3) * jaw;
  return (
    `M -23 -12 C -25 -34 -9 -41 6 -40 C 21 -39 27 -27 26 -11 C 26 -5 28 0 ${j(27)} 7 ` +
    `C ${j(26)} 17 ${j(22)} 27 ${j(15)} 34 C ${j(10)} 38 ${j(2)} 38 ${j(-4)} 34 C ${j(-14)} 28 ${j(-21)} 18 -22 8 Z`
  );
}

function brows(pen: Pen, who: Delegate, look: Look): void {
  const y = -13;
  const thick = who.hair === 'cropped' || who.hair === 'receding' || who.hair === 'parted' ? 4.4 : 3.6;
  const one = (outer: number, inner: number, [atNose, atTemple]: readonly [number, number]): void => {
    const arch = Math.min(atNose, atTemple) - 3.2 + Math.max(0, atNose - atTemple) * 0.3;
    const middle = (outer * 2 + inner) / 3;
    line(pen, `M ${outer} ${y + atTemple} Q ${middle} ${y + arch} ${inner} ${y + atNose}`, who.brow, thick);
  };
  one(-12, 2, look.near);
  one(24.5, 13, look.far);
}

function eyes(pen: Pen, who: Delegate, expression: Expression, look: Look): void {
  const one = (x: number, y: number, rx: number, open: number): void => {
    if (expression === 'pleased') {
      line(pen, `M ${x - rx} ${y + 1.2} Q ${x} ${y - 5.6} ${x + rx} ${y + 1.2}`, INK, 2.7);
      return;
    }
    const ry = 4.3 * open;
    const eye = new Path2D();
    eye.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
    pen.fillStyle = '#fffaf0';
    pen.fill(eye);
    inside(pen, eye, () => {
      oval(pen, x + look.gaze, y + (expression === 'stern' ? -0.6 : 0), look.pupil, look.pupil * 1.15, INK);
    });
    const slant = expression === 'stern' ? 1.6 : 0;
    const nose = x < 8 ? 1 : -1;
    line(
      pen,
      `M ${x - rx - 0.6} ${y - ry * 0.35 - slant * nose} Q ${x} ${y - ry * 1.5 + 0.4} ${x + rx + 0.6} ${y - ry * 0.35 + slant * nose}`,
      INK,
      2.3,
    );
    if (who.lines && expression !== 'alarmed') {
      line(
        pen,
        `M ${x - rx * 0.7} ${y + ry + 2.6} Q ${x} ${y + ry + 4} ${x + rx * 0.7} ${y + ry + 2.4}`,
        who.skinShade,
        1.2,
      );
    }
  };
  one(-4, -1.5, 5.6, look.open[0]);
  one(17.6, -1.5, 5, look.open[1]);
}

function mouth(pen: Pen, who: Delegate, expression: Expression): void {
  const lip = who.lip;
  if (expression === 'calm') {
    line(pen, 'M 0.6 21 Q 9 24.4 17.4 20.4', lip, 2.9);
  } else if (expression === 'pleased') {
    fill(pen, 'M -2 18 Q 9 22 18.6 17 Q 17 27 8.4 27 Q 0 26.4 -2 18 Z', mix(lip, '#4a1712', 0.55));
    fill(pen, 'M -0.4 19.4 Q 9 22.8 17.4 18.4 Q 16.4 23 8.4 23.2 Q 1.6 23 -0.4 19.4 Z', '#fffaf0');
    line(pen, 'M -2 18 Q 9 22 18.6 17', lip, 2);
  } else if (expression === 'doubtful') {
    line(pen, 'M -1 25 Q 5 27 9.4 22.8 Q 13 18.6 19 19.4', lip, 3.2);
  } else if (expression === 'stern') {
    line(pen, 'M 1 24 Q 9 19.6 17 23.2', lip, 3.4);
  } else {
    oval(pen, 9.5, 23, 5.4, 6.8, mix(lip, '#3c120e', 0.6));
    fill(pen, 'M 5.4 19.4 Q 9.5 16.6 13.6 19.4 Q 9.5 21.4 5.4 19.4 Z', '#fffaf0');
  }
}

function creases(pen: Pen, who: Delegate, expression: Expression): void {
  const crease = mix(who.skin, who.skinShade, 0.85);
  if (expression === 'pleased') {
    line(pen, 'M -6.5 9 Q -8 15 -5.4 18.6', crease, 1.8);
    oval(pen, -9, 9, 6, 4, mix(who.skin, '#c9573f', 0.2));
  }
  if (expression === 'stern') {
    line(pen, 'M 6 -12.5 L 6.6 -7.5 M 10 -12.5 L 9.8 -8', who.skinShade, 1.8);
    line(pen, 'M -3 14 Q -6 20 -4.4 26', crease, 1.8);
  }
  if (expression === 'alarmed') line(pen, 'M -6 -27 Q 5 -30 17 -27.4 M -3 -31.5 Q 5 -34 14 -31.8', crease, 1.7);
  if (expression === 'doubtful') line(pen, 'M -10 -28 Q -2 -32 5 -29 M 21 15.4 Q 23.4 18.4 21.6 22', crease, 1.9);
  if (who.lines && expression === 'calm') line(pen, 'M -1.5 13.5 Q -4.5 17.5 -3.4 21', crease, 1.5);
}

function beard(pen: Pen, who: Delegate, colour: string): void {
  inside(pen, facePath(who.jaw), () => {
    fill(pen, 'M -28 4 L -19 2 C -17 12 -9 13 -3 14 Q 9 10 21 14 C 25 12 26 9 30 8 L 30 44 L -30 44 Z', colour);
    fill(pen, 'M 0 19 Q 9 16 18 18.6 Q 18 27.6 9 28 Q 1 27.6 0 19 Z', mix(who.skin, who.skinShade, 0.2));
  });
}

function glasses(pen: Pen, kind: 'round' | 'square'): void {
  const rim = '#2a2b33';
  if (kind === 'round') {
    pen.strokeStyle = rim;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.ellipse(-4.4, -1, 9, 8.6, 0, 0, Math.PI * 2);
    pen.moveTo(26, -1);
    pen.ellipse(18.2, -1, 7.8, 8.6, 0, 0, Math.PI * 2);
    pen.stroke();
    line(pen, 'M 4.6 -2.4 Q 7.6 -4.6 10.4 -2.4 M -13.4 -2 L -21 -4', rim, 2);
  } else {
    line(
      pen,
      'M -14 -7 L 5 -7 L 4 6 Q -5 8.4 -12.4 5.6 Z M 10.4 -7 L 26.4 -7 L 25.6 5.6 Q 18 8 11 5.8 Z',
      '#5a3a24',
      2.1,
    );
    line(pen, 'M 5 -5 L 10.4 -5 M -14 -5.4 L -21 -6', '#5a3a24', 2.1);
  }
}

/** `shade` is the side away from the window light, in the head's own direction: 1 before, -1 behind. */
export function drawHead(pen: Pen, who: Delegate, expression: Expression, shade: 1 | -1): void {
  const look = LOOKS[expression];
  pen.save();
  pen.translate(0, 34);
  pen.rotate(look.tilt);
  pen.translate(0, look.sink - 34);
  hairBehind(pen, who);
  oval(pen, -21, 3, 6, 8.4, mix(who.skin, who.skinShade, shade < 0 ? 0.8 : 0.25), -0.15);
  line(pen, 'M -22.5 -1 Q -18.6 1 -20.4 6', who.skinShade, 1.5);
  const face = facePath(who.jaw);
  fill(pen, face, who.skin);
  inside(pen, face, () => {
    const soft = mix(who.skin, who.skinShade, 0.72);
    if (shade > 0) fill(pen, 'M 32 -44 L 21 -40 C 25 -22 20 -8 23 4 C 24 16 17 27 4 36 L 4 44 L 36 44 Z', soft);
    else fill(pen, 'M -32 -44 L -14 -40 C -20 -16 -15 2 -13 10 C -9 24 -2 30 8 36 L 8 46 L -36 46 Z', soft);
    if (who.hair === 'receding') fill(pen, 'M -2 -39 Q 10 -40 15 -31 Q 8 -34 -4 -32 Z', mix(who.skin, '#fff4dd', 0.5));
  });
  if (who.beard !== undefined) beard(pen, who, who.beard);
  creases(pen, who, expression);
  fill(
    pen,
    'M 9.4 -5 C 12 2 18.6 8 17.4 11.4 C 16.4 14 11.4 14 7.2 12.6 C 10.6 12 11.6 9.6 11 6 Z',
    mix(who.skin, who.skinShade, 0.9),
  );
  mouth(pen, who, expression);
  eyes(pen, who, expression, look);
  hairBefore(pen, who);
  brows(pen, who, look);
  if (who.glasses !== undefined) glasses(pen, who.glasses);
  if (who.earring !== undefined) oval(pen, -21, 13, 2.5, 2.9, who.earring);
  if (expression === 'alarmed')
    fill(pen, 'M -17 -24 C -22 -17 -22 -12 -18 -11.4 C -14 -11 -13.4 -16 -17 -24 Z', '#d8ebe6');
  pen.restore();
}
