import { expect, test } from 'vitest';
import { spread, summarise } from '../../src/analysis/session-summary.ts';
import { simulate } from '../../src/analysis/simulate.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { smallLevel } from './small-level.ts';

test('quartiles lie between two figures in proportion', () => {
  expect(spread([4, 1, 3, 2])).toMatchObject({ mean: 2.5, q1: 1.75, median: 2.5, q3: 3.25 });
  expect(spread([7])).toEqual({ mean: 7, standardError: null, q1: 7, median: 7, q3: 7 });
  expect(spread([])).toEqual({ mean: null, standardError: null, q1: null, median: null, q3: null });
});

test('the standard error of a mean is the sample’s deviation by the root of its size', () => {
  expect(spread([2, 4, 4, 4, 5, 5, 7, 9]).standardError).toBeCloseTo(Math.sqrt(32 / 7 / 8), 12);
  expect(spread([3, 3, 3]).standardError).toBe(0);
  const once = [1, 2, 3, 4];
  const often = Array.from({ length: 25 }, () => once).flat();
  const [few, many] = [spread(once).standardError ?? 0, spread(often).standardError ?? 0];
  expect(few / many).toBeCloseTo(Math.sqrt(99 / 3), 12);
});

test('a summary has the shares of sessions initialled and ratified, and mean values, trust and rounds', () => {
  const sessions = simulate(smallLevel(), POLICIES.linear, 1, 60);
  const summary = summarise(sessions);
  const share = (n: number) => n / 60;
  expect(summary.agreementRate).toBe(share(sessions.filter(({ agreed }) => agreed).length));
  expect(summary.ratifiedRate).toBe(share(sessions.filter(({ end }) => end === 'ratified').length));
  expect(summary.trust.mean).toBeCloseTo(sessions.reduce((sum, { trust }) => sum + trust, 0) / 6000, 9);
  expect(summary.seoulValue.mean).toBeCloseTo(sessions.reduce((sum, s) => sum + s.seoulValue, 0) / 60, 9);
  expect(summary.seoulValue.standardError).toBeGreaterThan(0);
});

test('a summary of no session has no figures', () => {
  expect(summarise([])).toMatchObject({ sessions: 0, agreementRate: 0, ratifiedRate: 0, trust: spread([]) });
});
