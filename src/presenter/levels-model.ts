import type { Statement, Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { End } from '../engine/vocabulary.ts';
import { type LevelPlaces, placesOf } from './level-places.ts';

/** What the choice of levels knows of a level before it is fetched. */
export interface LevelCard {
  readonly id: string;
  readonly title: Text;
  readonly campaign: NonNullable<LevelFile['campaign']>;
  /** Id of its own counterpart. */
  readonly persona: string;
  readonly rounds: number;
  /** When the talks open, and when the last round is. */
  readonly opens: { readonly year: number; readonly month: number };
  readonly closes: { readonly year: number; readonly month: number };
  /** The talks never were: no history tells how they ended. */
  readonly hypothetical: boolean;
}

export interface PersonaCard {
  readonly id: string;
  readonly name: Text;
  readonly about: Statement;
}

/** The best that was played on a level: how it ended, and the overall score, 0..100. */
export interface LevelResult {
  readonly end: End;
  readonly overall: number;
}

export interface LevelChoice extends Omit<LevelCard, 'campaign' | 'persona' | 'opens' | 'closes'> {
  readonly when: Text;
  readonly stake: Statement;
  readonly lesson: Text;
  readonly minutes: number;
  readonly difficulty: number;
  readonly persona: Text | null;
  readonly result: LevelResult | null;
  /** The one to play next. */
  readonly next: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whole years between the end of the level before and this one's beginning; 0 for the first and where they touch. */
  readonly yearsSince: number;
  readonly map: LevelPlaces;
}

export interface LevelsModel {
  readonly levels: readonly LevelChoice[];
  readonly played: number;
}

/** The campaign as it stands: what has been played, and what comes next. */
export function levelsModel(
  cards: readonly LevelCard[],
  personas: readonly PersonaCard[],
  resultOf: (id: string) => LevelResult | null,
): LevelsModel {
  const results = cards.map((card) => resultOf(card.id));
  const next = nextOf(cards, resultOf);
  return {
    played: results.filter(Boolean).length,
    levels: cards.map(({ id, title, rounds, campaign, persona, opens, closes, hypothetical }, i) => ({
      id,
      title,
      rounds,
      when: campaign.when,
      stake: campaign.stake,
      lesson: campaign.lesson,
      minutes: campaign.minutes,
      difficulty: campaign.difficulty,
      persona: personas.find((one) => one.id === persona)?.name ?? null,
      result: results[i] ?? null,
      next: id === next?.id,
      hypothetical,
      firstYear: opens.year,
      lastYear: closes.year,
      yearsSince: Math.max(0, opens.year - (cards[i - 1]?.closes.year ?? opens.year)),
      map: placesOf(id),
    })),
  };
}

/**
 * The easiest level that has not been played yet; the first again when all have been. Among equally hard ones time runs on
 * from the first: what came before it is a look back, told after them.
 */
export function nextOf(
  cards: readonly LevelCard[],
  resultOf: (id: string) => LevelResult | null,
): LevelCard | undefined {
  const order = playOrder(cards);
  return order.find((card) => resultOf(card.id) === null) ?? order[0];
}

function playOrder(cards: readonly LevelCard[]): readonly LevelCard[] {
  const easiest = cards.toSorted(
    (a, b) => a.campaign.difficulty - b.campaign.difficulty || a.campaign.order - b.campaign.order,
  );
  const start = easiest[0]?.campaign.order ?? 0;
  const looksBack = ({ campaign }: LevelCard): number => (campaign.order < start ? 1 : 0);
  return easiest.toSorted(
    (a, b) =>
      a.campaign.difficulty - b.campaign.difficulty ||
      looksBack(a) - looksBack(b) ||
      a.campaign.order - b.campaign.order,
  );
}
