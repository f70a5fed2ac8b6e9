import type { LevelFile } from '../../content/level-schema.ts';
import { PRACTICE_CASH, type PracticeTexts } from '../../content/practice-texts.ts';
import type { Dice } from '../../engine/dice.ts';
import type { Span } from './issue-recipes.ts';
import { drawIssues } from './issues-drawn.ts';
import { drawFrom } from './lots.ts';
import type { Setting } from './setting-drawn.ts';
import { drawPrior, drawWeights } from './weights-drawn.ts';

/** What no agreement is worth to both, and to Seoul as Washington presumes it, in basis points. */
const SEOUL: Span = [5700, 6000];
const WASHINGTON: Span = [5000, 5100];
const PRESUMED: Span = [6100, 6700];
const SPREAD = 500;

/** Trusts, in hundredths, between which a practice table promises that trust pays, and how much at least, in hundredths. */
export const PAYS = { from: 2000, to: 8000, factor: 150 } as const;

/** A practice table as it is drawn, good or not. */
export function draftLevel(dice: Dice, texts: PracticeTexts, setting: Setting, seed: number): LevelFile {
  const { title, summary, cards, briefing, openingAsk, questions } = texts;
  const issues = drawIssues(dice, texts);
  const weights = drawWeights(
    dice,
    issues.map(({ id }) => id),
  );
  return {
    format: 2,
    id: `practice-${seed}`,
    title: { en: `${title.en} ${seed}`, ko: `${title.ko} ${seed}` },
    summary,
    issues,
    headline: PRACTICE_CASH,
    weights,
    reservation: {
      seoul: drawFrom(dice, SEOUL, 50, 'reservation'),
      washington: drawFrom(dice, WASHINGTON, 50, 'reservation'),
      spread: SPREAD,
    },
    presumed: { reservation: drawFrom(dice, PRESUMED, 50, 'presumed'), prior: drawPrior(dice, weights.seoul) },
    referenceTrust: 6000,
    scoreWeights: { seoul: 35, joint: 20, trust: 20, deterrence: 10, standing: 15 },
    deck: [],
    cards,
    briefing,
    openingAsk,
    questions,
    glossary: [],
    expect: [
      { kind: 'zone-grows', ...PAYS },
      { kind: 'nash-cash-falls', from: PAYS.from, to: PAYS.to },
    ],
    ...setting,
  };
}
