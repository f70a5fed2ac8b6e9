import { describe, expect, test } from 'vitest';
import { exactnessFaults } from './exactness-rules.ts';
import { importCycles, importFaults } from './import-rules.ts';
import { nameFaults, shapeFaults } from './shape-rules.ts';
import { parseSource } from './source-file.ts';

const all = (path: string, text: string): string[] => {
  const file = parseSource(path, text);
  return [...importFaults(file), ...shapeFaults(file), ...exactnessFaults(file)];
};

describe('the checker of the house finds planted faults', () => {
  test.each([
    ['an upward import', 'engine/trust.ts', "import { a } from '../content/level.ts';"],
    ['an upward import of a type', 'engine/trust.ts', "import type { A } from '../host/ports.ts';"],
    ['an upward import by import()', 'content/level.ts', "const a = await import('../record/file.ts');"],
    ['an upward import inside a type', 'content/level.ts', "type A = import('../record/file.ts').A;"],
    ['an upward re-export', 'record/file.ts', "export { a } from '../analysis/frontier.ts'; const b = 1;"],
    ['a neighbour that is not in the row', 'desk/panel.tsx', "import { a } from '../scenes/room.ts';"],
    ['a value where only types may be had', 'presenter/room.ts', "import { a } from '../engine/trust.ts';"],
    ['a value where only ports may be had', 'platform/saves.ts', "import { a } from '../host/ports.ts';"],
    ['a package of another room', 'desk/panel.tsx', "import Phaser from 'phaser';"],
    ['a package in a room without any', 'presenter/room.ts', "import { a } from 'd3-scale';"],
    ['Node in a browser room', 'record/file.ts', "import { readFileSync } from 'node:fs';"],
    ['XState outside the chart', 'engine/session.ts', "import { transition } from 'xstate';"],
    ['pure-rand outside the dice', 'engine/session.ts', "import { a } from 'pure-rand/generator/xoroshiro128plus';"],
    ['a file in no room', 'lobby/door.ts', 'export const a = 1;'],
    ['a file outside src', 'engine/level.ts', "import level from '../../levels/one.json';"],
    ['a computed import', 'desk/panel.tsx', 'const a = (name: string) => import(name);'],
    ['a glob import', 'scenes/room.ts', "const a = import.meta.glob('../../assets/*.svg');"],
    ['a default export', 'desk/panel.tsx', 'export default 1;'],
    ['a default export by name', 'desk/panel.tsx', 'const a = 1; export { a as default };'],
    ['a barrel', 'engine/all.ts', "export * from './trust.ts'; export { a } from './dice.ts';"],
    ['a barrel in two steps', 'engine/all.ts', "import { a } from './dice.ts'; export { a };"],
    ['Date', 'engine/trust.ts', 'export const a = Date.now();'],
    ['a Date in the record', 'record/file.ts', 'export const a = new Date();'],
    ['Intl', 'analysis/frontier.ts', 'export const a = new Intl.NumberFormat();'],
    ['Math.random', 'analysis/batch.ts', 'export const a = Math.random();'],
    ['Math.pow', 'engine/trust.ts', 'export const a = Math.pow(2, 3);'],
    ['Math.exp in the reference agents', 'analysis/reference/agent.ts', 'export const a = Math.exp(2);'],
    ['Math taken apart', 'engine/trust.ts', 'const { log } = Math; export const a = log(2);'],
    ['Math by index', 'engine/trust.ts', "export const a = Math['sin'](2);"],
    ['a power', 'analysis/frontier.ts', 'export const a = 2 ** 3;'],
    ['a power by assignment', 'engine/trust.ts', 'let b = 2; b **= 2; export const a = b;'],
    ['toLocaleString', 'record/file.ts', 'export const a = (1).toLocaleString();'],
    ['toLocaleString by index', 'record/file.ts', "export const a = (1)['toLocaleString']();"],
    ['localeCompare', 'analysis/frontier.ts', "export const a = 'a'.localeCompare('b');"],
    ['performance in the engine', 'engine/trust.ts', 'export const a = performance.now();'],
    ['process in the engine', 'engine/trust.ts', 'export const a = process.env;'],
    ['waiting in the engine', 'engine/trust.ts', 'export const a = async () => 1;'],
    ['globalThis in the engine', 'engine/trust.ts', 'export const a = globalThis;'],
  ])('%s', (_name, path, text) => {
    expect(all(path, text)).toHaveLength(1);
  });

  test('a circle of three', () => {
    const files = [
      parseSource('engine/a.ts', "import { b } from './b.ts'; export const a = b;"),
      parseSource('engine/b.ts', "import type { C } from './c.ts'; export const b: C = 1;"),
      parseSource('engine/c.ts', "import { a } from './a.ts'; export type C = typeof a;"),
    ];
    expect(importCycles(files)).toEqual(['engine/a.ts → engine/b.ts → engine/c.ts → engine/a.ts']);
  });

  test.each([
    'engine/utils.ts',
    'desk/stage-manager.ts',
    'desk/misc/panel.tsx',
    'engine/Trust.ts',
    'desk/my_panel.tsx',
  ])('the name %s', (path) => expect(nameFaults(path)).toHaveLength(1));
});

describe('the checker of the house lets through what is right', () => {
  test.each([
    ['imports of the row', 'record/file.ts', "import { a } from '../engine/trust.ts'; export const b = a;"],
    ['a value of the vocabulary', 'presenter/room.ts', "import { ISSUES } from '../engine/vocabulary.ts'; ISSUES;"],
    ['types where types may be had', 'presenter/room.ts', "import { type A } from '../content/level.ts';"],
    ['XState in the chart', 'engine/machine.ts', "import { setup } from 'xstate'; export const a = setup({});"],
    ['a package by a path of it', 'desk/panel.tsx', "import { useState } from 'preact/hooks'; useState(1);"],
    ['a style sheet of the room', 'desk/panel.tsx', "import './panel.css'; export const a = 1;"],
    ['anything in the main file', 'main.ts', "import { a } from './desk/panel.tsx'; import 'phaser'; a;"],
    ['exact Math', 'engine/trust.ts', 'export const a = Math.floor(3 / 2) + Math.imul(2, 3);'],
    ['a field called as a global is', 'engine/trust.ts', 'export const a = { document: 1 }.document;'],
    ['a power in the reference agents', 'analysis/reference/agent.ts', 'export const a = 2 ** 3;'],
    ['Date above the exact rooms', 'platform/clock.ts', 'export const a = Date.now();'],
  ])('%s', (_name, path, text) => {
    expect(all(path, text)).toEqual([]);
  });
});
