import { accountOf } from '../../src/analysis/session-account.ts';
import { xraysOf } from '../../src/analysis/xray.ts';
import type { Level } from '../../src/content/parse-level.ts';
import { diceOf, openStream } from '../../src/engine/dice.ts';
import { rerun } from '../../src/engine/rerun.ts';
import type { Session } from '../../src/engine/session.ts';
import { replayModel, takeoverAt } from '../../src/presenter/replay-model.ts';
import { turnsSeenBy, VIEWPOINTS } from '../../src/presenter/viewpoint.ts';

export const SEEKS = 200;

/** A session opened for watching: whatever has to be made is made here. */
export function openedForWatching({ file, rules }: Level, session: Session) {
  const run = rerun(rules, session.seed, session.moves);
  if (!run.ok) throw new Error(`move ${run.at} was refused`);
  const { beats } = run;
  const model = replayModel({ file, rules }, beats, accountOf(rules, beats), xraysOf(rules, beats));
  const dice = diceOf(openStream(session.seed, 'nature'));
  const places = Array.from({ length: SEEKS }, () => dice.between(0, beats.length - 1, 'where to look'));
  /** The state and all that the page shows of one beat, to all eyes. */
  const seek = (beat: number) => {
    const shown = model.beats[beat];
    const turns = VIEWPOINTS.map((eyes) => turnsSeenBy(eyes, model.turns).filter((turn) => turn.beat === beat));
    return {
      state: beats[beat]?.session,
      shown,
      turns,
      offers: model.offers.slice(0, shown?.offersSoFar),
      takeover: takeoverAt(model, beat),
    };
  };
  return { model, beats, places, seek };
}

/** Milliseconds of each seek. */
export function timesOf({ places, seek }: Pick<ReturnType<typeof openedForWatching>, 'places' | 'seek'>): number[] {
  return places.map((place) => {
    const from = performance.now();
    const found = seek(place);
    const time = performance.now() - from;
    if (!found.state || !found.shown) throw new Error(`nothing at beat ${place}`);
    return time;
  });
}
