import type { RoomModel } from '../presenter/room-model.ts';
import {
  BRASS,
  BRASS_DARK,
  CELADON,
  CELADON_DARK,
  CELADON_DEEP,
  INK,
  INK_SOFT,
  mix,
  PAPER,
  PAPER_SHADE,
  RED,
  RED_DARK,
  WOOD,
  WOOD_DARK,
  WOOD_LIGHT,
} from './palette.ts';
import { box, fill, inside, line, moved, oval, type Pen } from './pen.ts';
import { pool } from './table.ts';

export const SHEET = { left: 36, top: 14, width: 76, height: 28 } as const;

/** One sheet, lying flat; (0, 0) is its middle. */
export function drawSheet(pen: Pen): void {
  fill(pen, 'M -24 -7 L 26 -7 L 34 9 L -28 9 Z', 'rgba(42, 20, 10, 0.28)');
  fill(pen, 'M -25 -9 L 25 -9 L 31 7.4 L -31 7.4 Z', PAPER_SHADE);
  fill(pen, 'M -25 -9 L 25 -9 L 30.6 5.6 L -30.6 5.6 Z', PAPER);
  line(pen, 'M -20 -5.6 L 4 -5.6 M -21.4 -2.2 L 19 -2.2 M -22.6 1.2 L 22 1.2', 'rgba(31, 36, 48, 0.45)', 1.1);
  line(pen, 'M 14 -5.6 L 20 -5.6', CELADON_DEEP, 1.4);
}

export const CUP = { left: 20, top: 24, width: 44, height: 34 } as const;

/** A celadon cup on its saucer; (0, 0) is the saucer's middle. */
export function drawCup(pen: Pen): void {
  pool(pen, 0, 1, 15, 5);
  oval(pen, 0, 0, 14, 4.6, CELADON_DEEP);
  oval(pen, 0, -1, 14, 4.4, mix(CELADON, PAPER, 0.35));
  fill(pen, 'M -9 -14 C -9 -4 -5 -1 0 -1 C 5 -1 9 -4 9 -14 Z', CELADON);
  fill(pen, 'M 3 -14 C 4 -6 2 -2 0 -1 C 5 -1 9 -4 9 -14 Z', CELADON_DEEP);
  oval(pen, 0, -14, 9, 2.8, mix(CELADON, PAPER, 0.55));
  oval(pen, 0, -13.6, 7.2, 2, '#7d4a22');
  line(pen, 'M -6.4 -11 C -6 -7 -4.6 -4.6 -3.4 -3.6', mix(CELADON, '#ffffff', 0.6), 1.5);
}

export const FOLDER = { left: 46, top: 24, width: 96, height: 46 } as const;

/** The red folder: a threat on the table. */
export function drawFolder(pen: Pen): void {
  fill(pen, 'M -32 -11 L 38 -13 L 46 13 L -34 15 Z', 'rgba(42, 20, 10, 0.36)');
  fill(pen, 'M -34 -13 L -16 -16 L -12 -13 L 35 -13 L 41 10 L -40 12 Z', RED_DARK);
  fill(pen, 'M -30 -12.4 L 31 -12.4 L 36 -4 L -32 -2 Z', PAPER);
  fill(pen, 'M -34 -10 L 34 -11 L 41 9 L -40 11 Z', RED);
  fill(pen, 'M 20 -10.8 L 34 -11 L 41 9 L 24 9.6 Z', mix(RED, RED_DARK, 0.45));
  fill(pen, 'M -14 -5.4 L 13 -5.8 L 15 3 L -16 3.6 Z', PAPER);
  line(pen, 'M -10 -2.6 L 9 -3 M -11 0.6 L 3 0.4', INK, 1.3);
  line(pen, 'M -37 0.6 L -33.6 -9.4 L 33 -10.4', mix(RED, '#ffd9b8', 0.4), 1.4);
}

export const TEXT = { left: 48, top: 66, width: 96, height: 82 } as const;

const PAGE = 'M -29 -54 L 29 -54 L 35 -5 L -35 -5 Z';

function columns(pen: Pen): void {
  for (let row = 0; row < 6; row += 1) {
    const y = -41 + row * 4.8;
    const half = 24 + row * 0.6;
    const cut = row === 5 ? 0.55 : 1;
    line(
      pen,
      `M ${-half} ${y} L ${-half + (half - 3) * cut} ${y} M 3.4 ${y} L ${3.4 + (half - 3.4) * cut} ${y}`,
      'rgba(31, 36, 48, 0.55)',
      1.5,
    );
  }
  line(pen, 'M -16 -48 L 16 -48', INK, 2.4);
}

function seals(pen: Pen, seal: RoomModel['seal']): void {
  if (seal === 'initialled') {
    line(pen, 'M -25 -9 C -21 -19 -19 -7 -16 -13 C -14 -16 -13 -8 -9 -11', INK_SOFT, 2);
    line(pen, 'M 8 -9 C 12 -18 14 -14 11 -10 C 16 -20 18 -6 25 -12', '#27508c', 2);
  }
  if (seal === 'ratified') {
    line(pen, 'M -27 -9 C -22 -18 -20 -7 -15 -12', INK_SOFT, 1.8);
    line(pen, 'M 14 -9 C 18 -17 20 -7 27 -12', '#27508c', 1.8);
    moved(pen, 0, -16, -0.12, () => {
      box(pen, -12, -12, 24, 24, RED, 3);
      pen.strokeStyle = PAPER;
      pen.lineWidth = 1.6;
      pen.strokeRect(-9, -9, 18, 18);
      line(pen, 'M -5 -5 L 5 -5 M 0 -5 L 0 5 M -5 5 L 5 5 M -5 0 L 5 0', PAPER, 2.2);
    });
  }
}

/** The text between the two sides, on a small lectern, with what has been done to it. */
export function drawText(pen: Pen, seal: RoomModel['seal']): void {
  pool(pen, 2, 0, 44, 7);
  fill(pen, 'M -40 1 L -33 -50 L 33 -50 L 40 1 Z', WOOD_DARK);
  fill(pen, 'M -42 -3 L 42 -3 L 43 5 L -43 5 Z', WOOD);
  fill(pen, 'M -42 -3 L 42 -3 L 42 -1 L -42 -1 Z', WOOD_LIGHT);
  const page = (): void => {
    fill(pen, PAGE, PAPER);
    fill(pen, 'M 18 -54 L 29 -54 L 35 -5 L 24 -5 Z', mix(PAPER, PAPER_SHADE, 0.5));
    columns(pen);
    seals(pen, seal);
  };
  if (seal !== 'torn') {
    fill(pen, 'M -25 -57 L 33 -56 L 37 -4 L -31 -5 Z', PAPER_SHADE);
    page();
    return;
  }
  const tear = 'L 4 -46 L -4 -38 L 5 -30 L -3 -21 L 5 -13 L -1 -2';
  moved(pen, -8, 2, -0.13, () => inside(pen, `M -44 -62 L -2 -62 L -2 -54 ${tear} L -44 -2 Z`, page));
  moved(pen, 9, 1, 0.15, () => inside(pen, `M 44 -62 L -2 -62 L -2 -54 ${tear} L 44 -2 Z`, page));
  line(pen, 'M -42 -3 L 42 -3', WOOD_LIGHT, 2.4);
}

export const PHONE = { left: 74, top: 104, width: 150, height: 106 } as const;

/** The side table in the near corner, with the telephone. (0, 0) is the bottom edge of the picture. */
export function drawPhoneTable(pen: Pen): void {
  fill(pen, 'M -8 -36 L 8 -36 L 11 4 L -11 4 Z', mix(WOOD_DARK, INK, 0.45));
  oval(pen, 0, -29, 62, 15, mix(WOOD_DARK, INK, 0.5));
  oval(pen, 0, -34, 62, 15, WOOD);
  oval(pen, -2, -35, 58, 13, mix(WOOD, WOOD_LIGHT, 0.6));
  drawPhone(pen);
}

export function drawPhone(pen: Pen): void {
  oval(pen, 5, -33, 42, 9, 'rgba(42, 20, 10, 0.35)');
  fill(pen, 'M -34 -34 C -33 -50 -26 -60 -20 -63 L 20 -63 C 26 -60 33 -50 34 -34 C 20 -29 -20 -29 -34 -34 Z', INK);
  fill(pen, 'M 8 -63 L 20 -63 C 26 -60 33 -50 34 -34 C 28 -32 22 -31 15 -31 Z', '#141821');
  fill(pen, 'M -30 -37 C -29 -49 -24 -57 -18 -60 L -14 -60 C -20 -55 -25 -47 -26 -36 Z', INK_SOFT);
  oval(pen, 0, -46, 14, 10.5, BRASS_DARK);
  oval(pen, 0, -47, 13.4, 10, BRASS);
  for (let hole = 0; hole < 9; hole += 1) {
    const turn = -0.4 + hole * 0.6;
    oval(pen, Math.cos(turn) * 9.4, -47 + Math.sin(turn) * 6.8, 1.8, 1.4, INK);
  }
  oval(pen, 0, -47, 4.4, 3.3, PAPER);
  box(pen, -17, -69, 6, 9, INK_SOFT, 2);
  box(pen, 11, -69, 6, 9, INK_SOFT, 2);
  oval(pen, 25, -42, 3.4, 2.8, '#5b1f1a');
}

/** The handset is apart: it lifts a little when the telephone is lit. */
export function drawHandset(pen: Pen): void {
  fill(
    pen,
    'M -43 -62 C -46 -76 -30 -82 0 -82 C 30 -82 46 -76 43 -62 C 40 -57 27 -57 24 -62 C 23 -70 14 -72 0 -72 C -14 -72 -23 -70 -24 -62 C -27 -57 -40 -57 -43 -62 Z',
    INK,
  );
  line(pen, 'M -38 -70 C -32 -77 -16 -79.6 0 -79.6 C 12 -79.6 22 -78.6 29 -76', '#5a6378', 2.2);
}

export function drawPhoneGlow(pen: Pen): void {
  const halo = pen.createRadialGradient(0, -51, 6, 0, -51, 51);
  halo.addColorStop(0, 'rgba(255, 214, 130, 0.55)');
  halo.addColorStop(1, 'rgba(255, 190, 90, 0)');
  pen.fillStyle = halo;
  pen.fillRect(-74, -104, 150, 106);
  oval(pen, 25, -42, 4.6, 4, '#ff5a3c');
  oval(pen, 24, -43, 1.8, 1.5, '#ffe1b0');
  line(
    pen,
    'M -50 -84 L -60 -92 M -54 -72 L -67 -75 M 50 -84 L 60 -92 M 54 -72 L 67 -75 M -22 -89 L -27 -100 M 22 -89 L 27 -100',
    '#f2c25c',
    3.4,
  );
}

/** The red corner the wall calendar gets when the old agreement has run out. */
export function drawExpiry(pen: Pen, width: number, height: number): void {
  fill(pen, `M ${width * 0.42} ${height} L ${width} ${height} L ${width} ${height * 0.5} Z`, RED);
  fill(
    pen,
    `M ${width * 0.42} ${height} L ${width} ${height * 0.5} L ${width * 0.66} ${height * 0.62} Z`,
    mix(RED, PAPER, 0.45),
  );
  line(pen, `M ${width * 0.14} ${height * 0.4} L ${width * 0.6} ${height * 0.8}`, RED, 3);
  line(pen, `M ${width * 0.6} ${height * 0.4} L ${width * 0.14} ${height * 0.8}`, RED, 3);
}

export const CHAIR_CLOTH = { seoul: mix(CELADON_DARK, INK, 0.15), washington: '#5e3327' } as const;
