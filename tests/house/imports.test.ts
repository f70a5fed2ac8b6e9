import { expect, test } from 'vitest';
import { exactnessFaults } from './exactness-rules.ts';
import { importCycles, importFaults } from './import-rules.ts';
import { filesUnder, readSource } from './read-source.ts';
import { nameFaults, shapeFaults } from './shape-rules.ts';

const source = readSource();

test('the checker sees the source files', () => {
  expect(source.length).toBeGreaterThan(5);
});

test('no file imports a room or a package that the import table does not give it', () => {
  expect(source.flatMap(importFaults)).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(importCycles(source)).toEqual([]);
});

test('no file has a default export or only passes on the exports of others', () => {
  expect(source.flatMap(shapeFaults)).toEqual([]);
});

test('every file and folder is named in kebab-case for the noun it holds', () => {
  const paths = [...filesUnder('src'), ...filesUnder('tests'), ...filesUnder('levels')];
  expect(paths.filter((path) => /\.(tsx?|css|html|json)$/.test(path)).flatMap(nameFaults)).toEqual([]);
});

test('engine, record and analysis use nothing that differs between machines', () => {
  expect(source.flatMap(exactnessFaults)).toEqual([]);
});
