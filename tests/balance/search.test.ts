import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulate.ts';
import { bargainer, type Style } from '../../src/engine/policies/bargainer.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { fresh, startingAt, valueOf } from './figures.ts';
import { mutate, randomStyle, seededDraw } from './search.ts';

const { rules } = fiveBillion();
const TRIED = 30;
const DRAWN = 30;
const CLIMBED = 90;

describe('a search over the settings of stand-ins', () => {
  it.each([
    [4000, 1],
    [4000, 2],
    [2000, 3],
  ])(
    'at trust %i (start %i) finds nothing that beats intended play by more than .02',
    (trust, start) => {
      const level = startingAt(rules, trust);
      const draw = seededDraw(start);
      const tried = (style: Style) => valueOf(simulate(level, bargainer(style), 1, TRIED));
      let best = randomStyle(draw);
      let found = tried(best);
      for (let i = 0; i < DRAWN + CLIMBED; i++) {
        const next = i < DRAWN ? randomStyle(draw) : mutate(best, draw);
        const value = tried(next);
        if (value > found) [best, found] = [next, value];
      }
      const intended = valueOf(fresh(level, POLICIES['patient-trader'], 500));
      expect(valueOf(fresh(level, bargainer(best), 500)), JSON.stringify(best)).toBeLessThanOrEqual(intended + 200);
    },
    300_000,
  );
});
