import type { Light } from '../presenter/room-model.ts';
import type { Area, WallFrame } from './view-frame.ts';
import { BRASS, BRASS_DARK, CELADON_DARK, INK, LIGHT_SCHEMES, mix, PAPER, PAPER_SHADE, WOOD_DARK } from './palette.ts';
import { box, downward, fill, line, oval, type Pen } from './pen.ts';

/** Where the wall's lower panelling begins. */
export function dadoAt(frame: WallFrame): number {
  return frame.north.y + frame.north.height + 18;
}

/** What the clock's rim and shadow take beyond its radius. */
const CLOCK_RIM = 7;

/** The lamps hang to either side of the calendar and the clock. */
export function lampSpots(frame: WallFrame): readonly { x: number; y: number }[] {
  if (frame.narrow) return [];
  const y = frame.clock.y - 4;
  const left = (frame.north.x + frame.north.width + 24 + frame.calendar.x) / 2;
  const right = (frame.street.x - 24 + frame.clock.x + frame.clock.radius + CLOCK_RIM) / 2;
  return [
    { x: left, y },
    { x: right, y },
  ];
}

export function drawWall(pen: Pen, frame: WallFrame, light: Light): void {
  const { width, height } = frame;
  const scheme = LIGHT_SCHEMES[light];
  const dado = dadoAt(frame);
  pen.fillStyle = downward(pen, 0, dado, scheme.wallTop, scheme.wallLow);
  pen.fillRect(0, 0, width, height);
  for (let x = 5; x < width; x += 22) {
    pen.fillStyle = 'rgba(255, 250, 232, 0.055)';
    pen.fillRect(x, 0, 9, dado);
  }
  const panel = mix(CELADON_DARK, scheme.wallTop, 0.42);
  pen.fillStyle = downward(pen, dado, frame.height, panel, mix(panel, INK, 0.4));
  pen.fillRect(0, dado, width, height - dado);
  box(pen, 0, dado - 3, width, 7, mix(PAPER_SHADE, scheme.wallTop, 0.25));
  box(pen, 0, dado + 4, width, 3, 'rgba(15, 22, 28, 0.35)');
  const panels = Math.max(4, Math.round(width / 128));
  for (let index = 0; index < panels; index += 1) {
    const x = (index * width) / panels + 12;
    pen.strokeStyle = mix(panel, PAPER, 0.2);
    pen.lineWidth = 2;
    pen.strokeRect(x, dado + 20, width / panels - 24, height);
    pen.strokeStyle = 'rgba(15, 22, 28, 0.3)';
    pen.strokeRect(x + 2.5, dado + 22.5, width / panels - 24, height);
  }
  box(pen, 0, 0, width, 8, mix(PAPER_SHADE, scheme.wallTop, 0.35));
  box(pen, 0, 8, width, 3, 'rgba(15, 22, 28, 0.28)');
  pen.fillStyle = downward(pen, frame.floor, height, '#3c4a46', '#27322f');
  pen.fillRect(0, frame.floor, width, height);
  for (const spot of lampSpots(frame)) drawLamp(pen, spot.x, spot.y, frame.narrow ? 0.8 : 1);
}

function drawLamp(pen: Pen, x: number, y: number, scale: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  box(pen, -3, 4, 6, 26, BRASS_DARK, 3);
  oval(pen, 0, 30, 5, 5, BRASS);
  fill(pen, 'M -9 -16 L 9 -16 L 13 8 L -13 8 Z', '#efd9a6');
  fill(pen, 'M 3 -16 L 9 -16 L 13 8 L 4 8 Z', '#d3b377');
  box(pen, -10, -18, 20, 3, BRASS, 1);
  box(pen, -13.5, 7, 27, 3, BRASS, 1);
  pen.restore();
}

/** Frame, bars, sill and curtains over one window pane; the pane itself stays open. */
export function drawWindowFrame(pen: Pen, area: Area, light: Light): void {
  const { x, y, width, height } = area;
  const scheme = LIGHT_SCHEMES[light];
  const wood = mix(PAPER, scheme.wallLow, 0.12);
  const shade = mix(PAPER_SHADE, scheme.wallTop, 0.35);
  pen.fillStyle = 'rgba(20, 26, 34, 0.34)';
  pen.fillRect(x, y, width, 7);
  pen.fillRect(x, y, 7, height);
  const bars = width > 330 ? 4 : width > 200 ? 3 : 2;
  for (let bar = 1; bar < bars; bar += 1) {
    const at = x + (width * bar) / bars;
    box(pen, at - 3, y, 6, height, wood);
    box(pen, at + 1, y, 2, height, shade);
  }
  pen.lineJoin = 'miter';
  pen.strokeStyle = wood;
  pen.lineWidth = 9;
  pen.strokeRect(x - 2, y - 2, width + 4, height + 4);
  pen.strokeStyle = shade;
  pen.lineWidth = 2;
  pen.strokeRect(x + 2.5, y + 2.5, width - 5, height - 5);
  box(pen, x - 14, y + height + 3, width + 28, 9, wood, 2);
  box(pen, x - 14, y + height + 9, width + 28, 3, shade, 1);
  pen.fillStyle = 'rgba(20, 26, 34, 0.2)';
  pen.fillRect(x - 10, y + height + 12, width + 24, 5);
  curtain(pen, x - 12, y - 8, height + 28, 1, width * 0.085 + 8);
  curtain(pen, x + width + 12, y - 8, height + 28, -1, width * 0.085 + 8);
  line(pen, `M ${x - 24} ${y - 8} L ${x + width + 24} ${y - 8}`, BRASS_DARK, 4);
  line(pen, `M ${x - 24} ${y - 9.4} L ${x + width + 24} ${y - 9.4}`, BRASS, 1.4);
  oval(pen, x - 25, y - 8, 4, 4, BRASS);
  oval(pen, x + width + 25, y - 8, 4, 4, BRASS);
}

function curtain(pen: Pen, x: number, y: number, height: number, facing: 1 | -1, wide: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(facing, 1);
  const cloth = '#c9a462';
  fill(
    pen,
    `M -8 0 L ${wide} 0 C ${wide * 0.96} ${height * 0.4} ${wide * 0.4} ${height * 0.62} 2 ${height * 0.66} L 4 ${height * 0.7} C 12 ${height * 0.8} 14 ${height * 0.9} 14 ${height} L -10 ${height} Z`,
    cloth,
  );
  for (const part of [0.18, 0.45, 0.72]) {
    line(
      pen,
      `M ${wide * part} 2 C ${wide * part * 0.95} ${height * 0.36} ${wide * part * 0.5} ${height * 0.56} 0 ${height * 0.64}`,
      mix(cloth, INK, 0.3),
      2.4,
    );
  }
  line(pen, `M -4 ${height * 0.72} L -5 ${height} M 4 ${height * 0.76} L 5 ${height}`, mix(cloth, INK, 0.3), 2.4);
  line(pen, `M -8 ${height * 0.655} Q 0 ${height * 0.7} 7 ${height * 0.655}`, BRASS, 4);
  pen.restore();
}

const DIGITS: readonly string[] = [
  'M 3 0 C -1 0 -1 10 3 10 C 7 10 7 0 3 0 Z',
  'M 1 2 L 3.6 0 L 3.6 10',
  'M 0.2 2.6 C 0.4 -1 6 -0.8 5.8 2.8 C 5.6 5.2 1 8 0.2 10 L 6 10',
  'M 0.4 1.2 C 2 -0.6 5.6 0 5.4 2.6 C 5.2 4.4 3.6 4.7 2.4 4.7 C 4.4 4.7 6 5.6 5.9 7.3 C 5.7 10.4 1.6 10.6 0.1 8.8',
  'M 4.6 10 L 4.6 0 L 0 7 L 6.2 7',
  'M 5.6 0 L 1.2 0 L 0.7 4.5 C 3 3.2 6 4.2 5.9 7 C 5.7 10.4 1.8 10.7 0.1 9',
  'M 5.2 0.6 C 2.6 -0.4 0.2 2.4 0.2 6.4 C 0.2 11.2 6 11.2 6 7 C 6 3.4 1.4 3.2 0.3 6.4',
  'M 0 0 L 6 0 C 3.8 3 2.4 6.4 2.2 10',
  'M 3 4.6 C -0.4 4.2 0 0 3 0 C 6 0 6.4 4.2 3 4.6 C -1.2 5.2 -0.8 10 3 10 C 6.8 10 7.2 5.2 3 4.6 Z',
  'M 0.8 9.4 C 3.4 10.6 5.8 7.6 5.8 3.6 C 5.8 -1.2 0 -1.2 0 3 C 0 6.6 4.6 6.8 5.7 3.6',
];

/** Numerals drawn, not set: the room needs no font. `x` is the middle. */
export function drawNumber(
  pen: Pen,
  value: number,
  x: number,
  y: number,
  tall: number,
  colour: string,
  weight: number,
): void {
  const digits = String(Math.max(0, Math.round(value)));
  const unit = tall / 10;
  const step = unit * 8.4;
  pen.save();
  pen.translate(x - (digits.length * step - unit * 2.4) / 2, y);
  pen.scale(unit, unit);
  digits.split('').forEach((digit, index) => {
    pen.save();
    pen.translate(index * 8.4, 0);
    line(pen, DIGITS[Number(digit)] ?? '', colour, weight);
    pen.restore();
  });
  pen.restore();
}

export function drawCalendar(pen: Pen, width: number, height: number, year: number, month: number): void {
  box(pen, 3, 5, width, height, 'rgba(20, 26, 34, 0.3)', 3);
  box(pen, 0, 3, width, height, PAPER_SHADE, 3);
  box(pen, 0, 0, width, height, PAPER, 3);
  box(pen, 0, 0, width, height * 0.31, CELADON_DARK, 3);
  drawNumber(pen, year, width / 2, height * 0.1, height * 0.14, PAPER, 1.7);
  drawNumber(pen, month, width / 2, height * 0.41, height * 0.34, INK, 2);
  for (let day = 0; day < 14; day += 1) {
    const column = day % 7;
    const row = Math.floor(day / 7);
    oval(
      pen,
      width * (0.14 + column * 0.12),
      height * (0.86 + row * 0.075),
      1.3,
      1.3,
      column === 0 ? '#c33b2c' : '#8a8676',
    );
  }
  for (const part of [0.25, 0.75]) box(pen, width * part - 2, -4, 4, 9, WOOD_DARK, 2);
}

export function drawClock(pen: Pen, radius: number, rounds: number, done: number): void {
  oval(pen, 3, 5, radius + 4, radius + 4, 'rgba(20, 26, 34, 0.3)');
  oval(pen, 0, 0, radius + 4, radius + 4, BRASS_DARK);
  oval(pen, -0.8, -0.8, radius + 3, radius + 3, BRASS);
  oval(pen, 0, 0, radius, radius, PAPER);
  if (done > 0) {
    pen.fillStyle = '#d8bd86';
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arc(0, 0, radius - 3, -Math.PI / 2, -Math.PI / 2 + done * Math.PI * 2);
    pen.fill();
  }
  const ticks = Math.min(24, Math.max(4, rounds));
  for (let tick = 0; tick < ticks; tick += 1) {
    const turn = (tick / ticks) * Math.PI * 2;
    const from = radius * (tick === 0 ? 0.66 : 0.78);
    line(
      pen,
      `M ${Math.sin(turn) * from} ${-Math.cos(turn) * from} L ${Math.sin(turn) * radius * 0.9} ${-Math.cos(turn) * radius * 0.9}`,
      INK,
      tick === 0 ? 3 : 1.8,
    );
  }
}
