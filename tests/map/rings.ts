type Point = readonly [number, number];

/** The lines of a part of the picture, read back from its path. */
export function ringsOf(svg: string, part: string): readonly (readonly Point[])[] {
  const path = new RegExp(`id="${part}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? '';
  return path
    .split('M')
    .filter(Boolean)
    .map((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** By the even-odd rule. */
export function isInside(
  { x, y }: { readonly x: number; readonly y: number },
  rings: readonly (readonly Point[])[],
): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  return inside;
}
