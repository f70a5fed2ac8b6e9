import { describe, expect, it } from 'vitest';
import { shell } from '../../cli/in-memory.ts';
import { practiceTable } from './tables.ts';

const { run, files } = shell();

describe('the practice command', () => {
  it('prints the zone table of a seed and writes the level', async () => {
    const ran = await run('practice --seed 7 --out table.json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^practice-7: /);
    expect(ran.out.match(/trust \d+: \d+\.\d % suit both/g)).toHaveLength(7);
    expect(JSON.parse(files.get('table.json') ?? '')).toEqual(practiceTable(7).file);
  });

  it('writes a level that passes the level check and that other commands play', async () => {
    await run('practice --seed 8 --out eight.json');
    expect(await run('level check eight.json')).toMatchObject({ code: 0, err: '' });
    expect(await run('simulate eight.json --seoul patient-trader --seeds 1..3')).toMatchObject({ code: 0, err: '' });
    expect(await run('play eight.json --seed 1 --seoul linear --out session.json')).toMatchObject({ code: 0 });
    expect(await run('verify session.json')).toMatchObject({ code: 0, err: '' });
  });

  it('tells the same as JSON, and writes nothing unless asked to', async () => {
    const before = files.size;
    const ran = await run('practice --seed 7 --json');
    expect(ran.json()).toMatchObject({ level: 'practice-7', out: null });
    expect(ran.json<{ table: unknown[] }>().table).toHaveLength(7);
    expect(files.size).toBe(before);
  });

  it.each([
    ['practice', '--seed is missing'],
    ['practice --seed -1', '--seed'],
    ['practice --seed 4294967296', '--seed takes whole numbers from 0 to 4294967295'],
    ['practice x --seed 1', 'practice takes no file'],
  ])('answers %s with what is wrong', async (line, says) => {
    const ran = await run(line);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });
});
