import type { Outlines } from './outlines.ts';
import { EXTENT, unitsOf, wayBetween } from './projection.ts';
import { demarcationLine, peninsulaBox } from './region.ts';
import { COUNTRY_NAMES, TOWNS } from './towns.ts';

/** `src/presenter/map-points.ts`: where the places lie on the picture. */
export function pointsSource(map: Outlines): string {
  const towns = Object.entries(TOWNS).map(([id, place]) => {
    const { x, y } = unitsOf(place);
    const { km, heading } = wayBetween(TOWNS.seoul, place);
    return `  ${id}: { x: ${x}, y: ${y}, km: ${km}, heading: [${heading.join(', ')}] },`;
  });
  const names = Object.entries(COUNTRY_NAMES).map(([id, place]) => {
    const { x, y } = unitsOf(place);
    return `  ${id}: { x: ${x}, y: ${y} },`;
  });
  const [east = 0, coast = 0] = demarcationLine(map).at(-1) ?? [];
  return [
    '/** Made by `npm run assets:map`: where places lie on the map, in its units of half a kilometre; y grows to the south. */',
    `export const MAP_EXTENT = ${box(EXTENT)} as const;`,
    `/** Around both Koreas. */\nexport const PENINSULA = ${box(peninsulaBox(map))} as const;`,
    `/** Where the demarcation line meets the eastern sea. */\nexport const LINE_END = { x: ${east}, y: ${coast} } as const;`,
    '/** `km` and `heading` (a step of length 1) are those of the shortest way from Seoul. */\nexport const TOWN_POINTS = {',
    ...towns,
    '} as const;',
    'export const COUNTRY_POINTS = {',
    ...names,
    '} as const;',
    '',
  ].join('\n');
}

function box({ left, top, right, bottom }: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>): string {
  return `{ left: ${left}, top: ${top}, right: ${right}, bottom: ${bottom} }`;
}
