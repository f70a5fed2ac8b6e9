import { rerun } from '../../src/engine/rerun.ts';
import type { Level } from '../../src/content/parse-level.ts';
import type { Session } from '../../src/engine/session.ts';
import { openedForWatching, SEEKS, timesOf } from '../support/random-seeks.ts';
import { inTurn, median, type Row } from './measure.ts';

/** Seeking to any beat of a loaded session, beside playing the whole of it again; and what loading costs. */
export function seekRows(level: Level, session: Session, runs: number): Row[] {
  const watching = openedForWatching(level, session);
  const again = () => {
    const from = performance.now();
    rerun(level.rules, session.seed, session.moves);
    return performance.now() - from;
  };
  const opening = () => {
    const from = performance.now();
    openedForWatching(level, session);
    return performance.now() - from;
  };
  for (let i = 0; i < 3; i++) {
    timesOf(watching);
    again();
    opening();
  }
  const rerunsPerSecond = () => 1000 / again();
  return [
    {
      what: `seeks to a beat, median of ${SEEKS} at random`,
      peer: 're-running the whole session',
      ...inTurn(runs, () => 1000 / median(timesOf(watching)), rerunsPerSecond),
      unit: 'a second',
      goal: '> 100, 600 a second',
    },
    {
      what: 'opening a session for watching',
      peer: 're-running it alone',
      ...inTurn(runs, () => 1000 / opening(), rerunsPerSecond),
      unit: 'a second',
      goal: 'reported',
    },
  ];
}
