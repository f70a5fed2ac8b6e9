import { type GeoPermissibleObjects, geoStream } from 'd3-geo';
import { EXTENT, projection } from './projection.ts';
import type { Point } from './simplify.ts';

/** The lines and rings of a shape in whole map units, cut off where the map ends. */
export function linesOf(shape: GeoPermissibleObjects): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  const clipped = projection().clipExtent([
    [EXTENT.left, EXTENT.top],
    [EXTENT.right, EXTENT.bottom],
  ]);
  geoStream(
    shape,
    clipped.stream({
      point: (x, y) => {
        const [px, py] = line[line.length - 1] ?? [];
        const [qx, qy] = [Math.round(x), Math.round(y)];
        if (qx !== px || qy !== py) line.push([qx, qy]);
      },
      lineStart: () => {
        line = [];
      },
      lineEnd: () => {
        if (line.length > 1) lines.push(line);
      },
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return lines;
}

/** In square map units. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** As SVG writes a path, each point as a step from the last. */
export function pathText(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => lineText(line, closed)).join('');
}

function lineText(line: readonly Point[], closed: boolean): string {
  let [lastX, lastY] = line[0] ?? [0, 0];
  const steps = line.slice(1).map(([x, y]) => {
    const step = `${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  const [x, y] = line[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}
