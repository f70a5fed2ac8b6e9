import { simulateOne } from '../../src/analysis/simulate.ts';
import { diceOf, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { playOn, rerun } from '../../src/engine/rerun.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { inTurn, perSecond, type Row } from './measure.ts';
import { bareSteps, boardgameMoves } from './peers.ts';

const patient = POLICIES['patient-trader'];

/** A whole session of the patient trader through the chart. */
function playThrough(rules: LevelRules, seed: number): Session {
  let session = newSession(rules, seed);
  while (!session.table.end) {
    const move = patient(rules, viewFor(session, 'seoul'), diceOf(openStream(seed, 'nature')));
    const played = playOn(session, move);
    if (!played.ok) throw new Error(`refused: ${played.refusal}`);
    session = played.beats[played.beats.length - 1]?.session ?? session;
  }
  return session;
}

export function engineRows(rules: LevelRules, runs: number): Row[] {
  const recorded = Array.from({ length: 12 }, (_, seed) => playThrough(rules, seed + 1));
  const replay = () => {
    let moves = 0;
    for (const session of recorded) {
      const run = rerun(rules, session.seed, session.moves);
      if (!run.ok) throw new Error(`move ${run.at} was refused`);
      moves += run.beats.length;
    }
    return moves;
  };
  const simulateAll = (count: number) => () => {
    for (let seed = 1; seed <= count; seed++) simulateOne(rules, seed, patient);
    return count;
  };
  const replaySessions = () => {
    replay();
    return recorded.length;
  };
  const playSessions = () => {
    for (let seed = 1; seed <= recorded.length; seed++) playThrough(rules, seed);
    return recorded.length;
  };
  for (const warm of [replay, () => boardgameMoves(500), () => bareSteps(2000), simulateAll(300)]) warm();
  const chart = inTurn(
    runs,
    () => perSecond(replay),
    () => perSecond(() => boardgameMoves(1000)),
  );
  const bare = inTurn(
    runs,
    () => perSecond(replay),
    () => perSecond(() => bareSteps(5000)),
  );
  const batch = inTurn(
    runs,
    () => perSecond(simulateAll(1000)),
    () => perSecond(playSessions),
  );
  const again = inTurn(
    runs,
    () => perSecond(replaySessions),
    () => perSecond(playSessions),
  );
  return [
    {
      what: 'moves through the chart',
      peer: 'boardgame.io 0.50, a trivial game of offers',
      ...chart,
      unit: 'moves/s',
      goal: '> 1',
    },
    {
      what: 'moves through the chart',
      peer: 'bare transition() of an empty chart',
      ...bare,
      unit: 'moves/s',
      goal: 'reported',
    },
    {
      what: 'sessions in batch, patient trader',
      peer: 'the same sessions through the chart',
      ...batch,
      unit: 'sessions/s',
      goal: '5000 sessions/s',
    },
    { what: 're-running a saved session', peer: 'playing it', ...again, unit: 'sessions/s', goal: '> 1' },
  ];
}
