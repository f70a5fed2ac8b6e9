import type { LevelFile } from '../content/level-schema.ts';
import type { LevelRules } from '../engine/rules.ts';

/** A level as the presenter needs it: what its author wrote, and the numbers. */
export interface PlayedLevel {
  readonly file: LevelFile;
  readonly rules: LevelRules;
}
