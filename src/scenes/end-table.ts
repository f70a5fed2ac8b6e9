import { type EndFrame, NEAR, tableAt } from './end-frame.ts';
import { BRASS, CELADON_DARK, INK, mix, WOOD, WOOD_DARK, WOOD_LIGHT } from './palette.ts';
import { fill, inside, line, type Pen } from './pen.ts';

/** The scale at which the drawn table ends: a little beyond where it ever does. */
export const DRAWN_TO = 0.5;
const BELOW = NEAR + 0.08;

/** A stripe of the table that runs away from the eye, from `left` to `right` at scale 1. */
function lane(frame: EndFrame, left: number, right: number): string {
  const { centre } = frame;
  const far = tableAt(frame, DRAWN_TO);
  const near = tableAt(frame, BELOW);
  return (
    `M ${centre + left * DRAWN_TO} ${far} L ${centre + right * DRAWN_TO} ${far} ` +
    `L ${centre + right * BELOW} ${near} L ${centre + left * BELOW} ${near} Z`
  );
}

const GRAIN = [-0.88, -0.71, -0.5, -0.36, -0.19, 0.06, 0.21, 0.4, 0.57, 0.77, 0.9] as const;

/** The table top from its end, as long as it can be; what is too long is cut away at the far edge. */
export function drawLongTable(pen: Pen, frame: EndFrame): void {
  const half = frame.halfTable;
  const far = tableAt(frame, DRAWN_TO);
  const top = pen.createLinearGradient(0, far, 0, frame.height);
  top.addColorStop(0, mix(WOOD_LIGHT, '#ffe6b8', 0.3));
  top.addColorStop(0.45, WOOD_LIGHT);
  top.addColorStop(1, WOOD);
  fill(pen, lane(frame, -half - 26, half + 34), 'rgba(12, 10, 14, 0.3)');
  fill(pen, lane(frame, -half - 1, half + 1), mix(WOOD_DARK, INK, 0.2));
  const whole = lane(frame, -half, half);
  fill(pen, whole, top);
  inside(pen, whole, () => {
    GRAIN.forEach((at, index) => {
      const wide = (index % 3) * 0.7 + 1.2;
      fill(pen, lane(frame, at * half, at * half + wide), `rgba(90, 44, 20, ${0.1 + (index % 4) * 0.025})`);
    });
    for (const side of [-1, 1]) {
      const inlay = side * (half - 13);
      fill(pen, lane(frame, inlay - 1, inlay + 1), mix(BRASS, '#fff0c4', 0.25));
    }
    fill(pen, lane(frame, -half, -half + 4), mix(WOOD_LIGHT, '#fff0cf', 0.45));
    fill(pen, lane(frame, half - 5, half), mix(WOOD, WOOD_DARK, 0.35));
  });
}

export function farEdgeExtent(frame: EndFrame): { left: number; top: number; width: number; height: number } {
  const half = frame.halfTable + 4;
  return { left: half, top: 6, width: half * 2, height: 30 };
}

/** The far edge at scale 1; (0, 0) is its middle. */
export function drawFarEdge(pen: Pen, frame: EndFrame): void {
  const half = frame.halfTable;
  fill(
    pen,
    `M ${-half} 0 C ${-half} -4 ${-half + 3} -5 ${-half + 8} -5 L ${half - 8} -5 C ${half - 3} -5 ${half} -4 ${half} 0 Z`,
    mix(WOOD, WOOD_DARK, 0.25),
  );
  fill(pen, `M ${-half} 0 L ${half} 0 L ${half} 3 L ${-half} 3 Z`, mix(WOOD_LIGHT, '#fff0cf', 0.5));
  fill(pen, `M ${-half + 12} 13 L ${half - 12} 13 L ${half - 12} 15 L ${-half + 12} 15 Z`, mix(BRASS, '#fff0c4', 0.25));
}

/** The carpet between wall and eye. */
export function drawCarpet(pen: Pen, frame: EndFrame): void {
  const { width, height, floor, horizon, centre } = frame;
  const ground = pen.createLinearGradient(0, floor, 0, height);
  ground.addColorStop(0, mix(CELADON_DARK, '#6b5a45', 0.45));
  ground.addColorStop(1, mix(CELADON_DARK, '#2a211f', 0.5));
  pen.fillStyle = ground;
  pen.fillRect(0, floor, width, height - floor);
  fill(pen, `M 0 ${floor} L ${width} ${floor} L ${width} ${floor + 12} L 0 ${floor + 12} Z`, 'rgba(12, 14, 18, 0.28)');
  const reach = (height - horizon) / (floor - horizon);
  for (let stripe = -12; stripe <= 12; stripe += 1) {
    if (stripe === 0) continue;
    const x = stripe * 46;
    line(
      pen,
      `M ${centre + x} ${floor + 1} L ${centre + x * reach} ${height}`,
      `rgba(228, 205, 150, ${stripe % 3 === 0 ? 0.2 : 0.07})`,
      stripe % 3 === 0 ? 2.2 : 1.4,
    );
  }
}

/** The side of an armchair, between the eye and its sitter. (0, 0) is where the sitter's neck begins. */
export const ARMREST = { left: 78, top: -44, width: 150, height: 190 } as const;

export function drawArmrest(pen: Pen, cloth: string): void {
  const shape = 'M -74 240 L -70 100 C -70 84 -60 77 -44 77 L 8 82 C 26 84 34 92 34 106 L 38 240 Z';
  fill(pen, shape, mix(WOOD_DARK, INK, 0.25));
  fill(pen, 'M -68 240 L -64 106 C -64 92 -56 85 -44 85 L 6 90 C 20 92 27 98 27 110 L 30 240 Z', cloth);
  fill(pen, 'M 10 90 C 22 92 27 98 27 110 L 30 240 L 14 240 L 12 112 Z', mix(cloth, INK, 0.35));
  line(pen, 'M -68 100 C -67 86 -60 80 -44 80 L 8 85 C 22 87 30 92 31 104', mix(WOOD_LIGHT, '#fff0cf', 0.15), 2.2);
}
