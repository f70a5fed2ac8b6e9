import { expect, test } from 'vitest';
import { sealed } from '../../src/record/session-file.ts';
import { opened } from '../record/forge.ts';
import { LEVEL, shell } from './in-memory.ts';

const { files, run } = shell();

test('a session goes out as a link and a code and comes back by each as the very same file', async () => {
  await run(`play ${LEVEL} --seed 7 --seoul patient-trader --out s.burden.json`);
  const { link, code } = (await run('link s.burden.json --json')).json<{ link: string; code: string }>();
  const printed = await run('link s.burden.json');
  expect(printed.out).toBe(`${link}\n\n${code}`);
  files.set('mail.txt', `Look: ${code}!`);
  for (const from of [link, `https://example.org/${link}&at=4`, 'mail.txt']) {
    expect(await run(`open ${from} --out back.burden.json`)).toMatchObject({ code: 0 });
    expect(files.get('back.burden.json')).toBe(files.get('s.burden.json'));
  }
});

test('a practice table goes out by its number', async () => {
  await run('practice --seed 12 --out table.json');
  await run('play table.json --seed 3 --seoul linear --out p.burden.json');
  const { link } = (await run('link p.burden.json --json')).json<{ link: string }>();
  expect((await run(`open ${link} --out q.burden.json`)).code).toBe(0);
  expect(files.get('q.burden.json')).toBe(files.get('p.burden.json'));
});

test('a damaged link, a text without one, and a session that no link can hold are refused with their reason', async () => {
  const { link } = (await run('link s.burden.json --json')).json<{ link: string }>();
  const damaged = await run(`open ${link.slice(0, -2)} --out x.burden.json`);
  expect(damaged).toMatchObject({ code: 1 });
  expect(damaged.err).toContain('damaged');
  files.set('empty.txt', 'nothing here');
  expect((await run('open empty.txt --out x.burden.json')).err).toContain('There is no session');
  expect(files.has('x.burden.json')).toBe(false);
  const file = opened(files.get('s.burden.json') ?? '');
  files.set('older.burden.json', sealed({ ...file, ruleset: 1 }));
  expect((await run('link older.burden.json')).err).toContain('ruleset 1');
  const level = JSON.parse(JSON.stringify(file.level.file)) as { summary: { en: string } };
  level.summary.en = 'My own words.';
  files.set('own.json', JSON.stringify(level));
  await run('play own.json --seed 7 --seoul linear --out own.burden.json');
  expect((await run('link own.burden.json')).err).toContain('as a file instead');
});
