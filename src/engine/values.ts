import type { SeoulBrief } from './brief.ts';
import type { LevelRules } from './rules.ts';
import type { Package } from './vocabulary.ts';
import { at, clamp, floorDivide } from './whole.ts';

/** Values of every stop of every issue, to both sides: what the whole engine adds up. */
export interface ValueTables {
  /** Seoul's weighted value of each stop of each issue, in basis points. */
  readonly seoul: readonly Int32Array[];
  /** The same for Washington at a transactional weight in whole per cent. */
  washington(weight: number): readonly Int32Array[];
}

const tablesByRules = new WeakMap<LevelRules, ValueTables>();
const tablesByText = new Map<string, ValueTables>();
const KEPT = 32;

/**
 * The tables of a level, made once. A session that was loaded from a file brings a new but equal level: it is
 * recognised by its content.
 */
export function valueTables(rules: LevelRules): ValueTables {
  const known = tablesByRules.get(rules);
  if (known) return known;
  const text = JSON.stringify([rules.weights, rules.issues]);
  let tables = tablesByText.get(text);
  if (!tables) {
    tables = makeTables(rules);
    if (tablesByText.size >= KEPT) tablesByText.clear();
    tablesByText.set(text, tables);
  }
  tablesByRules.set(rules, tables);
  return tables;
}

/** What Seoul needs to add up its own values. */
export type SeoulValues = Pick<SeoulBrief, 'issues' | 'weights'>;

const seoulTables = new WeakMap<SeoulValues, readonly Int32Array[]>();

/** Seoul's weighted value of each stop of each issue, in basis points. */
export function tablesOfSeoul(of: SeoulValues): readonly Int32Array[] {
  let tables = seoulTables.get(of);
  if (!tables) {
    tables = of.issues.map((issue, i) =>
      Int32Array.from(issue.value.seoul, (v) => floorDivide(at(of.weights.seoul, i) * v, 10000)),
    );
    seoulTables.set(of, tables);
  }
  return tables;
}

function makeTables(rules: LevelRules): ValueTables {
  const { ledger, alliance } = rules.weights;
  const byWeight: (readonly Int32Array[] | undefined)[] = [];
  return {
    seoul: tablesOfSeoul(rules),
    washington(weight) {
      let tables = byWeight[weight];
      if (!tables) {
        tables = rules.issues.map((issue, i) => {
          const blended = weight * at(ledger, i) + (100 - weight) * at(alliance, i);
          return Int32Array.from(issue.value.washington, (v) => floorDivide(blended * v, 1000000));
        });
        byWeight[weight] = tables;
      }
      return tables;
    },
  };
}

/** Sum of one side's tabulated values over a package, 0..10000. */
export function sumOf(tables: readonly Int32Array[], x: Package): number {
  let sum = 0;
  for (let i = 0; i < tables.length; i++) sum += (tables[i] as Int32Array)[x[i] as number] as number;
  return sum;
}

/** U_S(x) in basis points. */
export function worthToSeoul(of: SeoulValues, x: Package): number {
  return sumOf(tablesOfSeoul(of), x);
}

/** U_W(x; weight) in basis points; `weight` is the transactional weight in whole per cent. */
export function worthToWashington(rules: LevelRules, x: Package, weight: number): number {
  return sumOf(valueTables(rules).washington(weight), x);
}

/**
 * Transactional weight in whole per cent at a trust in hundredths, moved by `shift`: high where there is no trust.
 */
export function transactionalWeight(rules: LevelRules, trust: number, shift: number): number {
  const { low, high } = rules.transactional;
  return clamp(low + floorDivide((high - low) * (10000 - trust) + 5000, 10000) + shift, 0, 100);
}

/** Number of packages of a level. */
export function countPackages({ issues }: Pick<SeoulBrief, 'issues'>): number {
  return issues.reduce((n, issue) => n * issue.stops.length, 1);
}

/** The package with that row-major index; the first issue is the most significant. */
export function packageAt(rules: LevelRules, index: number): Package {
  const x: number[] = [];
  let rest = index;
  for (let i = rules.issues.length - 1; i >= 0; i--) {
    const n = at(rules.issues, i).stops.length;
    x[i] = rest % n;
    rest = Math.floor(rest / n);
  }
  return x;
}

/** Whether Congress would carry it: every issue inside Washington's win-set. */
export function inWinSet(rules: LevelRules, x: Package): boolean {
  return rules.issues.every((issue, i) => at(x, i) >= issue.winSet[0] && at(x, i) <= issue.winSet[1]);
}
