import { BRASS, INK, mix, WOOD, WOOD_DARK, WOOD_LIGHT } from './palette.ts';
import { downward, fill, inside, line, oval, type Pen } from './pen.ts';
import type { SideFrame } from './side-frame.ts';

/** The table is drawn in three pieces: two ends, and a middle that is the same everywhere and can be stretched. */
export function capWidth(frame: SideFrame): number {
  return frame.tableInset + 64;
}

/** Wide enough that rounding it up to whole dots does not show when it is stretched. */
export const MIDDLE_WIDTH = 240;

interface Depths {
  readonly near: number;
  readonly edge: number;
  readonly foot: number;
  readonly floor: number;
}

export function depthsOf(frame: SideFrame): Depths {
  const near = frame.tableNear - frame.tableFar;
  return { near, edge: near + 8, foot: frame.tableFoot - frame.tableFar, floor: frame.height - frame.tableFar };
}

const GRAIN: readonly (readonly [number, number, number])[] = [
  [0.13, 1.1, 0.16],
  [0.24, 0.8, 0.1],
  [0.38, 1.4, 0.14],
  [0.47, 0.7, 0.1],
  [0.6, 1.2, 0.15],
  [0.71, 0.8, 0.09],
  [0.84, 1.5, 0.13],
];

function topColours(pen: Pen, near: number): CanvasGradient {
  const gradient = pen.createLinearGradient(0, 0, 0, near);
  gradient.addColorStop(0, mix(WOOD_LIGHT, '#ffe6b8', 0.22));
  gradient.addColorStop(0.35, WOOD_LIGHT);
  gradient.addColorStop(1, WOOD);
  return gradient;
}

function strip(pen: Pen, x: number, width: number, { near, edge, foot, floor }: Depths): void {
  pen.fillStyle = downward(pen, foot - 4, floor, 'rgba(10, 8, 12, 0.75)', 'rgba(10, 8, 12, 0)');
  pen.fillRect(x, foot - 4, width, floor - foot + 4);
  pen.fillStyle = downward(pen, edge, foot, mix(WOOD_DARK, WOOD, 0.25), mix(WOOD_DARK, INK, 0.3));
  pen.fillRect(x, edge, width, foot - edge);
  pen.fillStyle = mix(BRASS, WOOD_DARK, 0.35);
  pen.fillRect(x, foot - 6, width, 1.6);
  pen.fillStyle = topColours(pen, near);
  pen.fillRect(x, 0, width, near);
  for (const [at, thick, dark] of GRAIN) {
    pen.fillStyle = `rgba(90, 44, 20, ${dark})`;
    pen.fillRect(x, at * near, width, thick);
  }
  pen.fillStyle = mix(BRASS, '#fff0c4', 0.25);
  pen.fillRect(x, near - 8, width, 1.4);
  pen.fillRect(x, 5, width, 1);
  pen.fillStyle = mix(WOOD_LIGHT, '#fff0cf', 0.4);
  pen.fillRect(x, near - 1, width, 2);
  pen.fillStyle = mix(WOOD, WOOD_DARK, 0.35);
  pen.fillRect(x, near + 1, width, 7);
  pen.fillStyle = 'rgba(12, 10, 14, 0.4)';
  pen.fillRect(x, edge, width, 4);
}

export function drawTableMiddle(pen: Pen, frame: SideFrame): void {
  // Painted past its edges: a half-covered last column of dots would be stretched into a visible band.
  strip(pen, -2, MIDDLE_WIDTH + 6, depthsOf(frame));
}

/** The left end; the right one is its mirror image. (0, 0) is the height of the far edge at the near edge's end. */
export function drawTableEnd(pen: Pen, frame: SideFrame, shaded: boolean): void {
  const depths = depthsOf(frame);
  const { near, edge, foot, floor } = depths;
  const width = capWidth(frame);
  const inset = frame.tableInset;
  const shadow = downward(pen, foot - 4, floor, 'rgba(10, 8, 12, 0.75)', 'rgba(10, 8, 12, 0)');
  fill(pen, `M 26 ${foot - 2} L 56 ${foot - 2} L 56 ${floor} L 2 ${floor} Z`, shadow);
  const outline =
    `M ${inset + 6} 0 L ${width + 1} 0 L ${width + 1} ${floor} L 56 ${floor} L 50 ${foot} L 22 ${foot} L 18 ${edge} L 10 ${edge} ` +
    `C 0 ${edge} -2 ${near - 2} 4 ${near - 8} L ${inset - 6} 4 C ${inset - 3} 1 ${inset} 0 ${inset + 6} 0 Z`;
  inside(pen, outline, () => {
    strip(pen, -4, width + 8, depths);
    fill(pen, `M 18 ${edge} L 52 ${edge} L 52 ${foot} L 22 ${foot} Z`, mix(WOOD_DARK, INK, 0.12));
    fill(pen, `M 46 ${edge} L 52 ${edge} L 52 ${foot} L 46 ${foot} Z`, mix(WOOD_DARK, INK, 0.5));
    const slope = (inset - 6 - 4) / (near - 12);
    const at = (y: number): number => inset - 6 - (y - 4) * slope;
    line(pen, `M ${at(5) + 10} 5.5 L ${at(near - 8) + 13} ${near - 7.4}`, mix(BRASS, '#fff0c4', 0.25), 1.5);
    fill(
      pen,
      `M ${at(4)} 4 L ${at(4) + 5} 0 L ${at(near) + 11} ${near} L ${at(near) - 8} ${near} Z`,
      mix(WOOD, WOOD_LIGHT, 0.45),
    );
    if (shaded) {
      fill(pen, `M ${inset - 12} 0 L ${inset + 14} 0 L 34 ${near} L -4 ${near} Z`, 'rgba(60, 26, 14, 0.22)');
      fill(pen, `M -4 ${near + 1} L 52 ${near + 1} L 52 ${foot} L -4 ${foot} Z`, 'rgba(20, 14, 20, 0.2)');
    }
  });
}

/** A high-backed chair, seen from the front. (0, 0) is where the sitter's neck begins. */
export const CHAIR = { left: 60, top: 40, width: 120, height: 140 } as const;

export function drawChair(pen: Pen, colour: string): void {
  const outer = 'M -47 100 L -45 -6 C -44 -26 -32 -32 0 -33 C 32 -32 44 -26 45 -6 L 47 100 Z';
  fill(pen, 'M -40 100 L -38 0 C -30 -30 36 -30 54 2 L 58 100 Z', 'rgba(12, 16, 20, 0.28)');
  fill(pen, outer, mix(WOOD_DARK, INK, 0.2));
  fill(pen, 'M -40 100 L -39 -4 C -38 -20 -28 -26 0 -27 C 28 -26 38 -20 39 -4 L 40 100 Z', colour);
  fill(pen, 'M 39 -4 C 38 -20 28 -26 0 -27 C 20 -22 27 -14 27 0 L 28 100 L 40 100 Z', mix(colour, INK, 0.35));
  line(pen, 'M -44 40 L -43 -6 C -42 -24 -30 -30 0 -31', mix(WOOD_LIGHT, '#fff0cf', 0.2), 1.8);
  for (let stud = 0; stud < 7; stud += 1)
    oval(pen, -27 + stud * 9, -22.6 + Math.abs(stud - 3) ** 2 * 0.3, 1.4, 1.4, BRASS);
}

/** Sunlight through four panes, lying on the table. */
export function drawPatch(pen: Pen, wide: number, deep: number): void {
  for (let pane = 0; pane < 3; pane += 1) {
    const x = (pane * wide) / 3;
    const w = wide / 3 - 5;
    const slant = deep * 0.62;
    fill(pen, `M ${x} 0 L ${x + w} 0 L ${x + w + slant} ${deep} L ${x + slant} ${deep} Z`, 'rgba(255, 255, 255, 0.9)');
  }
}

/** A soft dark pool, for whatever stands on the table. */
export function pool(pen: Pen, x: number, y: number, rx: number, ry: number): void {
  oval(pen, x + rx * 0.28, y + 1, rx, ry, 'rgba(42, 20, 10, 0.32)');
}
