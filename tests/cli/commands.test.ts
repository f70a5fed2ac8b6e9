import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { spread, type SessionSummary } from '../../src/analysis/session-summary.ts';
import type { analyse } from '../../src/cli/analyze.ts';
import { LEVEL, shell } from './in-memory.ts';

const { run, files } = shell();

describe('the command line', () => {
  test('runs from a terminal', () => {
    const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const ran = spawnSync(process.execPath, [tsx, main, 'verify', 'no-such-file'], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('cannot read no-such-file') });
  });

  test('documents every command', async () => {
    for (const words of ['--help', 'help', '-h']) expect(await run(words)).toMatchObject({ code: 0, err: '' });
    for (const command of ['level check', 'play', 'simulate', 'verify', 'analyze', 'reference', 'chart']) {
      expect((await run('--help')).out).toContain(`  ${command}`);
      expect(await run(`${command} --help`)).toMatchObject({
        code: 0,
        out: expect.stringContaining(`npm run -s cli -- ${command}`),
      });
    }
  });

  test.each([
    ['dance', "there is no command 'dance'"],
    ['level paint x', "there is no command 'level'"],
    ['verify', 'no session file is named'],
    ['chart x', 'chart takes no file'],
    [`analyze ${LEVEL} --trust 101`, '--trust takes a number from 0 to 100'],
    [`analyze ${LEVEL} --trust -5`, 'trust'],
    [`analyze ${LEVEL} --depth 5`, "Unknown option '--depth'"],
    [`analyze ${LEVEL} ${LEVEL} --trust 40`, 'one level is wanted, not 2'],
    [`simulate ${LEVEL} --seoul nobody --seeds 1..2`, '--seoul takes one of hard-liner'],
    [`simulate ${LEVEL} --seoul linear --seeds 5..2`, 'runs backwards'],
    [`simulate ${LEVEL} --seoul linear --seeds 1..x`, '--seeds takes whole numbers'],
    [`simulate ${LEVEL} --seoul linear`, '--seeds is missing'],
    [`simulate ${LEVEL} --seoul linear --seeds 1..2 --workers 0`, '--workers takes whole numbers from 1 to 64'],
    [`play ${LEVEL} --seed 4294967296 --seoul linear --out x`, '--seed takes whole numbers from 0 to 4294967295'],
    [`play ${LEVEL} --seed 1 --out x`, 'either --seoul POLICY or --moves FILE'],
    [`play ${LEVEL} --seed 1 --seoul linear`, '--out is missing'],
    ['play nowhere.json --seed 1 --seoul linear --out x', 'cannot read nowhere.json'],
  ])('%s is answered with what is wrong', async (line, says) => {
    const ran = await run(line);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });
});

describe('simulate', () => {
  test('sums up sessions, the same every time', async () => {
    const line = `simulate ${LEVEL} --seoul patient-trader --seeds 1..40 --json`;
    const summary = (await run(line)).json<SessionSummary>();
    expect(summary.sessions).toBe(40);
    expect(Object.values(summary.ends).reduce((a, b) => a + b)).toBe(40);
    expect(summary.ratifiedRate).toBe(summary.ends.ratified / 40);
    expect(summary.agreementRate).toBeGreaterThanOrEqual(summary.ratifiedRate);
    expect(Object.keys(summary.scores)).toEqual(['seoul', 'joint', 'trust', 'deterrence', 'standing']);
    for (const figure of [
      summary.seoulValue,
      summary.washingtonValue,
      summary.cash,
      summary.rounds,
      summary.trust,
      ...Object.values(summary.scores),
    ]) {
      const { mean, q1, median, q3 } = figure;
      const quartiles = [q1, median, q3].map(Number);
      expect(quartiles).toEqual([...quartiles].sort((a, b) => a - b));
      expect(Number.isFinite(mean)).toBe(true);
    }
    expect((await run(line)).json()).toEqual(summary);
  });

  test('starts at the trust it is given', async () => {
    const at = async (trust: number) =>
      (
        await run(`simulate ${LEVEL} --seoul patient-trader --seeds 1..40 --trust ${trust} --json`)
      ).json<SessionSummary>();
    expect((await at(60)).seoulValue?.mean).toBeGreaterThan((await at(20)).seoulValue?.mean ?? 0);
  });

  test('counts no agreement at what it is worth, and no cash', async () => {
    const { cash, ratifiedRate, seoulValue } = (
      await run(`simulate ${LEVEL} --seoul hard-liner --seeds 1..20 --trust 5 --json`)
    ).json<SessionSummary>();
    expect({ cash, ratifiedRate }).toEqual({ cash: spread([]), ratifiedRate: 0 });
    expect(seoulValue?.mean).toBeGreaterThan(4000);
  });

  test('prints the same whatever the number of workers', async () => {
    const line = `simulate ${LEVEL} --seoul patient-trader --seeds 1..100`;
    const alone = await run(line);
    expect(alone).toMatchObject({ code: 0, err: '', out: expect.stringContaining('100 sessions') });
    expect(await run(`${line} --workers 2`)).toMatchObject({ code: 0, err: '', out: alone.out });
  });
});

describe('analyze', () => {
  const at = async (trust: number) =>
    (await run(`analyze ${LEVEL} --trust ${trust} --json`)).json<ReturnType<typeof analyse>>();

  test('gives the zone, the frontier and the solutions with their packages', async () => {
    const { outcomes, zoneShare, pareto, solutions, bestForSeoul } = await at(40);
    expect(zoneShare).toBeGreaterThan(0);
    expect(zoneShare).toBeLessThan(1);
    for (const point of [...pareto, ...Object.values(solutions), bestForSeoul]) {
      expect(point).toMatchObject({
        index: expect.any(Number),
        seoul: expect.any(Number),
        washington: expect.any(Number),
      });
      expect(point?.index).toBeLessThan(outcomes);
      expect(Object.keys(point?.stops ?? {})).toHaveLength(point?.package.length ?? -1);
    }
    expect(Object.keys(solutions)).toEqual(['nash', 'ks', 'egalitarian', 'utilitarian']);
  });

  test('shows what trust does: the zone grows at least threefold and the cash at the Nash point falls', async () => {
    const [low, high] = [await at(20), await at(80)];
    expect(high.zoneShare).toBeGreaterThanOrEqual(3 * low.zoneShare);
    expect(Number(high.solutions.nash?.stops['cash'])).toBeLessThan(Number(low.solutions.nash?.stops['cash']));
  });
});

describe('level check', () => {
  test('finds nothing wrong with the levels of the game', async () => {
    const ran = await run(`level check ${LEVEL}`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('all is well');
  });

  test('names every fault with its path', async () => {
    const level = await run(`level check ${LEVEL} --json`);
    expect(level.json()).toMatchObject({ problems: [] });
    const broken = JSON.parse(JSON.stringify(await levelFile())) as Record<string, never>;
    Object.assign(broken, { referenceTrust: 'high', extra: 1 });
    files.set('broken.json', JSON.stringify(broken));
    const ran = await run('level check broken.json --json');
    expect(ran.code).toBe(1);
    expect(
      ran
        .json<{ problems: { path: string }[] }>()
        .problems.map(({ path }) => path)
        .sort(),
    ).toEqual(['extra', 'referenceTrust']);
    files.set('no.json', '{');
    expect((await run(`level check no.json ${LEVEL}`)).code).toBe(1);
  });

  test('plays the promises of a level and looks at its shape', async () => {
    const promises = [
      { kind: 'play', policy: 'hard-liner', seeds: [1, 10], ratifiedAtLeast: 100 },
      { kind: 'zone-grows', from: 2000, to: 8000, factor: 9000 },
      { kind: 'nash-cash-falls', from: 2000, to: 2001 },
      { kind: 'zone-grows', from: 2000, to: 8000, factor: 300 },
      { kind: 'best', policy: 'hard-liner', seeds: [1, 10] },
    ];
    const level = await levelFile();
    files.set(
      'vain.json',
      JSON.stringify({ ...level, expect: promises, presumed: { ...level.presumed, reservation: 0 } }),
    );
    const ran = await run('level check vain.json --json');
    const paths = ran.json<{ problems: { path: string }[] }>().problems.map(({ path }) => path);
    expect(ran.code).toBe(1);
    expect([...new Set(paths)]).toEqual(['expect.0', 'expect.1', 'expect.2', 'expect.4', 'presumed']);
  });

  async function levelFile() {
    const { run: ask, files: saved } = shell();
    await ask(`play ${LEVEL} --seed 1 --seoul linear --out s`);
    return (JSON.parse(saved.get('s') as string) as { level: { file: { presumed: object } } }).level.file;
  }
});
