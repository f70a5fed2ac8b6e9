import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { measure } from '../../src/tools/check-sizes.ts';
import { firstScreenFiles } from '../../src/tools/first-screen.ts';
import { withDependencies } from '../../src/tools/third-party-notices.ts';

const folders: string[] = [];
const build = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'burdenshare-'));
  folders.push(folder);
  mkdirSync(`${folder}/assets`);
  for (const [path, text] of Object.entries(files)) writeFileSync(`${folder}/${path}`, text);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the first screen is what index.html reaches without import()', () => {
  const dist = build({
    'index.html': '<link rel="stylesheet" href="./assets/a.css"><script type="module" src="./assets/a.js"></script>',
    'assets/a.js': 'import "./b.js"; import("./late.js");',
    'assets/b.js': 'export const b = 1;',
    'assets/late.js': 'export const late = 1;',
    'assets/a.css': '@font-face{src:url(./ui.woff2)} @font-face{unicode-range:U+AC00;src:url(./slice.woff2)}',
    'assets/ui.woff2': 'ui',
    'assets/slice.woff2': 'slice',
  });
  expect(firstScreenFiles(dist).toSorted()).toEqual(
    ['a.css', 'a.js', 'b.js', 'ui.woff2'].map((name) => `assets/${name}`),
  );
});

test('a script too large for its budget is over it, and counted in kilobytes as sent', () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => ((index * 2_654_435_761) >>> 0).toString(36)).join('');
  const dist = build({ 'index.html': '', 'assets/large.js': `export const noise = '${noise}';` });
  const other = measure(dist).find(({ name }) => name === 'largest other script');
  expect(other?.size).toBeGreaterThan(other?.limit ?? 0);
});

test('the notices follow the dependencies of dependencies, each once', () => {
  const tree: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    a: { b: '1', c: '1' },
    b: { c: '1' },
    c: { a: '1' },
  };
  expect(withDependencies(['a'], (name) => ({ dependencies: tree[name] ?? {} }))).toEqual(['a', 'b', 'c']);
});
