import { EXPRESSIONS, POSTURES } from '../presenter/room-model.ts';
import { CAST } from '../scenes/cast.ts';
import { drawHead } from '../scenes/face.ts';
import { drawArms, drawBody, headAt } from '../scenes/person.ts';

/**
 * Development only: every delegate with every face in every posture, as a contact sheet. `?head=60` says how tall a
 * head is in pixels.
 */
const WIDE = 150;
const TALL = 186;
const HEAD_UNITS = 90;
const asked = new URLSearchParams(location.search);
const unit = Number(asked.get('head') ?? 60) / HEAD_UNITS;
const canvas = document.querySelector('canvas') as HTMLCanvasElement;
canvas.width = EXPRESSIONS.length * POSTURES.length * WIDE * unit;
canvas.height = CAST.length * TALL * unit;
const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
CAST.forEach((who, row) => {
  const facing = who.side === -1 ? 1 : -1;
  EXPRESSIONS.forEach((expression, group) => {
    POSTURES.forEach((posture, place) => {
      const column = group * POSTURES.length + place;
      pen.setTransform(facing * unit, 0, 0, unit, (column + 0.5) * WIDE * unit, (row * TALL + 92) * unit);
      drawBody(pen, who, posture, facing);
      const head = headAt(posture === 'forward' ? 1 : posture === 'back' ? -1 : 0);
      pen.save();
      pen.translate(head.x, head.y);
      pen.rotate(head.turn);
      drawHead(pen, who, expression, facing);
      pen.restore();
      pen.fillStyle = '#a0623a';
      pen.fillRect(-WIDE / 2, 82, WIDE, TALL - 92 - 82 + 40);
      drawArms(pen, who, posture, facing);
    });
  });
});
document.body.dataset['ready'] = 'yes';
