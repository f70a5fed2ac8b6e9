import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/view.ts';
import {
  afterMove,
  draftFrom,
  firstDraft,
  stepBack,
  withPackage,
  withSpeech,
  withStop,
} from '../../src/presenter/draft.ts';
import { level, opened } from './played-level.ts';

const view = () => viewFor(opened().session(), 'seoul');

test('a first draft is the agreement that runs out', () => {
  expect(firstDraft(level.rules, view()).package).toEqual(level.rules.issues.map((issue) => issue.expiring));
});

test('every change can be taken back, one by one', () => {
  const first = firstDraft(level.rules, view());
  const changed = withStop(withStop(first, 0, 5), 2, 2);
  expect(stepBack(changed).package[0]).toBe(5);
  expect(stepBack(stepBack(changed)).package).toEqual(first.package);
  expect(stepBack(first)).toBe(first);
});

test('a change to what is there already is no change', () => {
  const first = firstDraft(level.rules, view());
  expect(withPackage(first, [...first.package])).toBe(first);
});

test('advice laid on the desk is taken back in one step, with its tone and argument', () => {
  const own = { ...withStop(firstDraft(level.rules, view()), 0, 4), tone: 'hard' as const, card: 1 };
  const laid = withSpeech(own, { package: [...own.package], tone: 'cordial', card: null });
  expect(laid).toMatchObject({ tone: 'cordial', card: null });
  expect(stepBack(laid)).toEqual(own);
  const changed = withStop(laid, 0, 5);
  expect(stepBack(changed)).toMatchObject({ tone: 'cordial', package: laid.package });
  expect(stepBack(stepBack(changed))).toEqual(own);
});

test('a draft comes back out of storage as it was', () => {
  const draft = { ...withStop(firstDraft(level.rules, view()), 0, 4), tone: 'hard' as const, card: 1 };
  expect(draftFrom(JSON.parse(JSON.stringify(draft)), level.rules)).toEqual({ ...draft, trail: [] });
});

test.each([
  [null],
  ['x'],
  [{}],
  [{ package: [1], tone: 'plain', card: null }],
  [{ package: [99, 0, 0, 0, 0, 0, 0], tone: 'plain' }],
])('what is no draft of this level is refused: %j', (data) => {
  expect(draftFrom(data, level.rules)).toBeNull();
});

test('after a move the tone is plain and the hand is down again', () => {
  const draft = { ...firstDraft(level.rules, view()), tone: 'hard' as const, card: 1 };
  expect(afterMove(draft, view())).toMatchObject({ tone: 'plain', card: null, trail: [] });
});
