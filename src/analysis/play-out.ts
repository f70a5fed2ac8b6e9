import { automaticMove } from '../engine/autoplay.ts';
import { phaseOf, seatToAct, bandOf } from '../engine/chart-places.ts';
import { compileChart, type CompiledChart, type Place } from '../engine/compiled.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Play, Table } from '../engine/table-state.ts';
import { commonView, seoulView, type SeoulView } from '../engine/view.ts';
import type { Band, Phase, Seat } from '../engine/vocabulary.ts';

/** A stand-in that asks for more than this in one session is stuck. */
const MOST_MOVES = 2000;

interface Where {
  readonly phase: Phase;
  readonly seat: Seat | null;
}

/** The chart laid out for stepping in place; shared by everything that plays many sessions. */
export const COMPILED: CompiledChart = compileChart();
const whereByTalks: Where[] = [];
const bandByRelation: Band[] = [];

/** Phase and seat of a place in the chart. */
export function where(place: Place): Where {
  return (whereByTalks[place.talks] ??= {
    phase: phaseOf(COMPILED.value(place)),
    seat: seatToAct(COMPILED.value(place)),
  });
}

function bandAt(place: Place): Band {
  return (bandByRelation[place.relation] ??= bandOf(COMPILED.value(place)));
}

/** What Seoul sees at a place of the chart. */
export function viewAt(rules: LevelRules, table: Table, place: Place): SeoulView {
  return seoulView(rules, table, commonView(table, where(place).phase, 'seoul', bandAt(place)));
}

/**
 * Plays on to the end, in place: Seoul as `choose` says, or a plain hold where that is refused, the others by themselves.
 * Throws an `Error` for a session that does not end.
 */
export function playOut(
  play: Play,
  place: Place,
  choose: (view: SeoulView) => SeoulMove,
): { readonly agreed: boolean; readonly moves: number } {
  const { rules, table } = play;
  let agreed = false;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const { phase, seat } = where(place);
    if (!seat) return { agreed, moves };
    play.news.length = 0;
    if (phase === 'initialled') agreed = true;
    const move = seat === 'seoul' ? choose(viewAt(rules, table, place)) : automaticMove(rules, table, phase);
    const refused = move && COMPILED.step(place, play, move);
    if (!move || refused) {
      if (seat !== 'seoul') throw new Error(`an automatic move was refused in ${phase}: ${refused}`);
      COMPILED.step(place, play, { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' });
    }
  }
  throw new Error(`a session did not end in ${MOST_MOVES} moves`);
}
