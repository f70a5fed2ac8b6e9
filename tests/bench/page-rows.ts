import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { Row } from './measure.ts';

const packed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Bytes (brotli) of a page that shows an empty Phaser scene and nothing else, built by the same builder. */
async function barePhaserPage(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'bare-phaser-'));
  const phaser = resolve('node_modules/phaser/dist/phaser.esm.js');
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><body><script type="module" src="./bare.js"></script></body>',
  );
  writeFileSync(
    join(root, 'bare.js'),
    `import * as Phaser from ${JSON.stringify(phaser)};\nnew Phaser.Game({ type: Phaser.AUTO, scene: {} });\n`,
  );
  await build({ root, configFile: false, logLevel: 'silent', build: { outDir: 'out', chunkSizeWarningLimit: 4000 } });
  const out = join(root, 'out');
  const bytes = ['', 'assets'].flatMap((folder) =>
    readdirSync(join(out, folder))
      .filter((name) => /\.(html|js|css)$/.test(name))
      .map((name) => packed(join(out, folder, name))),
  );
  rmSync(root, { recursive: true });
  return bytes.reduce((sum, n) => sum + n, 0);
}

/** Bytes (brotli) of all that the built game's first screen loads, the room's picture and its engine included. */
function firstScreen(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + packed(file), 0);
}

export async function pageRow(files: readonly string[]): Promise<Row> {
  const ours = firstScreen(files);
  const theirs = await barePhaserPage();
  return {
    what: 'first screen, the room included',
    peer: 'a bare Phaser page',
    ours,
    theirs,
    ratio: ours / theirs,
    unit: 'bytes, brotli',
    goal: '<= 1.35',
  };
}
