import type { Statement, Text } from '../content/level-parts.ts';
import type { Refusal } from '../engine/legal.ts';
import type { SeoulView } from '../engine/view.ts';
import type { CardKind, Tone } from '../engine/vocabulary.ts';
import type { Beat } from '../engine/rerun.ts';
import { argumentGuess, receptions, suitedCard, type ArgumentGuess } from './argument-guess.ts';
import type { AskRefusal } from './away-model.ts';
import type { Draft } from './draft.ts';
import type { PlayedLevel } from './level-text.ts';
import { termsOf, type Term } from './stop-label.ts';

export interface CardModel {
  readonly index: number;
  readonly kind: CardKind;
  readonly name: Text;
  readonly says: Statement;
  readonly uses: number;
  readonly guess: ArgumentGuess;
  /** Where the facts in it come from, each source once. */
  readonly sources: readonly string[];
}

export const TABLE_ACTIONS = ['propose', 'accept', 'hold', 'adjourn', 'walkOut'] as const;
export type TableAction = (typeof TABLE_ACTIONS)[number];

export interface SpeechModel {
  readonly tone: Tone;
  readonly card: number | null;
  readonly cards: readonly CardModel[];
  /** The argument that should do most now, by its index. */
  readonly suited: number;
  readonly terms: readonly Term[];
  readonly refusals: Readonly<Record<TableAction, Refusal | null>>;
  readonly threatPending: boolean;
}

export function speechModel(
  level: PlayedLevel,
  view: SeoulView,
  beats: readonly Beat[],
  draft: Draft,
  ask: AskRefusal,
  sources: ReadonlyMap<string, string>,
): SpeechModel {
  const { tone, card } = draft;
  const heard = receptions(level, beats);
  return {
    tone,
    card,
    cards: level.file.cards.map(({ kind, name, says }, index) => ({
      index,
      kind,
      name,
      says,
      uses: view.cardUses[index] ?? 0,
      guess: argumentGuess(level, kind, view.trust, heard),
      sources: [...new Set((says.facts ?? []).flatMap((fact) => sources.get(fact) ?? []))],
    })),
    suited: suitedCard(level, view.trust, view.cardUses),
    terms: termsOf(level.file.issues, draft.package),
    refusals: {
      propose: ask({ seat: 'seoul', kind: 'propose', package: draft.package, tone, card }),
      accept: ask({ seat: 'seoul', kind: 'accept' }),
      hold: ask({ seat: 'seoul', kind: 'hold', tone, card }),
      adjourn: ask({ seat: 'seoul', kind: 'adjourn' }),
      walkOut: ask({ seat: 'seoul', kind: 'walkOut' }),
    },
    threatPending: view.threat !== null,
  };
}
