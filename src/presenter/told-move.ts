import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { Claim, Package, SideMove, Tone } from '../engine/vocabulary.ts';
import { stopLabels, termAt, termsOf, type StopLabel, type Term } from './stop-label.ts';

/** One of Seoul's moves, as it can be told. */
export type ToldMove =
  | {
      readonly kind: 'propose';
      /** All of the package, or only what differs from Seoul's last offer. */
      readonly terms: readonly Term[];
      readonly changes: boolean;
      readonly tone: Tone;
      readonly argument: Text | null;
    }
  | { readonly kind: 'hold'; readonly tone: Tone; readonly argument: Text | null }
  | { readonly kind: 'side'; readonly what: SideMove; readonly vow: StopLabel | null }
  | { readonly kind: 'promise'; readonly term: Term }
  | { readonly kind: 'disclose'; readonly issue: Text; readonly claim: Claim }
  | { readonly kind: 'begin' | 'accept' | 'adjourn' | 'walkOut' };

const NOTHING: Text = { en: '', ko: '' };

/** A move in the words of a level; an offer by what it changes in `lastOffer`, if there is one. */
export function toldMove(file: LevelFile, move: SeoulMove, lastOffer: Package | null): ToldMove {
  switch (move.kind) {
    case 'propose':
      return {
        kind: 'propose',
        terms: termsOf(file.issues, move.package, lastOffer),
        changes: lastOffer !== null,
        tone: move.tone,
        argument: argumentOf(file, move.card),
      };
    case 'hold':
      return { kind: 'hold', tone: move.tone, argument: argumentOf(file, move.card) };
    case 'side': {
      const headline = file.issues.find(({ id }) => id === file.headline) ?? file.issues[0];
      const vow = move.stop !== null && headline ? stopLabels(headline)[move.stop] : undefined;
      return { kind: 'side', what: move.what, vow: vow ?? null };
    }
    case 'promise': {
      const term = termAt(file.issues, move.issue, move.stop);
      if (!term) throw new RangeError(`the level has no stop ${move.stop} of issue ${move.issue}`);
      return { kind: 'promise', term };
    }
    case 'disclose':
      return { kind: 'disclose', issue: file.issues[move.issue]?.name ?? NOTHING, claim: move.claim };
    case 'begin':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
      return { kind: move.kind };
  }
}

function argumentOf(file: LevelFile, card: number | null): Text | null {
  return card === null ? null : (file.cards[card]?.name ?? null);
}
