/**
 * Makes every sound of the game from nothing but this folder's source, and prints their levels:
 *   npm run assets:audio
 *   npm run assets:audio -- --check    writes nothing; fails if a file differs from what its sources give
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderAll } from './all-sounds.ts';
import { decibels, loudestOf, peakOf, rmsOf } from './levels.ts';
import { RATE } from './pcm.ts';
import { centroidOf } from './spectrum.ts';

const LIMIT_KB = 750;
const root = new URL('../../../', import.meta.url);
const checking = process.argv.includes('--check');
const { sounds, files } = renderAll();

console.log(`${''.padEnd(20)}   length     peak     rms  loudest (dBFS)  centre (Hz)`);
for (const [name, pcm] of sounds) {
  const seconds = (pcm.length / RATE).toFixed(2).padStart(6);
  const levels = [peakOf(pcm), rmsOf(pcm), loudestOf(pcm)].map(decibels).join('  ');
  console.log(`${name.padEnd(20)} ${seconds} s   ${levels}  ${centroidOf(pcm).toFixed(0).padStart(16)}`);
}

const sizeOf = ([path, content]: readonly [string, Uint8Array]): number => (path.endsWith('.mp3') ? content.length : 0);
const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
const stale = [...files].filter(([path, content]) => {
  const at = new URL(path, root);
  return !existsSync(at) || !readFileSync(at).equals(content);
});

mkdirSync(new URL('assets/audio/', root), { recursive: true });
for (const [path, content] of files) {
  const changed = stale.some(([other]) => other === path);
  if (changed && !checking) writeFileSync(new URL(path, root), content);
  const verdict = !changed ? 'as it was' : checking ? 'DIFFERS from its sources' : 'written';
  console.log(`${path}: ${(content.length / 1000).toFixed(1)} kB, ${verdict}`);
}
console.log(`sound: ${(bytes / 1000).toFixed(1)} kB of ${LIMIT_KB}`);
if (bytes > LIMIT_KB * 1000 || (checking && stale.length > 0)) process.exitCode = 1;
