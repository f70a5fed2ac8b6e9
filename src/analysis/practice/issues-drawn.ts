import type { IssueFile } from '../../content/level-schema.ts';
import {
  PRACTICE_CASH,
  type PracticeIssue,
  type PracticeTexts,
  type WordedIssue,
} from '../../content/practice-texts.ts';
import type { Dice } from '../../engine/dice.ts';
import { at, floorDivide } from '../../engine/whole.ts';
import { CASH_CURVES, RECIPES, type Recipe, type Span } from './issue-recipes.ts';
import { drawFrom, drawSome } from './lots.ts';

/** Issues at one table beside the money. */
const DRAWN = 7;
/** Values are drawn in whole hundreds of basis points. */
const STEP = 100;
/** How much of the bend of the curves is left, in per cent: less bent than this and money is all that is talked about. */
const BEND: Span = [70, 100];

/** The money and seven more issues, in the order of the texts, with values to both sides. */
export function drawIssues(dice: Dice, { issues }: PracticeTexts): IssueFile[] {
  const others = issues.filter(({ id }) => id !== PRACTICE_CASH);
  const chosen = new Set(drawSome(dice, others, DRAWN, 'issues'));
  return issues.filter((issue) => issue.id === PRACTICE_CASH || chosen.has(issue)).map((issue) => valued(dice, issue));
}

function valued(dice: Dice, issue: WordedIssue): IssueFile {
  if (issue.kind === 'amount') return { ...issue, values: cashValues(dice) };
  const { seoul, washington }: Recipe = RECIPES[issue.id as PracticeIssue];
  const values = (spans: readonly Span[]) => spans.map((span) => drawFrom(dice, span, STEP, issue.id));
  return { ...issue, values: { seoul: values(seoul), washington: values(washington) } };
}

function cashValues(dice: Dice): Extract<IssueFile, { kind: 'amount' }>['values'] {
  return {
    seoul: straightened(CASH_CURVES.seoul, dice.between(...BEND, 'bend')),
    washington: straightened(CASH_CURVES.washington, dice.between(...BEND, 'bend')),
  };
}

type Curve = readonly (readonly [number, number])[];

/** The curve with so many per cent of its distance from the straight line between its ends. */
function straightened(curve: Curve, bend: number): [number, number][] {
  const [x0, v0] = at(curve, 0);
  const [x1, v1] = at(curve, curve.length - 1);
  return curve.map(([x, v]) => {
    const straight = v0 + floorDivide((v1 - v0) * (x - x0), x1 - x0);
    return [x, straight + floorDivide((v - straight) * bend, 100)];
  });
}
