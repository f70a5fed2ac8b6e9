/**
 * Makes every sound of the game from nothing but this folder's source, and prints their levels:
 *   npx tsx src/tools/audio/render-audio.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderCues, spriteSource, strip } from './cue-sheet.ts';
import { encodeMp3 } from './encode-mp3.ts';
import { decibels, loudestOf, peakOf, rmsOf } from './levels.ts';
import { LEAD_MS, LOOP_MS, loopStrip } from './loop-strip.ts';
import { type Pcm, RATE } from './pcm.ts';
import { resampled } from './resample.ts';
import { calmLayer } from './score-calm.ts';
import { tenseLayer } from './score-tense.ts';

const LIMIT_KB = 450;
const root = new URL('../../../', import.meta.url);
let bytes = 0;

function printLevels(name: string, pcm: Pcm): void {
  const seconds = (pcm.length / RATE).toFixed(2).padStart(6);
  const levels = [peakOf(pcm), rmsOf(pcm), loudestOf(pcm)].map(decibels).join('  ');
  console.log(`${name.padEnd(20)} ${seconds} s   ${levels}`);
}

function writeSound(name: string, pcm: Pcm, rate: number, kilobitsPerSecond: number): void {
  const file = encodeMp3(resampled(pcm, rate), rate, kilobitsPerSecond);
  bytes += file.length;
  writeFileSync(new URL(`assets/audio/${name}.mp3`, root), file);
  console.log(`assets/audio/${name}.mp3: ${(file.length / 1000).toFixed(1)} kB`);
}

mkdirSync(new URL('assets/audio/', root), { recursive: true });
const cues = renderCues();
const calm = calmLayer();
const tense = tenseLayer();

console.log(`${''.padEnd(20)}   length     peak     rms  loudest (dBFS)`);
for (const { cue, pcm } of cues) printLevels(cue, pcm);
printLevels('score-calm', calm);
printLevels('score-tense', tense);

writeSound('cues', strip(cues), RATE, 48);
writeSound('score-calm', loopStrip(calm), 16_000, 40);
writeSound('score-tense', loopStrip(tense), 16_000, 40);
writeFileSync(new URL('src/audio/cue-sprite.ts', root), spriteSource(cues, LEAD_MS, LOOP_MS));
console.log(`total ${(bytes / 1000).toFixed(1)} kB of ${LIMIT_KB}`);
if (bytes > LIMIT_KB * 1000) process.exitCode = 1;
