import { describe, expect, test } from 'vitest';
import type { scenarioFigures } from '../../src/cli/analyze-scenario.ts';
import { FLIGHT, PARTY } from '../exchange/party-files.ts';
import { LEVEL, shell } from './in-memory.ts';

const { run, files } = shell();
for (const [name, texts] of [
  ['party', PARTY],
  ['flight', FLIGHT],
] as const)
  for (const [file, text] of Object.entries(texts)) files.set(`${name}-${file}`, text);
files.set('bad', '<!DOCTYPE a><a/>');
const PARTY_FILES = '--genius party-domain party-A party-B';
const FLIGHT_FILES = '--genius flight-domain flight-A flight-B';

describe('analyze --genius', () => {
  test('gives frontier and solutions of a scenario, GENIUS or GeniusWeb alike', async () => {
    for (const line of [PARTY_FILES, FLIGHT_FILES]) {
      const ran = (await run(`analyze ${line} --json`)).json<ReturnType<typeof scenarioFigures>>();
      for (const point of ran.pareto) {
        expect(point).toMatchObject({ index: expect.any(Number), uA: expect.any(Number), uB: expect.any(Number) });
        expect(point.multiplicity).toBeGreaterThan(0);
        expect(point.values).toHaveLength(2);
      }
      expect(ran.nRational).toBeLessThanOrEqual(ran.outcomes);
      expect(Object.keys(ran.solutions)).toEqual(['nash', 'ks', 'egalitarian', 'utilitarian']);
      expect(ran.pareto.map(({ index }) => index)).toContain(ran.solutions.nash?.index);
    }
  });

  test('says the same in words', async () => {
    const { out, code } = await run(`analyze ${PARTY_FILES}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Party: \d of 8 outcomes are rational for both\n/);
    expect(out).toContain('nash: A ');
  });
});

describe('reference', () => {
  test('plays a session between two agents, the same every time', async () => {
    const line = `reference ${PARTY_FILES} --a td0.2 --b micro --rounds 20 --json`;
    const session = (await run(line)).json<Record<string, unknown>>();
    expect(session).toMatchObject({
      a: 'td0.2',
      b: 'micro',
      rounds: 20,
      agreement: expect.any(Number),
      round: expect.any(Number),
      acceptor: expect.stringMatching(/^[AB]$/),
      offers: expect.any(Number),
    });
    expect((await run(line)).json()).toEqual(session);
  });

  test('counts no agreement at the reservation values', async () => {
    const { out } = await run(`reference ${FLIGHT_FILES} --a td0.01 --b td0.01 --rounds 3 --json`);
    expect(JSON.parse(out)).toMatchObject({
      agreement: null,
      values: null,
      round: 3,
      acceptor: null,
      offers: 6,
      uB: 0,
    });
    expect((await run(`reference ${FLIGHT_FILES} --a td0.01 --b td0.01 --rounds 3`)).out).toBe(
      'no agreement in 3 rounds',
    );
  });
});

test.each([
  ['analyze --genius party-domain party-A', '--genius takes three files, the domain and both profiles, not 2'],
  [`analyze ${PARTY_FILES} --trust 40`, '--trust is for levels'],
  [`analyze --genius ${LEVEL} party-A party-B`, `${LEVEL} cannot be read\n  issuesValues: “issuesValues” is missing.`],
  ['analyze --genius bad party-A party-B', 'bad cannot be read\n  line 1: The file declares a document type'],
  ['analyze --genius party-domain party-A bad', 'bad cannot be read'],
  ['analyze --genius nowhere party-A party-B', 'cannot read nowhere'],
  ['reference party-domain party-A party-B --a micro --b micro --rounds 2', 'reference needs --genius DOMAIN A B'],
  [`reference ${PARTY_FILES} --a micro --rounds 2`, '--b is missing'],
  [`reference ${PARTY_FILES} --a td0 --b micro --rounds 2`, '--a takes micro or td with a β above 0'],
  [`reference ${PARTY_FILES} --a micro --b micro --rounds 0`, '--rounds takes whole numbers from 1 to 1000000'],
])('%s is answered with what is wrong', async (line, says) => {
  const ran = await run(line);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(says);
});
