import type { SeoulMove } from '../../engine/moves.ts';
import { candidatesAt, type Candidate, type Source } from './candidates.ts';
import { guidesAt, isLate } from './guides.ts';
import { leadOf, meanScore, outlookOf, type Lead, type Outlook } from './outlook.ts';
import { endsTurn, isAllowed, type Position } from './position.ts';
import { nextOf, rollOut, type Plan, type Played } from './roll-out.ts';
import type { ReviewSettings } from './settings.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A move that was compared. `followUp` is what was best said after it in the same turn, where it does not end the turn. */
export interface Tried {
  readonly move: SeoulMove;
  readonly followUp: SeoulMove | null;
  readonly from: readonly Source[];
  readonly outlook: Outlook;
}

/** A move against the best other one, on dice that chose neither. */
export interface Judgement {
  readonly played: Tried;
  readonly best: Tried;
  /** How far the best other move is ahead of the one that was played: below nothing where the played one is better. */
  readonly lead: Lead;
  /** How far the played move is ahead of the best that a stand-in would have done; null where one would have done it. */
  readonly aheadOfStandIns: Lead | null;
  /** Everything that was compared, the played move first; contenders are known better than the others. */
  readonly tried: readonly Tried[];
}

/** One way to go on from a candidate, and what came of it. */
interface Line {
  readonly candidate: Candidate;
  readonly plan: Plan;
  played: Played[];
}

/** Work that can be left after every roll-out and taken up again. */
export type Steps<Result> = Generator<void, Result, void>;

/** Ways of going on from one contender that are tried further. */
const LINES_KEPT = 2;
/** Where little is left, roll-outs are short and so many times as many are played at first. */
const LATE_TIMES = 3;
/** So many of the best words that end a turn are tried after a step away from the table. */
const CLOSINGS = 2;
/** So many contenders are tried further once more, and so many times as often. */
const FINALISTS = 2;
const FINAL_TIMES = 2;

/**
 * Judges a move in steps, each with dice of its own: all candidates a little, with every guide; the contenders more, with
 * their best guides; the best of them more again; at last the played move, the best other one and the best of the
 * stand-ins' on fresh dice.
 * What was chosen for its luck in one step is not flattered by the next. Null where nothing else was allowed.
 */
export function* judge(position: Position, move: SeoulMove, settings: ReviewSettings): Steps<Judgement | null> {
  const candidates = candidatesAt(position, move, settings.candidates);
  if (candidates.length < 2) return null;
  const { first, more, last, most } = settings;
  const surveyed = yield* survey(position, candidates, first);
  const order = surveyed.toSorted((a, b) => meanOf(b) - meanOf(a));
  const own = surveyed[0] as Line[];
  const contenders = order.filter((lines) => lines !== own).slice(0, settings.contenders);
  const standIn = order.find((lines) => lines !== own && isStandIns(candidateOf(lines)));
  yield* playFurther(
    position,
    [...new Set([own, ...contenders, ...(standIn ? [standIn] : [])])],
    LATE_TIMES * first,
    more,
  );
  const finalists = ranked(contenders).slice(0, FINALISTS);
  const standIns = ranked([...new Set([...contenders, ...(standIn ? [standIn] : [])])]);
  const rival = standIns.find((lines) => isStandIns(candidateOf(lines)));
  const others = new Set([...finalists, ...(rival ? [rival] : [])]);
  yield* playFurther(position, [own, ...others], LATE_TIMES * first + more, FINAL_TIMES * more);
  const best = ranked(finalists)[0] as Line[];
  const afresh = new Map<Line[], Played[]>([own, best, ...(rival ? [rival] : [])].map((lines) => [lines, []]));
  const fresh = (lines: Line[]) => afresh.get(lines) ?? [];
  for (let n = 0; n === 0 || (n < most && mayBeNoise(leadOf(fresh(best), fresh(own)))); n += last) {
    for (const [lines, rolled] of afresh)
      rolled.push(...(yield* play(position, planOf(lines), chosenBy(settings) + n, last)));
  }
  const tell = (lines: Line[]): Tried => {
    const line = lines[0] as Line;
    return {
      move: line.plan.move,
      followUp: line.plan.followUp ?? nextOf(position, line.plan),
      from: line.candidate.from,
      outlook: outlookOf(afresh.get(lines) ?? line.played),
    };
  };
  return {
    played: tell(own),
    best: tell(best),
    lead: leadOf(fresh(best), fresh(own)),
    aheadOfStandIns: rival && !isStandIns(candidateOf(own)) ? leadOf(fresh(own), fresh(rival)) : null,
    tried: surveyed.map(tell),
  };
}

/** What a move would come to, played on as the one that was played: for trying again. Null where it is not allowed. */
export function* outlookAfter(position: Position, move: SeoulMove, settings: ReviewSettings): Steps<Outlook | null> {
  if (!isAllowed(position, move)) return null;
  const { first, more, last } = settings;
  const lines = (yield* survey(position, candidatesAt(position, move, settings.candidates), first))[0] ?? [];
  yield* playFurther(position, [lines], LATE_TIMES * first, (1 + FINAL_TIMES) * more);
  return outlookOf(yield* play(position, planOf(lines), chosenBy(settings), last));
}

/** More roll-outs of the best lines of each candidate. */
function* playFurther(position: Position, lists: readonly Line[][], from: number, count: number): Steps<void> {
  for (const lines of lists) {
    lines.splice(LINES_KEPT);
    for (const line of lines) line.played.push(...(yield* play(position, line.plan, from, count)));
    sort(lines);
  }
}

/** So many dice have chosen; fresh ones come after them. */
function chosenBy({ first, more }: ReviewSettings): number {
  return LATE_TIMES * first + (1 + FINAL_TIMES) * more;
}

function planOf(lines: readonly Line[]): Plan {
  const [line] = lines;
  if (!line) throw new RangeError('a candidate was not tried');
  return line.plan;
}

/** A few roll-outs of every candidate with every guide; for each its lines, the best first. */
function* survey(position: Position, candidates: readonly Candidate[], first: number): Steps<Line[][]> {
  const surveyed = new Map<Candidate, Line[]>();
  const times = isLate(position) ? LATE_TIMES * first : first;
  const run = function* (candidate: Candidate, followUp: SeoulMove | null): Steps<void> {
    const lines = surveyed.get(candidate) ?? [];
    for (const guide of guidesAt(position, candidate.move)) {
      const plan: Plan = { move: candidate.move, followUp, guide };
      lines.push({ candidate, plan, played: yield* play(position, plan, 0, times) });
    }
    surveyed.set(candidate, sort(lines));
  };
  const ends = candidates.filter(({ move }) => endsTurn(move));
  for (const candidate of ends) yield* run(candidate, null);
  const closings = ranked(ends.map((candidate) => surveyed.get(candidate) ?? [])).slice(0, CLOSINGS);
  for (const candidate of candidates) {
    if (endsTurn(candidate.move)) continue;
    // A step away from the table is worth what can be said after it: as the guides would, or the best that was found.
    yield* run(candidate, null);
    for (const [closing] of closings) if (closing) yield* run(candidate, closing.plan.move);
  }
  return candidates.map((candidate) => surveyed.get(candidate) ?? []);
}

function* play(position: Position, plan: Plan, from: number, count: number): Steps<Played[]> {
  const played: Played[] = [];
  for (let k = from; k < from + count; k++) {
    played.push(rollOut(position, plan, k));
    yield;
  }
  return played;
}

/** What might earn a bad word if it were known better. */
function mayBeNoise({ by, error }: Lead): boolean {
  return by + error >= THRESHOLDS.inaccuracy && by <= THRESHOLDS.errors * error;
}

function sort(lines: Line[]): Line[] {
  return lines.sort((a, b) => meanScore(b.played) - meanScore(a.played));
}

function ranked(lists: readonly Line[][]): Line[][] {
  return lists.toSorted((a, b) => meanOf(b) - meanOf(a));
}

function meanOf(lines: readonly Line[]): number {
  return meanScore(lines[0]?.played ?? []);
}

function candidateOf(lines: readonly Line[]): Candidate | undefined {
  return lines[0]?.candidate;
}

function isStandIns(candidate: Candidate | undefined): boolean {
  return (
    candidate?.from.some(
      (source) => source !== 'played' && !['table', 'side', 'word', 'ladder', 'same-package'].includes(source),
    ) ?? false
  );
}
