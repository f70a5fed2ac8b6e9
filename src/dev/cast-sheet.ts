import { EXPRESSIONS, POSTURES } from '../presenter/room-model.ts';
import { CAST } from '../scenes/cast.ts';
import { drawHead } from '../scenes/face.ts';
import { drawArms, drawBody, headAt } from '../scenes/person.ts';

/** Dev only: every delegate with every face, as a contact sheet. */
const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const unit = 1.6;
canvas.width = 5 * 170 * unit;
canvas.height = 6 * 190 * unit;
const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
CAST.forEach((who, row) => {
  EXPRESSIONS.forEach((expression, column) => {
    const posture = POSTURES[(column + row) % 3] ?? 'upright';
    const facing = who.side === -1 ? 1 : -1;
    pen.setTransform(facing * unit, 0, 0, unit, (column * 170 + 85) * unit, (row * 190 + 90) * unit);
    drawBody(pen, who, posture, facing);
    const head = headAt(posture === 'forward' ? 1 : posture === 'back' ? -1 : 0);
    pen.save();
    pen.translate(head.x, head.y);
    pen.rotate(head.turn);
    drawHead(pen, who, expression, facing);
    pen.restore();
    pen.fillStyle = '#a0623a';
    pen.fillRect(-85, 82, 170, 30);
    drawArms(pen, who, posture, facing);
  });
});
document.body.dataset['ready'] = 'yes';
