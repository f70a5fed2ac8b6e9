import type { LevelRules } from '../engine/rules.ts';
import { packageAt } from '../engine/values.ts';
import { at } from '../engine/whole.ts';
import { frontierOf } from './frontier.ts';

/** What trust does to a level: one row of the table by which a level is judged. */
export interface TrustRow {
  /** In whole points, 0..100. */
  readonly trust: number;
  /** Transactional weight in whole per cent. */
  readonly weight: number;
  /** Share of the packages that suit both sides, 0..1. */
  readonly zoneShare: number;
  /** Seoul's best value in the zone, in basis points; null where the zone is empty. */
  readonly bestForSeoul: number | null;
  /** The headline amount at the Nash point, in the issue's unit; null where the zone is empty. */
  readonly cashAtNash: number | null;
}

export const TRUSTS = [10, 20, 30, 40, 60, 80, 95] as const;

/** The level's table at trusts in whole points, at the reservation values it starts with. */
export function trustTable(rules: LevelRules, trusts: readonly number[] = TRUSTS): TrustRow[] {
  return trusts.map((trust) => {
    const { weight, zoneShare, bestForSeoul, solutions } = frontierOf(rules, trust * 100);
    const { nash } = solutions;
    const stop = nash && at(packageAt(rules, nash.index), rules.headline);
    return {
      trust,
      weight,
      zoneShare,
      bestForSeoul: bestForSeoul?.seoul ?? null,
      cashAtNash: stop === null ? null : at(at(rules.issues, rules.headline).stops, stop),
    };
  });
}
