import { expect, test } from 'vitest';
import { momentAt, momentModel } from '../../src/presenter/moment-model.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { firstPlayed } from './played-session.ts';

const level = fiveBillion();
const has =
  (kind: string) =>
  (beat: { readonly events: readonly { readonly kind: string }[] }): boolean =>
    beat.events.some((event) => event.kind === kind);

/** The beats up to the move of Seoul that led to an event, and what that move led to. */
function around(kind: string) {
  const beats = firstPlayed('fast-conceder', (played) => played.some(has(kind)));
  const at = beats.findIndex(has(kind));
  const from = beats.slice(0, at).findLastIndex((beat) => beat.move.seat === 'seoul');
  const next = beats.findIndex((beat, i) => i > from && beat.move.seat === 'seoul');
  return { beats, from, sent: beats.slice(from, next < 0 ? undefined : next), at };
}

test('a text that is agreed to is stopped at before the vote, with nothing of the vote told', () => {
  const { beats, from, sent, at } = around('vote-taken');
  const held = momentAt(sent);
  expect(held).toBe(at - from);
  const shown = beats.slice(0, from + (held ?? 0));
  expect(shown.some(has('leader-consented'))).toBe(true);
  expect(shown.slice(from).some(has('vote-taken'))).toBe(false);
  const model = momentModel(level, shown);
  expect(model).toMatchObject({ trust: 0, over: false });
  expect(['accepted', 'taken']).toContain(model?.kind);
  expect(model?.headline).not.toBeNull();
});

test('a text that the leader refuses is stopped at with what it cost', () => {
  const { beats, from, sent, at } = around('leader-refused');
  const held = momentAt(sent) ?? 0;
  expect(from + held).toBe(at + 1);
  const model = momentModel(level, beats.slice(0, from + held));
  expect(model?.kind).toBe('refused');
  expect(model?.trust).toBeLessThan(0);
});

test('a move that is only answered is not stopped at', () => {
  const { beats } = around('vote-taken');
  const declined = beats.findIndex(has('offer-declined'));
  const own = beats.slice(0, declined).findLastIndex((beat) => beat.move.seat === 'seoul');
  expect(momentAt(beats.slice(own, declined + 1))).toBeNull();
  expect(momentModel(level, beats.slice(0, declined + 1))).toBeNull();
});
