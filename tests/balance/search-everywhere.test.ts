import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulate.ts';
import { bargainer, type Style } from '../../src/engine/policies/bargainer.ts';
import { shippedLevels } from '../support/shipped-levels.ts';
import { bestOf, fresh, valueOf } from './figures.ts';
import { mutate, randomStyle, seededDraw } from './search.ts';

const TRIED = 24;
const DRAWN = 20;
const CLIMBED = 40;
const CHECKED = 300;
const MINUTES = 5 * 60_000;
/** What a tuned stand-in may win over the best of the game's own, in basis points. */
const AT_MOST = 200;

describe.each(shippedLevels().map((level) => [level.file.id, level] as const))('on %s', (id, { rules, file }) => {
  it(
    'a search over the settings of stand-ins finds nothing that beats the best by more than .02 on fresh seeds',
    () => {
      const draw = seededDraw(file.campaign?.order ?? 0);
      const tried = (style: Style) => valueOf(simulate(rules, bargainer(style), 1, TRIED));
      let best = randomStyle(draw);
      let found = tried(best);
      for (let i = 0; i < DRAWN + CLIMBED; i++) {
        const next = i < DRAWN ? randomStyle(draw) : mutate(best, draw);
        const value = tried(next);
        if (value > found) [best, found] = [next, value];
      }
      const honest = bestOf(rules, CHECKED);
      const value = valueOf(fresh(rules, bargainer(best), CHECKED));
      expect(value, `${id}: ${JSON.stringify(best)} against the ${honest.policy}`).toBeLessThanOrEqual(
        honest.value + AT_MOST,
      );
    },
    MINUTES,
  );
});
