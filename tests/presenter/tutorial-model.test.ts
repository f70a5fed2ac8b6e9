import { expect, test } from 'vitest';
import { LESSONS, lessonAt, type Act } from '../../src/presenter/tutorial-model.ts';
import { draftFrom, firstDraft } from '../../src/presenter/draft.ts';
import { viewFor } from '../../src/engine/view.ts';
import { level, opened } from './played-level.ts';
import { lessonFor, newcomer, obey, taught } from './tutorial-scenes.ts';

/** What a newcomer is told, in order, and how the talks end. */
function followed(seed: number) {
  const who = newcomer(seed);
  const acts: [number, Act][] = [];
  for (let i = 0; i < 60; i++) {
    const lesson = lessonFor(who);
    acts.push([lesson.number, lesson.act]);
    if (lesson.act === 'end') return { acts, table: who.host.session().table };
    obey(who, lesson);
  }
  throw new Error(`seed ${seed}: the lessons never end: ${JSON.stringify(acts)}`);
}

const ends = Array.from({ length: 60 }, (_, seed) => followed(seed));

test('whoever does what is pointed at comes to the end, whatever the number of the talks', () => {
  for (const { acts } of ends) expect(acts.length).toBeLessThan(40);
});

test('following the hints mostly brings an agreement home', () => {
  const ratified = ends.filter(({ table }) => table.end === 'ratified').length;
  expect(ratified).toBeGreaterThan(ends.length * 0.8);
});

test('each round teaches its own lesson, and the rounds run from one to six', () => {
  const whole = ends.find(({ table }) => table.round === 6);
  const first = (n: number) => whole?.acts.find(([number]) => number === n)?.[1];
  expect(LESSONS.map((_, i) => first(i + 1))).toEqual(['move', 'give', 'step', 'talk', 'brief', 'accept']);
});

test('a lesson that was held or adjourned away comes again, and only the last round closes without it', () => {
  const who = newcomer(7);
  const numbers: number[] = [];
  const wait = (move: Parameters<typeof who.host.send>[0]) => {
    expect(who.host.send(move).ok).toBe(true);
    numbers.push(lessonFor(who).number);
  };
  wait({ seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  wait({ seat: 'seoul', kind: 'adjourn' });
  expect(numbers).toEqual([1, 1]);
  expect(lessonFor(who).act).toBe('move');
  while (lessonFor(who).number === 1) obey(who, lessonFor(who));
  expect(lessonFor(who).act).toBe('give');
  for (let round = 4; round < taught.rules.calendar.rounds; round++)
    wait({ seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  expect(numbers).toEqual([1, 1, 2, 6]);
});

test('what costs Washington nothing is not told as a price asked', () => {
  const asked = ends.flatMap(({ acts }) => acts.filter(([number]) => number === 2).map(([, act]) => act));
  expect(asked).toContain('both');
  const who = newcomer(7);
  while (lessonFor(who).act !== 'both') obey(who, lessonFor(who));
  expect(lessonFor(who).issue).toEqual(taught.file.issues.find(({ id }) => id === 'posture')?.name);
});

test('the same lesson comes back from the session and the draft as they are kept', () => {
  const who = newcomer(7);
  for (let i = 0; i < 12; i++) {
    const again = { ...who, draft: draftFrom(JSON.parse(JSON.stringify(who.draft)), taught.rules) ?? who.draft };
    expect(lessonFor(again)).toEqual(lessonFor(who));
    obey(who, lessonFor(who));
  }
});

test('nothing is taught on another level', () => {
  const host = opened();
  const session = host.session();
  const view = viewFor(session, 'seoul');
  const scene = { level, session, view, draft: firstDraft(level.rules, view), ask: () => null };
  expect(lessonAt(scene)).toBeNull();
});
