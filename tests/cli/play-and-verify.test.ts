import { describe, expect, test } from 'vitest';
import { simulateOne } from '../../src/analysis/simulate.ts';
import { playPolicy } from '../../src/cli/play-through.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { hashOf } from '../../src/record/fingerprint.ts';
import { sealed } from '../../src/record/session-file.ts';
import { opened } from '../record/forge.ts';
import { smallLevel } from '../record/small-level-file.ts';
import { LEVEL, shell } from './in-memory.ts';

describe('play and verify', () => {
  test('what is played is saved and verified', async () => {
    const { run, files } = shell();
    const played = await run(`play ${LEVEL} --seed 4 --seoul patient-trader --out s.burden.json --json`);
    expect(played).toMatchObject({ code: 0, err: '' });
    const told = played.json<{ result: { end: string } }>();
    expect(await run('verify s.burden.json')).toMatchObject({ code: 0, out: 'verified', err: '' });
    const verified = (await run('verify s.burden.json --json')).json();
    expect(verified).toMatchObject({
      verified: true,
      says: 'verified',
      level: '2019-five-billion',
      seed: 4,
      result: told.result,
    });
    expect(opened(files.get('s.burden.json') as string).result).toEqual(told.result);
  });

  test('a session is the one that a batch simulates on its seed', () => {
    const { rules } = smallLevel();
    for (const name of POLICY_NAMES)
      for (let seed = 0; seed < 20; seed++) {
        const { session } = playPolicy(rules, seed, POLICIES[name]);
        const batch = simulateOne(rules, seed, POLICIES[name]);
        expect([session.table.end, session.table.round, session.table.trust]).toEqual([
          batch.end,
          batch.rounds,
          batch.trust,
        ]);
      }
  });

  test('Seoul’s moves are taken from a list, and the others answer by themselves', async () => {
    const { run, files } = shell();
    await run(`play ${LEVEL} --seed 9 --seoul trust-builder --out a.burden.json`);
    const a = opened(files.get('a.burden.json') as string);
    files.set('moves.json', JSON.stringify(a.moves.filter((move) => move['seat'] === 'seoul')));
    expect((await run(`play ${LEVEL} --seed 9 --moves moves.json --out b.burden.json`)).code).toBe(0);
    expect(files.get('b.burden.json')).toBe(files.get('a.burden.json'));
    files.set('moves.json', JSON.stringify([{ seat: 'seoul', kind: 'hold', card: null, tone: 'plain' }]));
    expect(await run(`play ${LEVEL} --seed 9 --moves moves.json --out c.burden.json`)).toMatchObject({
      code: 0,
      out: expect.stringContaining('round 2'),
    });
    expect(await run('verify a.burden.json b.burden.json c.burden.json')).toMatchObject({
      code: 0,
      out: 'a.burden.json: verified\nb.burden.json: verified\nc.burden.json: verified',
    });
  });

  test('a move that is refused is named, and nothing is saved', async () => {
    const { run, files } = shell();
    files.set(
      'moves.json',
      JSON.stringify([
        { seat: 'seoul', kind: 'adjourn' },
        { seat: 'seoul', kind: 'adjourn' },
      ]),
    );
    const ran = await run(`play ${LEVEL} --seed 9 --moves moves.json --out x.burden.json`);
    expect(ran).toMatchObject({ code: 1, out: '', err: 'moves.json: move 2 (adjourn) is refused: adjourned-last' });
    expect(files.has('x.burden.json')).toBe(false);
    files.set('moves.json', '[{"seat":"washington","kind":"respond","does":"accepts","reasons":[]}]');
    expect(await run(`play ${LEVEL} --seed 9 --moves moves.json --out x.burden.json`)).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('damaged, forged and other files are told apart', async () => {
    const { run, files } = shell();
    await run(`play ${LEVEL} --seed 4 --seoul linear --out s.burden.json`);
    const text = files.get('s.burden.json') as string;
    const file = opened(text);
    files.set('damaged', text.replace('"seed":4', '"seed":5'));
    files.set('cut', text.slice(0, -9));
    files.set('forged', sealed({ ...file, seed: 5 }));
    files.set('claims', sealed({ ...file, result: { ...file.result, overall: 100 } }));
    files.set('ruleset', sealed({ ...file, ruleset: 99 }));
    const bent = { ...(file.level.file as unknown as LevelFile), referenceTrust: 10001 };
    files.set('level', sealed({ ...file, level: { ...file.level, file: bent, hash: hashOf(bent) } }));
    expect(await run('verify damaged')).toMatchObject({ code: 1, out: 'damaged file' });
    expect(await run('verify cut')).toMatchObject({ code: 1, out: 'damaged file' });
    expect(await run('verify forged')).toMatchObject({ code: 1, out: 'does not match from move 1' });
    expect(await run('verify claims')).toMatchObject({
      code: 1,
      out: `does not match from move ${file.moves.length + 1}`,
    });
    expect((await run('verify ruleset')).out).toMatch(/ruleset 99/);
    expect(await run('verify level')).toMatchObject({
      code: 1,
      out: expect.stringContaining('level.file.referenceTrust'),
    });
    expect(await run(`verify ${LEVEL}`)).toMatchObject({
      code: 1,
      out: expect.stringContaining('not a saved session'),
    });
    expect(await run('verify s.burden.json forged')).toMatchObject({
      code: 1,
      out: 's.burden.json: verified\nforged: does not match from move 1',
    });
  });
});
