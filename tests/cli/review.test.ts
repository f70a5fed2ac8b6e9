import { expect, test } from 'vitest';
import type { Review } from '../../src/analysis/review/review.ts';
import { sealed } from '../../src/record/session-file.ts';
import { opened } from '../record/forge.ts';
import { shell } from './in-memory.ts';

const SHORT = 'levels/1991-first-agreement.json';

/** Three turns of talks that go on. */
const MOVES = JSON.stringify([
  { seat: 'seoul', kind: 'side', what: 'backChannel', stop: null },
  { seat: 'seoul', kind: 'hold', card: null, tone: 'hard' },
  { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' },
]);

test('a saved session is reviewed for people and for programs, every move of Seoul’s, twice the same', async () => {
  const { run, files } = shell();
  files.set('moves.json', MOVES);
  await run(`play ${SHORT} --seed 3 --moves moves.json --out s.burden.json`);
  const [once, twice] = [await run('review s.burden.json --json'), await run('review s.burden.json --json')];
  expect(once).toMatchObject({ code: 0, err: '' });
  expect(twice.out).toBe(once.out);
  const { moves, settings } = once.json<Review>();
  const recorded = opened(files.get('s.burden.json') as string).moves;
  expect(moves.map(({ beat }) => beat)).toEqual(
    recorded.flatMap((move, beat) => (move['seat'] === 'seoul' ? [beat] : [])),
  );
  expect(moves.filter(({ judgement }) => judgement)).toHaveLength(3);
  for (const { beat, move, before, after, loss, judgement, word } of moves) {
    expect(move).toEqual(recorded[beat]);
    expect(word === null).toBe(judgement === null);
    if (!judgement || !before || !after) continue;
    expect(before.overall).toBeGreaterThanOrEqual(after.overall);
    expect(loss).toBe(judgement.lead.by > 2 * judgement.lead.error ? Math.max(0, judgement.lead.by) : 0);
    expect(judgement.tried.length).toBeLessThanOrEqual(settings.candidates);
  }
  const text = await run('review s.burden.json');
  expect(text.out.split('\n')).toHaveLength(moves.filter(({ word }) => word !== null).length + 2);
  expect(text.out).toContain('1991-first-agreement, seed 3');
}, 120_000);

test('what is no session, is damaged or was edited is refused with a sentence', async () => {
  const { run, files } = shell();
  await run(`play ${SHORT} --seed 3 --seoul linear --out s.burden.json`);
  const text = files.get('s.burden.json') as string;
  files.set('cut', text.slice(0, -9));
  files.set('forged', sealed({ ...opened(text), seed: 4 }));
  expect(await run('review cut')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('damaged') });
  expect(await run('review forged --json')).toMatchObject({ code: 1, out: '' });
  expect(await run(`review ${SHORT}`)).toMatchObject({ code: 1, err: expect.stringContaining('not a saved session') });
  expect(await run('review')).toMatchObject({ code: 2, err: 'no session file is named' });
  expect((await run('review --help')).out).toContain('turning-point');
});
