import type { Beat } from '../engine/rerun.ts';
import type { Scored } from '../engine/score.ts';
import type { End } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import { digestOf, type SessionDigest } from './session-digest.ts';
import { thumbOf, type ThumbModel } from './session-thumb.ts';

/** What the picture of a session tells that is over: nobody's name, and nothing that only one side knew. */
export interface CardModel extends Pick<SessionDigest, 'title' | 'seed' | 'round' | 'year' | 'month' | 'headline'> {
  readonly level: string;
  readonly end: End;
  /** Years of the level's calendar. */
  readonly years: { readonly from: number; readonly to: number };
  /** Each 0..100, as the overall score is. */
  readonly scores: Scored['scores'];
  readonly overall: number;
  readonly drawing: ThumbModel;
}

interface Result extends Pick<CardModel, 'seed' | 'end' | 'scores' | 'overall'> {}

export function cardModel(level: PlayedLevel, beats: readonly Beat[], result: Result): CardModel {
  const { seed, overall } = result;
  const extras = { seed, overall, values: null, notes: 0, parent: null, washington: false };
  const digest = digestOf(level, beats, extras);
  const { title, round, year, month, headline } = digest;
  const pages = level.file.calendar.rounds;
  const years = { from: pages[0]?.year ?? year, to: pages.at(-1)?.year ?? year };
  return { level: level.file.id, title, round, year, month, headline, years, drawing: thumbOf(digest), ...result };
}
