import { rollOut } from '../../src/analysis/review/roll-out.ts';
import { positionOf } from '../../src/analysis/review/position.ts';
import { reviewOf } from '../../src/analysis/review/review.ts';
import { simulate } from '../../src/analysis/simulate.ts';
import { playPolicy } from '../../src/cli/play-through.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { rerun } from '../../src/engine/rerun.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { inTurn, perSecond, type Row } from './measure.ts';

const SEED = 7;
const ROLL_OUTS = 400;
const SESSIONS = 200;
const MOST_RUNS = 3;

/** How long the review of a whole session takes, and roll-outs a second from its first offer, beside whole sessions. */
export function reviewRows(rules: LevelRules, runs: number): Row[] {
  const { session } = playPolicy(rules, SEED, POLICIES['trust-blind-trader']);
  const again = rerun(rules, SEED, session.moves);
  const first = session.moves.findIndex((move) => move.kind === 'propose');
  const before = again.ok ? again.beats[first - 1]?.session : undefined;
  if (!before) throw new Error('the session of the bench cannot be played again');
  const position = positionOf(before, first);
  const plan = {
    move: { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' },
    followUp: null,
    guide: { speaks: 'patient-trader', favours: null, keepsWord: false },
  } as const;
  const whole = () => {
    simulate(rules, POLICIES['patient-trader'], 1, SESSIONS);
    return SESSIONS;
  };
  const rolled = () => {
    for (let k = 0; k < ROLL_OUTS; k++) rollOut(position, plan, k);
    return ROLL_OUTS;
  };
  const times = Math.min(runs, MOST_RUNS);
  const seconds = inTurn(
    times,
    () => 1 / perSecond(() => (reviewOf(session), 1)),
    () => 1 / perSecond(() => (playPolicy(rules, SEED, POLICIES['trust-blind-trader']), 1)),
  );
  const each = inTurn(
    times,
    () => perSecond(rolled),
    () => perSecond(whole),
  );
  return [
    {
      what: `review of a session of ${rules.id}, ${session.moves.length} moves`,
      peer: 'playing it once through the machine',
      ...seconds,
      unit: 's/session',
      goal: 'some seconds',
    },
    {
      what: 'roll-outs from its first offer',
      peer: 'whole sessions of a batch',
      ...each,
      unit: 'a second',
      goal: 'reported',
    },
  ];
}
