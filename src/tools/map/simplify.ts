export type Point = readonly [number, number];

/** Douglas and Peucker: the fewest of the points that stay within `tolerance` of the line. The ends stay. */
export function simplified(line: readonly Point[], tolerance: number): readonly number[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let farthest = first;
    let most = tolerance;
    for (let i = first + 1; i < last; i++) {
      const away = distance(line[i] ?? [0, 0], line[first] ?? [0, 0], line[last] ?? [0, 0]);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest === first) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return [...keep].sort((a, b) => a - b);
}

/** From a point to the nearest of a stretch. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
