import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartPicture, chartWays } from '../../src/cli/chart-picture.ts';
import { machine } from '../../src/engine/machine.ts';
import { shell } from './in-memory.ts';

const picture = chartPicture();

test('the picture in the docs is the one of the chart that plays', async () => {
  const page = readFileSync(new URL('../../docs/chart.md', import.meta.url), 'utf8');
  expect(/```mermaid\n([\s\S]*?)```/.exec(page)?.[1]).toBe(picture);
  expect((await shell().run('chart')).out).toBe(picture.trimEnd());
});

test('every transition of the XState machine that is no refusal is one way of the chart, and one arrow', () => {
  const ways: string[] = [];
  const visit = (node: typeof machine.root): void => {
    for (const transition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])]) {
      if (
        transition.actions.some((action) => typeof action === 'object' && 'type' in action && action.type === 'refuse')
      )
        continue;
      const to = transition.target?.[0]?.path ?? node.path;
      ways.push(`${node.path.join('.')} > ${to.join('.')} : ${transition.eventType || 'at once'}`);
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  const drawn = chartWays().map(({ from, to, event }) => `${from.join('.')} > ${to.join('.')} : ${event}`);
  expect(drawn.sort()).toEqual(ways.sort());
  const moves = picture.split('\n').flatMap((line) => / --> \w+ : ([^[]+)/.exec(line)?.[1]?.split(', ') ?? []);
  expect(moves).toHaveLength(ways.length);
});

test('the picture names every state once as what it is', () => {
  const names: string[] = [];
  const visit = (node: typeof machine.root): void => {
    for (const child of Object.values(node.states)) {
      names.push(child.key);
      visit(child);
    }
  };
  visit(machine.root);
  expect(new Set(names).size).toBe(names.length);
  const drawn = picture.split('\n').flatMap((line) => /^ +(?:state )?(\w+)(?: \{)?$/.exec(line)?.[1] ?? []);
  const borderless = ['round', 'concluded'];
  expect(drawn.sort()).toEqual(names.filter((name) => !borderless.includes(name)).sort());
});
