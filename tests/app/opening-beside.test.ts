import { expect, test } from 'vitest';
import { WorkerLost } from '../../src/analysis/worker-port.ts';
import { openBeside } from '../../src/app/open-beside.ts';
import { openWork, type OpenAsk, type Opening } from '../../src/app/open-work.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { sealed, SESSION_LIMITS, writeSessionFile } from '../../src/record/session-file.ts';
import type { PageWorker } from '../../src/app/page-worker.ts';
import { opened } from '../record/forge.ts';
import { playSession } from '../record/play-session.ts';
import { NO_FACTS, smallLevel } from '../record/small-level-file.ts';

type OpenWorker = PageWorker<OpenAsk, Opening>;

const level = smallLevel();
const text = writeSessionFile(level.file, playSession(level.rules, 4, POLICIES.linear));
const asking = (content: string): OpenAsk => ({ kind: 'file', file: new Blob([content]), facts: NO_FACTS });

/** A worker that behaves as it is told, and remembers whether it was done away with. */
function worker(answers: (ask: OpenAsk, answer: (opening: Opening) => void, lose: () => void) => void) {
  const made = { closed: 0 };
  const start = (): OpenWorker => {
    let heard: (opening: Opening) => void = () => {};
    let lost: (why: WorkerLost) => void = () => {};
    return {
      post: (ask) => answers(ask, heard, () => lost(new WorkerLost('blocked'))),
      listen: (onAnswer, onLost) => {
        heard = onAnswer;
        lost = onLost;
        return () => {};
      },
      close: () => void (made.closed += 1),
    };
  };
  return { made, start };
}

test('a session is opened by the worker, which is done away with afterwards', async () => {
  const { made, start } = worker((ask, answer) => void openWork(ask).then(answer));
  expect(await openBeside(asking(text), start)).toMatchObject({ ok: true, opened: { seed: 4, told: null } });
  expect(made.closed).toBe(1);
});

test('a worker that does not answer in time is done away with, and the reason told', async () => {
  const { made, start } = worker(() => {});
  const before = performance.now();
  const opening = await openBeside(asking(text), start, 50);
  expect(performance.now() - before).toBeLessThan(500);
  expect(opening).toMatchObject({ ok: false, why: { en: expect.stringContaining('too long') as string } });
  expect(made.closed).toBe(1);
});

test('where no worker starts, or it falls over, the page opens the session itself', async () => {
  const none = (): OpenWorker => {
    throw new Error('no workers here');
  };
  expect(await openBeside(asking(text), none)).toMatchObject({ ok: true });
  const { made, start } = worker((_, __, lose) => lose());
  expect(await openBeside(asking(text), start)).toMatchObject({ ok: true });
  expect(made.closed).toBe(1);
});

test('a file that is too big is refused by its size alone, unread', async () => {
  const huge = new Blob([' ']);
  Object.defineProperties(huge, {
    size: { value: SESSION_LIMITS.bytes + 1 },
    text: { value: () => Promise.reject(new Error('read')) },
  });
  const opening = await openWork({ kind: 'file', file: huge, facts: NO_FACTS });
  expect(opening).toMatchObject({
    ok: false,
    why: { en: expect.stringContaining(String(SESSION_LIMITS.bytes)) as string },
  });
});

test('a session of another ruleset is told from its record; without one there is a sentence', async () => {
  const other = { ...opened(text), ruleset: 77 };
  const told = await openWork(asking(sealed(other)));
  expect(told).toMatchObject({ ok: true, opened: { ruleset: 77, told: { skipped: 0 } } });
  const mute = await openWork(asking(sealed({ ...other, record: null })));
  expect(mute).toMatchObject({ ok: false, why: { en: expect.stringContaining('ruleset 77') as string } });
  const { parent: _, notes: __, record: ___, ...old } = other;
  const lifted = await openWork(asking(sealed({ ...old, format: 2 })));
  expect(lifted).toMatchObject({ ok: false, why: { ko: expect.stringContaining('77판') as string } });
});
