import type { Text } from '../content/level-parts.ts';
import type { Refusal } from '../engine/legal.ts';
import type { WashingtonMove } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import { appraiseForWashington, viewFor, type WashingtonView } from '../engine/view.ts';
import { METERS, type Band, type Meter, type Phase, type Threat } from '../engine/vocabulary.ts';
import { composerModel, type ComposerModel } from './composer-model.ts';
import type { Draft } from './draft.ts';
import { dateOf } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import { logModel, reactionModel, type LogEntry, type LogRound } from './log-model.ts';
import { termsOf, type Term } from './stop-label.ts';
import { washingtonBrief, type WashingtonBrief } from './washington-brief.ts';
import { heardByWashington } from './washington-hearing.ts';

/** What the player has to do now. */
export type WashingtonTurn = 'demand' | 'respond' | 'answer' | 'reckon' | 'over';

/** Whose a move of Seoul's was: the recorded session's, or a stand-in's. */
export type SeoulBy = 'record' | 'stand-in';

/** A package as Washington sees it. Values in basis points, at the trust of now. */
export interface WeighedPackage {
  readonly terms: readonly (Term & { readonly moved: boolean; readonly carried: boolean })[];
  readonly worth: number;
  readonly reservation: number;
  /** What Congress would not carry. */
  readonly outside: readonly Text[];
}

export interface WashingtonModel {
  readonly title: Text;
  readonly turn: WashingtonTurn;
  readonly round: number;
  readonly rounds: number;
  readonly year: number;
  readonly month: number;
  readonly band: Band;
  readonly meters: readonly { readonly meter: Meter; readonly value: number }[];
  readonly brief: WashingtonBrief;
  readonly composer: ComposerModel;
  readonly draft: WeighedPackage;
  /** Seoul's last offer, and whether it was made in this round. */
  readonly offer: (WeighedPackage & { readonly fresh: boolean }) | null;
  /** Who has played Seoul so far: the record is at hand, whose the last move was, how many were a stand-in's. */
  readonly ghost: { readonly known: boolean; readonly last: SeoulBy | null; readonly standIns: number };
  /** How the level lets one press, and why one cannot now. */
  readonly pressures: readonly { readonly threat: Threat; readonly name: Text; readonly because: Refusal | null }[];
  readonly pending: { readonly name: Text; readonly real: boolean } | null;
  /** Why what the turn asks for cannot be done; null where it can. */
  readonly because: {
    readonly demand: Refusal | null;
    readonly accepts: Refusal | null;
    readonly executes: Refusal | null;
  };
  readonly reaction: readonly LogEntry[];
  readonly log: readonly LogRound[];
  readonly moves: number;
}

export interface InTheChair {
  readonly level: PlayedLevel;
  readonly session: Session;
  readonly beats: readonly Beat[];
  readonly draft: Draft;
  readonly ask: (move: WashingtonMove) => Refusal | null;
  readonly known: boolean;
  /** One for each of Seoul's moves. */
  readonly whose: readonly SeoulBy[];
}

const TURNS: Partial<Readonly<Record<Phase, WashingtonTurn>>> = {
  demand: 'demand',
  response: 'respond',
  called: 'answer',
  reckoning: 'reckon',
};

/** Everything on the page of Washington's chair, from what Washington may know. */
export function washingtonModel({ level, session, beats, draft, ask, known, whose }: InTheChair): WashingtonModel {
  const view = viewFor(session, 'washington');
  const { file, rules } = level;
  const heard = heardByWashington(beats);
  const lastOwn = beats.findLastIndex(({ move }) => move.seat === 'washington' && move.kind !== 'decide');
  const { threat } = view;
  return {
    title: file.title,
    turn: TURNS[view.phase] ?? 'over',
    round: view.round,
    rounds: rules.calendar.rounds,
    ...dateOf(level, view.round),
    band: view.band,
    meters: METERS.map((meter) => ({ meter, value: view[meter] })),
    brief: washingtonBrief(level, view),
    composer: composerModel(level, view, draft),
    draft: weighed(level, session, draft.package, view.lastBid),
    offer: offerOf(level, session, view),
    ghost: {
      known,
      // To open the talks is no move that anybody could have made otherwise.
      last: (whose.length > 1 && whose[whose.length - 1]) || null,
      standIns: whose.filter((by) => by === 'stand-in').length,
    },
    pressures: rules.threats.flatMap((one) => {
      const name = file.threats[one]?.name;
      const move = demandMove(
        rules.issues.map(({ winSet }) => winSet[0]),
        one,
      );
      return name ? [{ threat: one, name, because: ask(move) }] : [];
    }),
    pending: threat && { name: file.threats[threat]?.name ?? { en: '', ko: '' }, real: view.threatIsReal === true },
    because: {
      demand: ask(demandMove(draft.package, null)),
      accepts: ask({ seat: 'washington', kind: 'respond', does: 'accepts', reasons: [], says: null }),
      executes: view.threatIsReal === false ? 'a-bluff-stays-a-bluff' : null,
    },
    reaction: lastOwn < 0 ? [] : reactionModel(level, heard, lastOwn, 'washington'),
    log: logModel(level, heard, 'washington'),
    moves: beats.length,
  };
}

/** A demand as far as the rules ask about it. */
function demandMove(x: readonly number[], threat: Threat | null): WashingtonMove {
  const pressure = threat && { threat, real: false };
  const lines = { bid: 0, accept: 0 };
  return { seat: 'washington', kind: 'demand', package: x, pressure, remark: false, lines, reasons: [], says: null };
}

function weighed(
  { file }: PlayedLevel,
  session: Session,
  x: readonly number[],
  before: readonly number[] | null,
): WeighedPackage {
  const { worth, reservation, carried } = appraiseForWashington(session, x);
  return {
    terms: termsOf(file.issues, x).map((term, i) => ({
      ...term,
      moved: before !== null && before[i] !== x[i],
      carried: carried[i] === true,
    })),
    worth,
    reservation,
    outside: file.issues.flatMap(({ name }, i) => (carried[i] ? [] : [name])),
  };
}

function offerOf(level: PlayedLevel, session: Session, view: WashingtonView): WashingtonModel['offer'] {
  const last = view.offers[view.offers.length - 1];
  if (!last) return null;
  const before = view.offers[view.offers.length - 2]?.package ?? null;
  return { ...weighed(level, session, last.package, before), fresh: last.round === view.round };
}
