import type { LevelFile } from '../content/level-schema.ts';
import type { Package } from '../engine/vocabulary.ts';

/** A package in the level's own words: the amount or the option of each issue, by the issue's id. */
export function namePackage(file: LevelFile, x: Package): Record<string, number | string> {
  return Object.fromEntries(
    file.issues.map((issue, i) => {
      const stop = x[i] ?? 0;
      const named = issue.kind === 'amount' ? issue.stops[stop]?.at : issue.options[stop]?.id;
      return [issue.id, named ?? stop];
    }),
  );
}
