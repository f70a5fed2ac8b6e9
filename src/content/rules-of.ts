import { WASHINGTON_REASONS } from '../engine/moves.ts';
import type { GapRules, IssueRules, LevelRules, Persona, SideMoveRules } from '../engine/rules.ts';
import { SIDE_MOVES, THREATS, type SideMove } from '../engine/vocabulary.ts';
import { at, clamp, floorDivide } from '../engine/whole.ts';
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

/** What a round without an agreement costs where the level does not say. */
const GAP: GapRules = { price: 40, standing: 120, washington: 20 };

/** The counterpart's constants, together with what the level lets it presume. */
function personaRules({ persona, presumed, issues }: LevelFile): Persona {
  const { presumes, transactional: _, ...constants } = persona.constants;
  return {
    ...constants,
    presumedReservation: clamp(presumed.reservation + presumes, 0, 10000),
    prior: issues.map((issue) => presumed.prior[issue.id] ?? []),
    lines: Object.fromEntries(
      WASHINGTON_REASONS.map((reason) => [reason, persona.rhetoric[reason].length]),
    ) as Persona['lines'],
  };
}

/** The weight of the ledger at full trust and at none, as this counterpart counts. */
function transactionalRules({ persona, transactional }: LevelFile): LevelRules['transactional'] {
  const [low, high] = persona.constants.transactional;
  const [least, most] = [clamp(transactional.low + low, 0, 100), clamp(transactional.high + high, 0, 100)];
  return { low: Math.min(least, most), high: most };
}

/** The numbers of a level for the engine, out of a file that has been checked. */
export function rulesOf(file: LevelFile): LevelRules {
  const inOrder = <T>(table: Readonly<Record<string, T>>): T[] => file.issues.map((issue) => table[issue.id] as T);
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
    transactional: transactionalRules(file),
    referenceTrust: file.referenceTrust,
    calendar: {
      rounds: file.calendar.rounds.length,
      expiryAfter: file.calendar.expiryAfter ?? null,
      furloughFrom: file.calendar.furloughFrom ?? null,
      gap: file.calendar.gap ?? GAP,
      events: file.calendar.events.map(({ after, effects }) => ({ round: after, effects })),
    },
    deck: file.deck.map(({ from, to, chance, effects }) => ({ from, to, chance, effects })),
    cards: file.cards.map(({ kind }) => ({ kind })),
    threats: THREATS.filter((threat) => file.threats[threat] !== undefined),
    sideMoves: sideMoveRules(file),
    assembly: {
      majority: file.assembly.majority,
      blocs: file.assembly.blocs.map(({ seats, threshold }) => ({ seats, threshold })),
    },
    persona: personaRules(file),
    scoreWeights: file.scoreWeights,
  };
}
