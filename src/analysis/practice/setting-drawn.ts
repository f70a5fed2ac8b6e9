import type { LevelFile } from '../../content/level-schema.ts';
import { PRACTICE_ROUNDS, type PracticeTexts } from '../../content/practice-texts.ts';
import type { PersonaFile } from '../../content/persona-schema.ts';
import type { Dice } from '../../engine/dice.ts';
import { SIDE_MOVES, THREATS } from '../../engine/vocabulary.ts';
import type { Span } from './issue-recipes.ts';
import { drawFrom, drawOne, drawSome } from './lots.ts';

/** All of a level that the numbers of its issues do not touch. */
export type Setting = Pick<
  LevelFile,
  'start' | 'transactional' | 'calendar' | 'sideMoves' | 'assembly' | 'persona' | 'threats'
>;

const LEAST_ROUNDS = 6;
/** Which rounds fall away first where there are fewer, counted from 1. */
const DROPPED = [6, 4, 2, 9];
/** Trust, deterrence and standing at the start, in hundredths. */
const TRUST: Span = [3000, 6000];
const DETERRENCE: Span = [5000, 6500];
const STANDING: Span = [5000, 6000];
/** The weight of the ledger at full trust and at none, in whole per cent. */
const LOW: Span = [12, 20];
const HIGH: Span = [91, 96];
/** How far a bloc's threshold may lie from the one in the texts, in basis points. */
const THRESHOLD: Span = [-150, 150];
const FEWEST = 2;

export function drawSetting(dice: Dice, texts: PracticeTexts, personas: readonly PersonaFile[]): Setting {
  return {
    persona: drawOne(dice, personas, 'persona'),
    start: {
      trust: drawFrom(dice, TRUST, 100, 'trust'),
      deterrence: drawFrom(dice, DETERRENCE, 100, 'deterrence'),
      standing: drawFrom(dice, STANDING, 100, 'standing'),
      capital: dice.between(4, 6, 'capital'),
    },
    transactional: { low: dice.between(...LOW, 'low'), high: dice.between(...HIGH, 'high') },
    calendar: drawCalendar(dice, texts.calendar),
    sideMoves: drawNamed(dice, SIDE_MOVES, texts.sideMoves, 'side moves'),
    threats: drawNamed(dice, THREATS, texts.threats, 'threats'),
    assembly: {
      ...texts.assembly,
      blocs: texts.assembly.blocs.map((bloc) => ({
        ...bloc,
        threshold: bloc.threshold + drawFrom(dice, THRESHOLD, 50, 'threshold'),
      })),
    },
  };
}

/** Six to ten rounds; the old agreement runs out after the same month whichever of them are kept. */
function drawCalendar(
  dice: Dice,
  { rounds, expiryAfter, furloughFrom }: PracticeTexts['calendar'],
): Setting['calendar'] {
  const dropped = DROPPED.slice(0, PRACTICE_ROUNDS - dice.between(LEAST_ROUNDS, PRACTICE_ROUNDS, 'rounds'));
  const keptUpTo = (round: number) => round - dropped.filter((gone) => gone <= round).length;
  return {
    rounds: rounds.filter((_, i) => !dropped.includes(i + 1)),
    expiryAfter: keptUpTo(expiryAfter),
    furloughFrom: keptUpTo(furloughFrom - 1) + 1,
    events: [],
  };
}

/** Two at least of those that the texts have. */
function drawNamed<N extends string, T>(
  dice: Dice,
  names: readonly N[],
  texts: Readonly<Partial<Record<N, T>>>,
  purpose: string,
): Partial<Record<N, T>> {
  const known = names.filter((name) => texts[name] !== undefined);
  const count = dice.between(Math.min(FEWEST, known.length), known.length, purpose);
  const drawn: Partial<Record<N, T>> = {};
  for (const name of drawSome(dice, known, count, purpose)) drawn[name] = texts[name];
  return drawn;
}
