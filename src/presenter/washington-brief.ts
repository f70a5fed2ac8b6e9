import type { Statement, Text } from '../content/level-parts.ts';
import type { WashingtonView } from '../engine/view.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, type StopLabel } from './stop-label.ts';

/** One issue in Washington's eyes. Weights in basis points: of the ledger alone, of the alliance alone, at this trust. */
export interface WeighedIssue {
  readonly id: string;
  readonly name: Text;
  readonly ledger: number;
  readonly alliance: number;
  readonly now: number;
  /** Best stop for Washington. */
  readonly best: StopLabel | null;
  /** What Congress would carry, from stop to stop; null where that is everything. */
  readonly carries: { readonly from: StopLabel; readonly to: StopLabel } | null;
}

/** What Washington's delegation knows of itself: nothing of Seoul's is in it. */
export interface WashingtonBrief {
  /** Whole per cent of the ledger in what it counts at this trust. */
  readonly ledger: number;
  /** What no agreement is worth, in basis points. */
  readonly reservation: number;
  /** The heaviest first. */
  readonly issues: readonly WeighedIssue[];
  /** Who it is: the counterpart of the level. */
  readonly persona: { readonly name: Text; readonly about: Statement };
}

export function washingtonBrief({ file, rules }: PlayedLevel, view: WashingtonView): WashingtonBrief {
  const ledger = view.transactionalWeight;
  const issues = file.issues.map((issue, i): WeighedIssue => {
    const labels = stopLabels(issue);
    const { winSet, value } = rules.issues[i] ?? { winSet: [0, 0], value: { washington: [] } };
    const [low, high] = winSet;
    const from = labels[low];
    const to = labels[high];
    const whole = low === 0 && high === labels.length - 1;
    const [onLedger, inAlliance] = [rules.weights.ledger[i] ?? 0, rules.weights.alliance[i] ?? 0];
    return {
      id: issue.id,
      name: issue.name,
      ledger: onLedger,
      alliance: inAlliance,
      now: Math.round((ledger * onLedger + (100 - ledger) * inAlliance) / 100),
      best: labels[bestWithin(value.washington, low, high)] ?? null,
      carries: whole || !from || !to ? null : { from, to },
    };
  });
  return {
    ledger,
    reservation: view.reservation,
    issues: issues.toSorted((a, b) => b.now - a.now),
    persona: { name: file.persona.name, about: file.persona.about },
  };
}

function bestWithin(values: readonly number[], low: number, high: number): number {
  let best = low;
  for (let stop = low; stop <= high; stop++) if ((values[stop] ?? 0) > (values[best] ?? 0)) best = stop;
  return best;
}
