import type { LevelFile } from '../content/level-schema.ts';
import type { Statement, Text } from '../content/level-parts.ts';
import type { Package } from '../engine/vocabulary.ts';

/** What an agreement says on one issue: an amount in millions of won or the name of an option. */
export type TermValue =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'choice'; readonly option: Text };

/** One line of a text on the table. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  readonly about: Statement;
  readonly value: TermValue;
  /** As the agreement that runs out has it. */
  readonly unchanged: boolean;
}

const NOTHING: Text = { en: '', ko: '' };

/** A stop of an issue as one reads it. */
export function termValue(file: LevelFile, issue: number, stop: number): TermValue {
  const it = file.issues[issue];
  if (it?.kind === 'amount') return { kind: 'amount', amount: it.stops[stop]?.at ?? 0 };
  const name = it?.options[stop]?.name;
  return { kind: 'choice', option: name ? { en: name.en, ko: name.ko } : NOTHING };
}

/** A package as the lines of a text. */
export function termsOf(file: LevelFile, x: Package): Term[] {
  return file.issues.map((issue, i) => {
    const stop = x[i] ?? 0;
    const named = issue.kind === 'amount' ? issue.stops[stop]?.at : issue.options[stop]?.id;
    return {
      id: issue.id,
      name: issue.name,
      about: issue.about,
      value: termValue(file, i, stop),
      unchanged: named === issue.expiring,
    };
  });
}
