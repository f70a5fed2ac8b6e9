import { describe, expect, test } from 'vitest';
import type { analyse } from '../../src/cli/analyze.ts';
import type { scenarioFigures } from '../../src/cli/analyze-scenario.ts';
import { sealed } from '../../src/record/session-file.ts';
import { filesOf } from '../fixtures/field-scenario.ts';
import { MARKET } from '../exchange/level-scenarios.ts';
import { PARTY } from '../exchange/party-files.ts';
import { cellsOf } from '../exchange/read-csv.ts';
import { opened } from '../record/forge.ts';
import { LEVEL, shell, type Shell } from './in-memory.ts';

/** Names that would do harm where they were taken for more than names. */
const HOSTILE = { Price: '=cmd|"/c calc"!A1', soon: '@SUM(A1:A9)', late: `"late",'${'x'.repeat(5000)}` };

const hostileName = (name: string): string => HOSTILE[name as keyof typeof HOSTILE] ?? name;

function withFiles(): Shell {
  const shelled = shell();
  const scenarios = {
    market: filesOf(MARKET),
    // GeniusWeb has neither integer issues nor evaluations that are a line.
    web: filesOf({
      ...MARKET,
      format: 'geniusweb',
      issues: MARKET.issues.map((issue) => ({ ...issue, integer: false })),
      A: {
        ...MARKET.A,
        evaluations: [
          [1, 0.75, 0],
          [1, 0.4],
          [0.1, 0.4, 0.7, 1],
        ],
        reservationBid: [2, 1, 0],
      },
      B: {
        ...MARKET.B,
        evaluations: [
          [0.125, 0.75, 1],
          [0.3, 1],
          [1, 0.75, 0.5, 0.25],
        ],
        reservationBid: [0, 0, 3],
      },
    }),
    hostile: filesOf({
      ...MARKET,
      issues: MARKET.issues.map((issue) => ({
        ...issue,
        name: hostileName(issue.name),
        values: issue.values.map(hostileName),
      })),
    }),
    turned: filesOf({ ...MARKET, issues: MARKET.issues.map((issue) => ({ ...issue, name: `${issue.name}\u200f` })) }),
    party: PARTY,
  };
  for (const [name, texts] of Object.entries(scenarios))
    for (const [file, text] of Object.entries(texts)) shelled.files.set(`in/${name}-${file}.xml`, text);
  return shelled;
}

const three = (name: string): string => ['domain', 'A', 'B'].map((file) => `in/${name}-${file}.xml`).join(' ');

describe('import genius', () => {
  test.each(['market', 'web', 'hostile'])(
    'makes a level of %s that is checked, analysed, played and verified',
    async (name) => {
      const { run, files } = withFiles();
      expect(await run(`import genius ${three(name)} --out level.json --rounds 6`)).toMatchObject({
        code: 0,
        err: '',
        out: 'level.json: 3 issues, 24 packages, 6 rounds against mandate-professional',
      });
      const level = (await run('analyze level.json --json')).json<ReturnType<typeof analyse>>();
      const scenario = (await run(`analyze --genius ${three(name)} --json`)).json<ReturnType<typeof scenarioFigures>>();
      expect(level.outcomes).toBe(scenario.outcomes);
      expect((level.solutions.nash?.seoul ?? 0) / 10000).toBeCloseTo(scenario.solutions.nash?.uA ?? -1, 2);
      expect((level.solutions.nash?.washington ?? 0) / 10000).toBeCloseTo(scenario.solutions.nash?.uB ?? -1, 2);
      const played = await run('play level.json --seed 5 --seoul patient-trader --out s.burden.json --json');
      expect(played).toMatchObject({ code: 0, err: '' });
      expect(played.json()).toMatchObject({ stands: expect.stringMatching(/^(ratified|lapsed)$/) });
      expect(await run('verify s.burden.json')).toMatchObject({ code: 0, out: 'verified' });
      expect(await run('export trace s.burden.json --out trace.csv')).toMatchObject({ code: 0, err: '' });
      for (const cell of cellsOf(files.get('trace.csv') ?? '').flat())
        expect(/^[=+\-@\t\r\n]/.test(cell) && !Number.isFinite(Number(cell))).toBe(false);
    },
  );

  test('takes a counterpart by its id', async () => {
    const { run, files } = withFiles();
    await run(`import genius ${three('market')} --out level.json --persona bluffer`);
    expect(JSON.parse(files.get('level.json') ?? '')).toMatchObject({ persona: 'bluffer', id: 'import-market-domain' });
    expect((await run('play level.json --seed 1 --seoul linear --out s.burden.json')).code).toBe(0);
  });

  test('is played by any stand-in on any seed to an end', async () => {
    const { run } = withFiles();
    await run(`import genius ${three('market')} --out level.json`);
    for (const policy of ['random', 'hard-liner', 'micro']) {
      const ran = await run(`simulate level.json --seoul ${policy} --seeds 1..40 --json`);
      expect(ran.json()).toMatchObject({ sessions: 40 });
    }
  });

  test.each([
    [`${three('party')} --out level.json`, 1, 'The scenario has 2 issues; a level has from 3 to 10.'],
    [`${three('turned')} --out level.json`, 1, 'The name “Price\\u{200f}” cannot stand in a level'],
    [three('market'), 2, '--out is missing'],
    [`in/market-domain.xml --out level.json`, 2, 'import genius takes three files, DOMAIN A B, not 1'],
    [`${three('market')} --out level.json --persona nobody`, 2, '--persona takes one of alliance-manager, bluffer'],
    [`${three('market')} --out level.json --rounds 1`, 2, '--rounds takes whole numbers from 2 to 24, not 1'],
    [`${LEVEL} ${LEVEL} ${LEVEL} --out level.json`, 2, `${LEVEL} cannot be read`],
  ])('of %s ends with code %i and says why, and nothing is saved', async (line, code, says) => {
    const { run, files } = withFiles();
    const ran = await run(`import genius ${line}`);
    expect(ran).toMatchObject({ code, out: '', err: expect.stringContaining(says) });
    expect(files.has('level.json')).toBe(false);
  });
});

describe('export genius', () => {
  test('writes three files that analyse to what the level does', async () => {
    const { run, files } = withFiles();
    const ran = await run(`export genius ${LEVEL} --trust 40 --out-dir out`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe('2019-five-billion at trust 40: out/domain.xml, out/seoul.xml, out/washington.xml');
    expect([...files.keys()].filter((path) => path.startsWith('out/'))).toHaveLength(3);
    const level = (await run(`analyze ${LEVEL} --trust 40 --json`)).json<ReturnType<typeof analyse>>();
    const read = await run('analyze --genius out/domain.xml out/seoul.xml out/washington.xml --json');
    const scenario = read.json<ReturnType<typeof scenarioFigures>>();
    expect(scenario.pareto.map(({ index }) => index)).toEqual(level.pareto.map(({ index }) => index));
    expect(scenario.solutions.nash?.index).toBe(level.solutions.nash?.index);
    expect(scenario.nRational).toBe(level.zone);
  });

  test.each([
    [`${LEVEL} --trust 101 --out-dir out`, '--trust takes a number from 0 to 100'],
    [`${LEVEL} --trust 40`, '--out-dir is missing'],
    [`in/market-A.xml --trust 40 --out-dir out`, 'in/market-A.xml cannot be played'],
  ])('of %s is answered with what is wrong', async (line, says) => {
    const { run, files } = withFiles();
    expect(await run(`export genius ${line}`)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) });
    expect([...files.keys()].some((path) => path.startsWith('out'))).toBe(false);
  });
});

describe('export trace', () => {
  test('refuses a session that does not verify, and nothing is saved', async () => {
    const { run, files } = withFiles();
    await run(`play ${LEVEL} --seed 4 --seoul linear --out s.burden.json`);
    const text = files.get('s.burden.json') ?? '';
    const file = opened(text);
    files.set('damaged', text.replace('"seed":4', '"seed":5'));
    files.set('forged', sealed({ ...file, seed: 5 }));
    files.set('claims', sealed({ ...file, result: { ...file.result, overall: 100 } }));
    files.set('ruleset', sealed({ ...file, ruleset: 99 }));
    for (const [name, says] of [
      ['damaged', 'damaged'],
      ['forged', 'does not match from move 1'],
      ['claims', 'the result that the file claims is not theirs'],
      ['ruleset', 'ruleset 99'],
      [LEVEL, 'not a saved session'],
    ] as const) {
      const ran = await run(`export trace ${name} --out trace.csv`);
      expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(says) });
    }
    expect(files.has('trace.csv')).toBe(false);
  });

  test('writes the same text for the same session', async () => {
    const { run, files } = withFiles();
    await run(`play ${LEVEL} --seed 4 --seoul patient-trader --out s.burden.json`);
    await run('export trace s.burden.json --out a.csv');
    await run('export trace s.burden.json --out b.csv');
    expect(files.get('a.csv')).toBe(files.get('b.csv'));
    expect(files.get('a.csv')).toMatch(
      /^time,relative_time,step,negotiator,offer,responses,state,text,data,seoul,washington,/,
    );
  });
});

test('each of the three commands documents itself', async () => {
  const { run } = withFiles();
  for (const command of ['import genius', 'export genius', 'export trace']) {
    expect((await run('--help')).out).toContain(`  ${command}`);
    expect(await run(`${command} --help`)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`npm run -s cli -- ${command}`),
    });
  }
});
