import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { firstScreenFiles } from '../../src/tools/first-screen.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { lastOf, playedBy } from '../presenter/played-session.ts';
import { batchRows } from './batch-rows.ts';
import { engineRows } from './engine-rows.ts';
import type { Row } from './measure.ts';
import { pageRow } from './page-rows.ts';
import { reviewRows } from './review-rows.ts';
import { roomRows } from './room-rows.ts';
import { scenarioRows } from './scenario-rows.ts';
import { seekRows } from './seek-rows.ts';

const DIST = 'dist';

/** What the first screen fetches: all that index.html needs, then the room's picture and what draws it. */
function firstScreenWithRoom(): string[] {
  const scripts = readdirSync(`${DIST}/assets`).filter((name) => /^(phaser|room-stage)-.*\.js$/.test(name));
  return [...new Set(['index.html', ...firstScreenFiles(DIST), ...scripts.map((name) => `assets/${name}`)])].map(
    (path) => `${DIST}/${path}`,
  );
}

function print(rows: readonly Row[]): void {
  const figure = (n: number) => (n >= 100 ? Math.round(n).toLocaleString('en') : n.toFixed(2));
  const cells = rows.map((row) => [
    row.what,
    row.peer,
    figure(row.ours),
    figure(row.theirs),
    row.ratio.toFixed(2),
    row.unit,
    row.goal,
  ]);
  const head = ['what', 'beside', 'ours', 'theirs', 'ratio', 'unit', 'goal'];
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...cells])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, runs: { type: 'string', default: '7' } } });
if (!existsSync(`${DIST}/index.html`)) await build({ logLevel: 'silent' });
const runs = Number(values.runs);
const rows = [
  ...engineRows(fiveBillion().rules, runs),
  ...seekRows(fiveBillion(), lastOf(playedBy('patient-trader', 7)), runs),
  ...(await batchRows(runs)),
  ...reviewRows(fiveBillion().rules, runs),
  ...scenarioRows(runs),
  await pageRow(firstScreenWithRoom()),
  ...(await roomRows()),
];
if (values.json) console.log(JSON.stringify(rows, null, 2));
else print(rows);
