import type { LevelFile } from '../content/level-schema.ts';
import type { Statement, Text } from '../content/level-parts.ts';
import type { Package } from '../engine/vocabulary.ts';
import { stopLabels, termAt, type StopLabel, type Term } from './stop-label.ts';

/** One line of the text of an agreement. */
export interface Clause {
  readonly id: string;
  readonly name: Text;
  readonly about: Statement;
  readonly value: StopLabel;
  /** As the agreement that runs out has it. */
  readonly unchanged: boolean;
}

/** A package as the lines of a text. */
export function clausesOf(file: LevelFile, x: Package): Clause[] {
  return file.issues.flatMap((issue, i): Clause[] => {
    const stop = x[i] ?? 0;
    const value = stopLabels(issue)[stop];
    if (!value) return [];
    const named = issue.kind === 'amount' ? issue.stops[stop]?.at : issue.options[stop]?.id;
    return [{ id: issue.id, name: issue.name, about: issue.about, value, unchanged: named === issue.expiring }];
  });
}

/** What a package says on the issue that makes the headline. */
export function headlineOf(file: LevelFile, x: Package): StopLabel | null {
  return clausesOf(file, x).find((clause) => clause.id === file.headline)?.value ?? null;
}

/** The same as a part of a sentence; null where nothing was signed. */
export function headlineTerm({ issues, headline }: LevelFile, x: Package | null): Term | null {
  const index = issues.findIndex((issue) => issue.id === headline);
  const stop = x?.[index];
  return stop === undefined ? null : termAt(issues, index, stop);
}
