import { describe, expect, test } from 'vitest';
import { mutantOf, notices, readGolden } from '../golden/golden-session.ts';
import { branchPlaces } from './chart-branches.ts';

const golden = readGolden();

describe('each branch of the chart, taken away, changes some golden session', () => {
  // Where one survives: `npx tsx tests/golden/make-golden.ts` looks for a session that notices, and says if none does.
  test.each(branchPlaces().map((place) => ({ name: place.name, place })))('$name', ({ place }) => {
    const mutant = mutantOf(place);
    const noticing = mutant === null || golden.some((session) => notices(session, mutant));
    expect(noticing).toBe(true);
  });
});
