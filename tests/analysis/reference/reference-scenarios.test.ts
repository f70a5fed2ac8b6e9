import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioFigures } from '../../../src/cli/analyze-scenario.ts';
import { readScenario } from '../../../src/exchange/read-scenario.ts';
import { ROOT } from '../../house/read-source.ts';
import { played } from './play-agents.ts';

/** Real scenarios with known results. They stand beside the project, where they stand at all: their licences differ. */
const REFERENCE = join(ROOT, '..', 'shared', 'reference');

interface Expected {
  readonly nOutcomes: number;
  readonly reservation: readonly number[];
  readonly pareto: readonly object[];
  readonly nRational: number;
  readonly opposition?: number;
  readonly solutions: Readonly<Record<string, { readonly pick: object } | undefined>>;
  readonly profiles: readonly [string, string];
  readonly sessions: readonly {
    readonly A: string;
    readonly B: string;
    readonly N: number;
    readonly agreement: number | null;
    readonly round: number;
    readonly acceptor: string | null;
    readonly offers: number;
  }[];
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

describe('the real scenarios with known results', () => {
  it('are all ten there, or none', () => {
    expect([0, 10]).toContain(folders.length);
  });

  for (const folder of folders) {
    it(`gives what is known of ${folder}, to the last bit`, () => {
      const { expected, scenario } = opened(folder);
      const { outcomes, reservation, pareto, nRational, opposition, solutions } = scenarioFigures(scenario);
      const known = Object.keys(solutions).map((name) => [name, expected.solutions[name]?.pick ?? null]);
      expect({ outcomes, reservation, pareto, nRational, opposition, solutions }).toEqual({
        outcomes: expected.nOutcomes,
        reservation: expected.reservation,
        pareto: expected.pareto,
        nRational: expected.nRational,
        opposition: expected.opposition ?? null,
        solutions: Object.fromEntries(known),
      });
    });

    it(`plays every known session of ${folder} to the same end`, () => {
      const { expected, scenario } = opened(folder);
      expect(expected.sessions.length).toBeGreaterThan(0);
      for (const { A, B, N, agreement, round, acceptor, offers } of expected.sessions)
        expect({ A, B, N, ...played(scenario, A, B, N) }).toEqual({ A, B, N, agreement, round, acceptor, offers });
    });
  }
});
