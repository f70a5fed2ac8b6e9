import type { IssueRules, LevelRules, Persona, SideMoveRules } from '../engine/rules.ts';
import { SIDE_MOVES, type SideMove } from '../engine/vocabulary.ts';
import { at, floorDivide } from '../engine/whole.ts';
import type { IssueFile, LevelFile } from './level-schema.ts';

/** Value at an amount on a curve of [amount, value] points, straight between them, rounded down. */
export function valueOn(curve: readonly (readonly [number, number])[], amount: number): number {
  const next = curve.findIndex(([x]) => x >= amount);
  if (next < 0) return at(curve, curve.length - 1)[1];
  const [x1, v1] = at(curve, next);
  if (next === 0 || x1 === amount) return v1;
  const [x0, v0] = at(curve, next - 1);
  return v0 + floorDivide((v1 - v0) * (amount - x0), x1 - x0);
}

/** Index of the stop that a file names by its amount or its option; -1 if there is none. */
export function stopOf(issue: IssueFile, named: number | string): number {
  return issue.kind === 'amount'
    ? issue.stops.findIndex((stop) => stop.at === named)
    : issue.options.findIndex((option) => option.id === named);
}

function issueRules(issue: IssueFile): IssueRules {
  const stops = issue.kind === 'amount' ? issue.stops.map((stop) => stop.at) : issue.options.map((_, i) => i);
  const whole: readonly [number, number] = [0, stops.length - 1];
  return {
    kind: issue.kind,
    stops,
    expiring: stopOf(issue, issue.expiring),
    value:
      issue.kind === 'amount'
        ? {
            seoul: stops.map((x) => valueOn(issue.values.seoul, x)),
            washington: stops.map((x) => valueOn(issue.values.washington, x)),
          }
        : issue.values,
    winSet: issue.winSet ? [stopOf(issue, issue.winSet[0]), stopOf(issue, issue.winSet[1])] : whole,
  };
}

function sideMoveRules(file: LevelFile): Partial<Record<SideMove, SideMoveRules>> {
  const rules: Partial<Record<SideMove, SideMoveRules>> = {};
  for (const what of SIDE_MOVES) {
    const side = file.sideMoves[what];
    if (side) rules[what] = { cost: side.cost, cap: side.cap };
  }
  return rules;
}

/** The numbers of a level for the engine, out of a file that has been checked. */
export function rulesOf(file: LevelFile): LevelRules {
  const { name: _name, about: _about, prior, ...constants } = file.persona;
  const inOrder = <T>(table: Readonly<Record<string, T>>): T[] => file.issues.map((issue) => table[issue.id] as T);
  const persona: Persona = { ...constants, prior: inOrder(prior) };
  return {
    id: file.id,
    issues: file.issues.map(issueRules),
    headline: file.issues.findIndex((issue) => issue.id === file.headline),
    weights: {
      seoul: inOrder(file.weights.seoul),
      ledger: inOrder(file.weights.ledger),
      alliance: inOrder(file.weights.alliance),
    },
    reservation: file.reservation,
    start: file.start,
    transactional: file.transactional,
    referenceTrust: file.referenceTrust,
    calendar: {
      rounds: file.calendar.rounds.length,
      expiryAfter: file.calendar.expiryAfter,
      furloughFrom: file.calendar.furloughFrom,
      events: file.calendar.events.map(({ after, effects }) => ({ round: after, effects })),
    },
    deck: file.deck.map(({ from, to, chance, effects }) => ({ from, to, chance, effects })),
    cards: file.cards.map(({ kind }) => ({ kind })),
    sideMoves: sideMoveRules(file),
    assembly: {
      majority: file.assembly.majority,
      blocs: file.assembly.blocs.map(({ seats, threshold }) => ({ seats, threshold })),
    },
    persona,
    scoreWeights: file.scoreWeights,
  };
}
