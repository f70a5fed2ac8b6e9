/**
 * Makes the map of the region and the places on it from Natural Earth's public-domain data:
 *   npm run assets:map
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { sentBytes } from '../check-sizes.ts';
import { outlines } from './outlines.ts';
import { pointsSource } from './points-source.ts';
import { regionSvg } from './region.ts';

const LIMIT_KB = 30;
const root = new URL('../../../', import.meta.url);
const map = outlines();
const svg = regionSvg(map);

mkdirSync(new URL('assets/map/', root), { recursive: true });
writeFileSync(new URL('assets/map/region.svg', root), svg);
writeFileSync(new URL('src/presenter/map-points.ts', root), pointsSource(map));

const kilobytes = sentBytes(Buffer.from(svg)) / 1000;
console.log(`assets/map/region.svg: ${kilobytes.toFixed(1)} kB as sent, of ${LIMIT_KB}`);
if (kilobytes > LIMIT_KB) process.exitCode = 1;
