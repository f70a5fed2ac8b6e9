import { stopOf } from '../content/rules-of.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Table } from '../engine/table-state.ts';
import { packageAt, transactionalWeight, worthToSeoul, worthToWashington } from '../engine/values.ts';
import type { Package } from '../engine/vocabulary.ts';
import { frontierOf, type Frontier } from './frontier.ts';
import type { Reservations } from './solutions.ts';

/** The plane of both values at one trust, with the packages one looks for in it. */
export interface Plane {
  readonly frontier: Frontier;
  readonly nash: Package | null;
  readonly best: Package | null;
  /** Both values of the signed text, and of the text that history chose, at this trust. */
  readonly agreement: Reservations | null;
  readonly history: Reservations | null;
}

export interface TwoPlanes {
  readonly had: Plane;
  readonly other: Plane;
  /** The other trust is the level's yardstick, or the trust one began with where the yardstick was nearly reached. */
  readonly otherIs: 'yardstick' | 'start';
  /** The package that history chose; null where there was none. */
  readonly history: Package | null;
  /** The least trust, in hundredths, at which history's package would suit both; null where none would do. */
  readonly historyFrom: number | null;
}

/** Trusts nearer to each other than this, in hundredths, make the same picture. */
const APART = 500;

/**
 * The zone of agreement at the trust that a session ended with, beside that at another trust. Everything else is the
 * same in both: what no agreement was worth at the end, and what events had done to the transactional weight. What
 * furloughs and interim funding took from the signed value is put on what no agreement is worth.
 */
export function twoPlanes(file: LevelFile, rules: LevelRules, table: Table): TwoPlanes {
  const reservation = {
    seoul: Math.min(10000, table.reservationSeoul + table.signingPrice),
    washington: table.reservationWashington,
  };
  const history = historyOf(file);
  const otherIs = table.trust <= rules.referenceTrust - APART ? 'yardstick' : 'start';
  const planeAt = (trust: number): Plane => {
    const frontier = frontierOf(rules, trust, reservation, table.transactionalShift);
    const { nash } = frontier.solutions;
    const both = (x: Package) => ({
      seoul: worthToSeoul(rules, x),
      washington: worthToWashington(rules, x, frontier.weight),
    });
    return {
      frontier,
      nash: nash && packageAt(rules, nash.index),
      best: frontier.bestForSeoul && packageAt(rules, frontier.bestForSeoul.index),
      agreement: table.signed && both(table.signed),
      history: history && both(history),
    };
  };
  return {
    had: planeAt(table.trust),
    other: planeAt(otherIs === 'start' ? rules.start.trust : rules.referenceTrust),
    otherIs,
    history,
    historyFrom: history && leastTrustFor(rules, history, reservation, table.transactionalShift),
  };
}

function leastTrustFor(rules: LevelRules, x: Package, reservation: Reservations, shift: number): number | null {
  if (worthToSeoul(rules, x) < reservation.seoul) return null;
  for (let trust = 0; trust <= 10000; trust += 100) {
    const weight = transactionalWeight(rules, trust, shift);
    if (worthToWashington(rules, x, weight) >= reservation.washington) return trust;
  }
  return null;
}

/** The package that history chose; null where there was none. */
export function historyOf({ issues, history }: LevelFile): Package | null {
  const chosen = history?.package;
  return chosen ? issues.map((issue) => stopOf(issue, chosen[issue.id] ?? issue.expiring)) : null;
}
