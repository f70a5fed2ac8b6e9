import { expect, test } from 'vitest';
import { captionsOf, cuesFrom } from '../../src/presenter/cues-from-events.ts';
import { logModel } from '../../src/presenter/log-model.ts';
import { level, opened } from './played-level.ts';

test('every cue that plays after a move has its caption in the log', () => {
  const host = opened();
  for (const tone of ['hard', 'plain', 'hard'] as const) host.send({ seat: 'seoul', kind: 'hold', tone, card: 1 });
  const beats = host.beats();
  const own = beats.flatMap((beat, i) => (beat.move.seat === 'seoul' ? [i] : []));
  const played = own.flatMap((from, k) => cuesFrom(beats.slice(from, own[k + 1])));
  const told = logModel(level, beats).flatMap((round) =>
    round.entries.flatMap((entry) => (entry.kind === 'cue' ? [entry.cue] : [])),
  );
  expect(played.length).toBeGreaterThan(5);
  expect(told.toSorted()).toEqual(played.toSorted());
  expect([...captionsOf(beats).values()].flat()).toHaveLength(played.length);
});
