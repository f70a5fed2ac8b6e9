import type { Statement, Text } from '../content/level-parts.ts';
import type { Refusal } from '../engine/legal.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { SeoulView } from '../engine/view.ts';
import { SIDE_MOVES, type Claim, type SideMove } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, termAt, type StopLabel, type Term } from './stop-label.ts';

export type AskRefusal = (move: SeoulMove) => Refusal | null;

export interface SideMoveModel {
  readonly what: SideMove;
  readonly cost: number;
  readonly left: number;
  readonly note: Statement;
  readonly refusal: Refusal | null;
}

export interface WordModel {
  readonly issue: number;
  readonly name: Text;
  readonly stops: readonly StopLabel[];
  /** The stop of the draft, where a promise form starts. */
  readonly stop: number;
  readonly promiseRefusal: Refusal | null;
  readonly discloseRefusal: Refusal | null;
}

export interface AwayModel {
  readonly capital: number;
  /** Seoul has spoken at the table in this round: nothing is open away from it. */
  readonly seated: boolean;
  readonly sides: readonly SideMoveModel[];
  /** Amounts that can be named in public. */
  readonly ceilings: readonly StopLabel[];
  readonly ceiling: number;
  readonly words: readonly WordModel[];
  readonly promises: readonly (Term & { readonly broken: boolean })[];
  readonly disclosures: readonly { readonly issue: Text; readonly claim: Claim }[];
  readonly vow: StopLabel | null;
}

export function awayModel(level: PlayedLevel, view: SeoulView, x: readonly number[], ask: AskRefusal): AwayModel {
  const { file, rules } = level;
  const headline = file.issues[rules.headline];
  const ceilings = headline ? stopLabels(headline) : [];
  const ceiling = x[rules.headline] ?? 0;
  return {
    capital: view.capital,
    seated: view.phase === 'table',
    sides: SIDE_MOVES.flatMap((what) => {
      const own = file.sideMoves[what];
      if (!own) return [];
      const refusal = ask({ seat: 'seoul', kind: 'side', what, stop: what === 'goPublic' ? ceiling : null });
      return [{ what, cost: own.cost, left: own.cap - (view.sideUses[what] ?? 0), note: own.note, refusal }];
    }),
    ceilings,
    ceiling,
    words: file.issues.map((issue, index) => ({
      issue: index,
      name: issue.name,
      stops: stopLabels(issue),
      stop: x[index] ?? 0,
      promiseRefusal: ask({ seat: 'seoul', kind: 'promise', issue: index, stop: x[index] ?? 0 }),
      discloseRefusal: ask({ seat: 'seoul', kind: 'disclose', issue: index, claim: 'matters' }),
    })),
    promises: view.promises.flatMap((p) => {
      const term = termAt(file.issues, p.issue, p.stop);
      return term ? [{ ...term, broken: p.broken }] : [];
    }),
    disclosures: view.disclosures.flatMap((d) => {
      const issue = file.issues[d.issue];
      return issue ? [{ issue: issue.name, claim: d.claim }] : [];
    }),
    vow: view.vow ? (ceilings[view.vow.stop] ?? null) : null,
  };
}
