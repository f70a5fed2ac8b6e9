import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { packageAt } from '../../src/engine/values.ts';
import { at } from '../../src/engine/whole.ts';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { ROOT } from '../house/read-source.ts';
import { imported } from './level-scenarios.ts';

/** Real scenarios with known results; they stand beside the project, where they stand at all. */
const REFERENCE = join(ROOT, '..', 'shared', 'reference');

/** Those that no level can hold, and why. */
const UNFIT: Readonly<Record<string, string>> = {
  y2012_NiceOrDieA: 'issue-count',
  y2013_Ultimatum: 'issue-count',
  y2013_Lunch: 'none-suits-both',
};

interface Expected {
  readonly profiles: readonly [string, string];
  readonly solutions: Readonly<Record<string, { readonly pick: { readonly values: readonly string[] } } | undefined>>;
}

const folders = existsSync(REFERENCE)
  ? readdirSync(REFERENCE).filter((name) => existsSync(join(REFERENCE, name, 'expected.json')))
  : [];

function opened(folder: string) {
  const text = (file: string) => readFileSync(join(REFERENCE, folder, file), 'utf8');
  const expected = JSON.parse(text('expected.json')) as Expected;
  const [a, b] = expected.profiles;
  const domain = readdirSync(join(REFERENCE, folder)).find((file) => ![a, b, 'expected.json'].includes(file)) ?? '';
  const read = readScenario({ domain: text(domain), A: text(a), B: text(b) });
  if (!read.ok) throw new Error(`${folder}: ${JSON.stringify(read)}`);
  return { expected, scenario: read.value };
}

describe('a real scenario with known results', () => {
  it('stands beside nine others, or none does', () => {
    expect([0, 10]).toContain(folders.length);
  });

  for (const folder of folders)
    it(`becomes a level with the known Nash outcome, or is refused for what is known of it: ${folder}`, () => {
      const { expected, scenario } = opened(folder);
      const got = imported(scenario);
      if (!got.ok) {
        expect(got.problems.map(({ is }) => is)).toEqual([UNFIT[folder]]);
        return;
      }
      expect(UNFIT).not.toHaveProperty(folder);
      const nash = frontierOf(got.level.rules, 5000).solutions.nash;
      const x = nash ? packageAt(got.level.rules, nash.index) : [];
      const values = x.map((stop, i) => at(at(scenario.issues, i).values, at(at(got.order, i), stop)));
      expect(values).toEqual(expected.solutions['nash']?.pick.values);
    });
});
