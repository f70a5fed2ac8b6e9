import type { Statement, Text } from '../content/level-parts.ts';
import type { IssueFile } from '../content/level-schema.ts';
import type { SeoulView } from '../engine/view.ts';
import type { Draft } from './draft.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, type StopLabel } from './stop-label.ts';

export interface StopModel {
  readonly label: StopLabel;
  /** What the stop stands for; a note that gives history away is held back until the end. */
  readonly note: Statement | null;
}

export interface IssueModel {
  readonly index: number;
  readonly id: string;
  readonly name: Text;
  readonly about: Statement;
  readonly kind: 'amount' | 'choice';
  readonly stops: readonly StopModel[];
  readonly stop: number;
  /** Stops of Washington's last demand, Seoul's last offer and the agreement that runs out. */
  readonly marks: { readonly washington: number | null; readonly mine: number | null; readonly expiring: number };
}

export interface ComposerModel {
  readonly issues: readonly IssueModel[];
  readonly canStepBack: boolean;
  readonly hasOwn: boolean;
  readonly hasTheirs: boolean;
}

/** What of the table's view the marks are taken from; both seats see it. */
type Laid = Pick<SeoulView, 'lastBid' | 'lastOffer' | 'end'>;

export function composerModel(level: PlayedLevel, view: Laid, draft: Draft): ComposerModel {
  return {
    issues: level.file.issues.map((issue, index) => ({
      index,
      id: issue.id,
      name: issue.name,
      about: issue.about,
      kind: issue.kind,
      stops: stopsOf(issue, view.end !== null),
      stop: draft.package[index] ?? 0,
      marks: {
        washington: view.lastBid?.[index] ?? null,
        mine: view.lastOffer?.[index] ?? null,
        expiring: level.rules.issues[index]?.expiring ?? 0,
      },
    })),
    canStepBack: draft.trail.length > 0,
    hasOwn: view.lastOffer !== null,
    hasTheirs: view.lastBid !== null,
  };
}

function stopsOf(issue: IssueFile, over: boolean): readonly StopModel[] {
  const labels = stopLabels(issue);
  const notes: readonly (Statement | null)[] =
    issue.kind === 'amount'
      ? issue.stops.map((stop) => (stop.note && (over || !stop.reveals) ? stop.note : null))
      : issue.options.map((option) => (over || !('reveals' in option && option.reveals) ? option.note : null));
  return labels.map((label, i) => ({ label, note: notes[i] ?? null }));
}
