import { expect, test } from 'vitest';
import type { Cause } from '../../src/engine/events.ts';
import type { Meter } from '../../src/engine/vocabulary.ts';
import type { LogEntry } from '../../src/presenter/log-model.ts';
import { sumsOf } from '../../src/presenter/meter-sums.ts';

const moved = (meter: Meter, by: number, because: Cause): LogEntry => ({
  kind: 'meter',
  meter,
  by,
  because,
  named: null,
});

test('what one move did to a meter is one sum with its strongest reasons', () => {
  const sums = sumsOf([
    moved('standing', 30, 'calendar'),
    moved('trust', 50, 'argument-landed'),
    { kind: 'opened' },
    moved('trust', -170, 'threatened'),
    moved('trust', -60, 'tone-hard'),
  ]);
  expect(sums.map(({ meter, by }) => [meter, by])).toEqual([
    ['trust', -180],
    ['standing', 30],
  ]);
  expect(sums[0]?.causes.map((cause) => cause.because)).toEqual(['threatened', 'tone-hard']);
});

test('a meter that stayed where it was is not told', () => {
  expect(sumsOf([{ kind: 'opened' }])).toEqual([]);
});
