import { automaticMove } from '../engine/autoplay.ts';
import { briefOf } from '../engine/brief.ts';
import { phaseOf, seatToAct, bandOf } from '../engine/chart-places.ts';
import { compileChart, type CompiledChart, type Place } from '../engine/compiled.ts';
import { diceOf, nextTurn, openStream, type Dice } from '../engine/dice.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { Policy } from '../engine/policies/policy.ts';
import type { LevelRules } from '../engine/rules.ts';
import { outcomeValues, scoreOf } from '../engine/score.ts';
import { newTable } from '../engine/session.ts';
import type { Play, Table } from '../engine/table-state.ts';
import { commonView, seoulView, type SeoulView } from '../engine/view.ts';
import type { Band, ByScore, End, Phase, Seat } from '../engine/vocabulary.ts';
import { at } from '../engine/whole.ts';

/** How one simulated session ended. Values in basis points, trust in hundredths. */
export interface Simulated {
  readonly seed: number;
  readonly end: End;
  /** A text was initialled at least once. */
  readonly agreed: boolean;
  readonly seoulValue: number;
  readonly washingtonValue: number;
  /** The signed headline in the issue's unit; null without an agreement. */
  readonly cash: number | null;
  readonly rounds: number;
  readonly trust: number;
  readonly scores: ByScore<number>;
  readonly moves: number;
}

/** A stand-in that asks for more than this in one session is stuck. */
const MOST_MOVES = 2000;

interface Where {
  readonly phase: Phase;
  readonly seat: Seat | null;
}

const compiled: CompiledChart = compileChart();
const whereByTalks: Where[] = [];
const bandByRelation: Band[] = [];

function where(place: Place): Where {
  return (whereByTalks[place.talks] ??= {
    phase: phaseOf(compiled.value(place)),
    seat: seatToAct(compiled.value(place)),
  });
}

function bandAt(place: Place): Band {
  return (bandByRelation[place.relation] ??= bandOf(compiled.value(place)));
}

/** Plays one session to its end through the compiled chart, in place. */
export function simulateOne(rules: LevelRules, seed: number, policy: Policy): Simulated {
  const table: Table = newTable(rules, seed);
  const play: Play = { rules, table, news: [] };
  const place = compiled.open(play);
  let stream = openStream(seed, 'nature');
  let agreed = false;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const { phase, seat } = where(place);
    if (!seat) return finished(rules, seed, table, agreed, moves);
    play.news.length = 0;
    if (phase === 'initialled') agreed = true;
    const move =
      seat === 'seoul'
        ? policy(briefOf(rules), viewOf(rules, table, phase, place), streamDice())
        : automaticMove(rules, table, phase);
    const refused = move && compiled.step(place, play, move);
    if (!move || refused) {
      if (seat !== 'seoul') throw new Error(`an automatic move was refused in ${phase}: ${refused}`);
      const fallback: SeoulMove = { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' };
      compiled.step(place, play, fallback);
    }
  }
  throw new Error(`session ${seed} did not end in ${MOST_MOVES} moves`);

  function streamDice(): Dice {
    stream = nextTurn(stream);
    return diceOf(stream);
  }
}

function viewOf(rules: LevelRules, table: Table, phase: Phase, place: Place): SeoulView {
  return seoulView(rules, table, commonView(table, phase, 'seoul', bandAt(place)));
}

function finished(rules: LevelRules, seed: number, table: Table, agreed: boolean, moves: number): Simulated {
  const value = outcomeValues(rules, table);
  return {
    seed,
    end: table.end ?? 'lapsed',
    agreed,
    seoulValue: value.seoul,
    washingtonValue: value.washington,
    cash: table.signed ? at(at(rules.issues, rules.headline).stops, at(table.signed, rules.headline)) : null,
    rounds: table.round,
    trust: table.trust,
    scores: scoreOf(rules, table).scores,
    moves,
  };
}

/** The rules with another trust at the start, in hundredths. */
export function startingAt(rules: LevelRules, trust: number): LevelRules {
  return { ...rules, start: { ...rules.start, trust } };
}

/** Sessions of one stand-in on consecutive seeds, `from` and `to` included. */
export function simulate(rules: LevelRules, policy: Policy, from: number, to: number): Simulated[] {
  const sessions: Simulated[] = [];
  for (let seed = from; seed <= to; seed++) sessions.push(simulateOne(rules, seed, policy));
  return sessions;
}
