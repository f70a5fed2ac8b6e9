import type { LevelFile } from '../content/level-schema.ts';
import type { Level } from '../content/parse-level.ts';
import type { Move } from '../engine/moves.ts';
import { lastBid, lastOffer, weightNow } from '../engine/offers.ts';
import { rerun } from '../engine/rerun.ts';
import { newSession, type Session } from '../engine/session.ts';
import type { Table } from '../engine/table-state.ts';
import { worthToSeoul, worthToWashington } from '../engine/values.ts';
import type { End, Package } from '../engine/vocabulary.ts';
import { at } from '../engine/whole.ts';
import { csv, type CsvCell } from './csv.ts';
import { stopNames, type StopNames } from './stop-names.ts';
import { standIn } from './washington-stand.ts';

/** NegMAS's own columns, one of utilities for each negotiator, and what only this game knows: see docs/exchange.md. */
const COLUMNS = [
  'time',
  'relative_time',
  'step',
  'negotiator',
  'offer',
  'responses',
  'state',
  'text',
  'data',
  'seoul',
  'washington',
  'target',
  'floor',
  'credit',
  'trust',
  'reasons',
] as const;

type TraceRow = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

/** How the talks ended, in NegMAS's words. */
const STATES: Readonly<Record<End, string>> = {
  ratified: 'agreement',
  lapsed: 'timedout',
  rejected: 'ended',
  collapsed: 'ended',
};

/** NegMAS's numbers of answers. */
const ANSWERS = { accepts: 0, declines: 1 } as const;

/** Acts that are made elsewhere than at the table. */
const ELSEWHERE: ReadonlySet<Move['kind']> = new Set(['begin', 'side', 'pass', 'vote']);

/** A session as a trace: CSV, a row for each act at the table as its table found it. Throws where a move is refused. */
export function sessionTrace({ file }: Level, session: Session): string {
  const { rules, seed, moves } = session;
  const run = rerun(rules, seed, moves);
  if (!run.ok) throw new Error(`move ${run.at + 1} of the session was refused: ${run.refusal}`);
  const names = stopNames(file);
  const rows = run.beats.flatMap(({ move }, i) => {
    const { table } = run.beats[i - 1]?.session ?? newSession(rules, seed);
    return ELSEWHERE.has(move.kind) ? [] : [rowOf({ file, names, session, table }, move)];
  });
  const { end } = session.table;
  const states = rows.map((row, i) => (end && i === rows.length - 1 ? { ...row, state: STATES[end] } : row));
  return csv([COLUMNS, ...states.map((row) => COLUMNS.map((column) => row[column]))]);
}

interface Found {
  readonly file: LevelFile;
  readonly names: StopNames;
  readonly session: Session;
  /** As the act found it. */
  readonly table: Table;
}

function rowOf({ file, names, session: { rules }, table }: Found, move: Move): TraceRow {
  const x = packageOf(table, move);
  const stand = standIn(rules, table, move);
  const answer = answerOf(move);
  return {
    time: null,
    relative_time: table.round / (rules.calendar.rounds + 1),
    step: table.round - 1,
    negotiator: move.seat,
    offer: x && JSON.stringify(x.map((stop, i) => at(at(names.stops, i), stop))),
    responses: JSON.stringify(answer === null ? {} : { [move.seat]: answer }),
    state: 'continuing',
    text: textOf(file, move),
    data: JSON.stringify(dataOf(file, names, move)),
    seoul: x && share(worthToSeoul(rules, x)),
    washington: x && share(worthToWashington(rules, x, weightNow(rules, table))),
    target: stand && share(stand.target),
    floor: stand && share(stand.floor),
    credit: stand && share(stand.credit),
    trust: table.trust / 100,
    reasons: 'reasons' in move ? JSON.stringify(move.reasons) : null,
  };
}

/** Basis points as a share of 1. */
function share(points: number): number {
  return points / 10000;
}

/** The package that an act puts forward, leaves standing or speaks of. */
function packageOf(table: Table, move: Move): Package | null {
  switch (move.kind) {
    case 'demand':
    case 'propose':
      return move.package;
    case 'hold':
    case 'respond':
      return lastOffer(table);
    case 'accept':
      return lastBid(table);
    case 'decide':
      return table.initialled;
    case 'begin':
    case 'side':
    case 'promise':
    case 'disclose':
    case 'adjourn':
    case 'walkOut':
    case 'answer':
    case 'reckon':
    case 'pass':
    case 'vote':
      return null;
  }
}

function answerOf(move: Move): number | null {
  if (move.kind === 'accept') return ANSWERS.accepts;
  return move.kind === 'respond' ? ANSWERS[move.does] : null;
}

/** What is said aloud, in English: a line of the envoy's, or the argument that Seoul puts beside its offer. */
function textOf({ persona, cards }: LevelFile, move: Move): string | null {
  if ('says' in move && move.says) return persona.rhetoric[move.says.reason][move.says.line]?.en ?? null;
  return 'card' in move && move.card !== null ? (cards[move.card]?.says.en ?? null) : null;
}

/** The rest of an act: its kind, and what the other columns do not say. */
function dataOf({ cards }: LevelFile, names: StopNames, move: Move): Readonly<Record<string, unknown>> {
  switch (move.kind) {
    case 'demand':
      return { act: move.kind, accept: share(move.lines.accept), remark: move.remark, pressure: move.pressure };
    case 'propose':
    case 'hold':
      return { act: move.kind, tone: move.tone, card: move.card === null ? null : at(cards, move.card).id };
    case 'promise':
      return { act: move.kind, issue: at(names.issues, move.issue), stop: at(at(names.stops, move.issue), move.stop) };
    case 'disclose':
      return { act: move.kind, issue: at(names.issues, move.issue), claim: move.claim };
    case 'respond':
    case 'answer':
    case 'reckon':
    case 'decide':
      return { act: move.kind, does: move.does };
    case 'begin':
    case 'side':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
    case 'pass':
    case 'vote':
      return { act: move.kind };
  }
}
