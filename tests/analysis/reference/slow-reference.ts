import type { FieldIssue, FieldProfile, FieldScenario } from '../../fixtures/field-scenario.ts';

/*
 * The definitions of the reference scenarios once more, told in loops over everything and sharing nothing with the
 * source: what takes no thought here is compared with what is fast there.
 */

export interface SlowOutcome {
  readonly index: number;
  readonly uA: number;
  readonly uB: number;
  /** Whole units of 1e-9. */
  readonly qA: number;
  readonly qB: number;
}

export interface SlowTable {
  readonly outcomes: readonly SlowOutcome[];
  readonly rA: number;
  readonly rB: number;
}

const whole = (u: number): number => Math.floor(u * 1e9 + 0.5);

/** What each value of an issue is worth before its weight. */
function worths(format: FieldScenario['format'], issue: FieldIssue, told: FieldProfile['evaluations'][number]) {
  if ('slope' in told)
    return issue.values.map((_, step) => {
      const worth = told.offset + told.slope * step;
      return worth < 0 ? 0 : worth > 1 ? 1 : worth;
    });
  if (format === 'geniusweb') return [...told];
  let largest = 0;
  for (const worth of told) if (worth > largest) largest = worth;
  return told.map((worth) => (largest < 0.00001 ? 0 : worth / largest));
}

function utility({ format, issues }: FieldScenario, profile: FieldProfile, choice: readonly number[]): number {
  let u = 0;
  for (let i = 0; i < issues.length; i++) {
    const each = worths(format, issues[i] as FieldIssue, profile.evaluations[i] as readonly number[]);
    u = u + (profile.weights[i] as number) * (each[choice[i] as number] as number);
  }
  return u > 1 ? 1 : u;
}

/** Every choice of values, the last issue changing first. */
function choices(issues: readonly FieldIssue[]): number[][] {
  const [first, ...rest] = issues;
  if (!first) return [[]];
  return first.values.flatMap((_, value) => choices(rest).map((others) => [value, ...others]));
}

export function slowTable(scenario: FieldScenario): SlowTable {
  const reservation = (profile: FieldProfile) =>
    profile.reservationBid ? utility(scenario, profile, profile.reservationBid) : (profile.reservation ?? 0);
  const outcomes = choices(scenario.issues).map((choice, index) => {
    const uA = utility(scenario, scenario.A, choice);
    const uB = utility(scenario, scenario.B, choice);
    return { index, uA, uB, qA: whole(uA), qB: whole(uB) };
  });
  return { outcomes, rA: whole(reservation(scenario.A)), rB: whole(reservation(scenario.B)) };
}

export function slowRational({ outcomes, rA, rB }: SlowTable): SlowOutcome[] {
  return outcomes.filter(({ qA, qB }) => qA >= rA && qB >= rB);
}

export function slowPareto({ outcomes }: SlowTable): { index: number; multiplicity: number }[] {
  const dominated = (x: SlowOutcome) =>
    outcomes.some((y) => y.qA >= x.qA && y.qB >= x.qB && (y.qA > x.qA || y.qB > x.qB));
  const alike = (x: SlowOutcome) => outcomes.filter((y) => y.qA === x.qA && y.qB === x.qB);
  return outcomes
    .filter((x) => !dominated(x) && alike(x)[0] === x)
    .sort((x, y) => y.qA - x.qA)
    .map((x) => ({ index: x.index, multiplicity: alike(x).length }));
}

/** Products of gains are compared as whole numbers of any size. */
function slowNash(rational: readonly SlowOutcome[], { rA, rB }: SlowTable): number | null {
  const product = (x: SlowOutcome) => BigInt(x.qA - rA) * BigInt(x.qB - rB);
  const smaller = (x: SlowOutcome) => Math.min(x.qA - rA, x.qB - rB);
  const highest = rational.map(product).reduce((a, b) => (a > b ? a : b), -1n);
  const near = rational.filter((x) => highest - product(x) <= 8_000_000_000n);
  const most = Math.max(...near.map(smaller));
  return near.find((x) => most - smaller(x) <= 4)?.index ?? null;
}

function slowKalaiSmorodinsky(rational: readonly SlowOutcome[], { rA, rB }: SlowTable): number | null {
  const iA = Math.max(...rational.map(({ qA }) => qA));
  const iB = Math.max(...rational.map(({ qB }) => qB));
  const ratios = (x: SlowOutcome) => [iA === rA ? 1 : (x.qA - rA) / (iA - rA), iB === rB ? 1 : (x.qB - rB) / (iB - rB)];
  const fairest = Math.max(...rational.map((x) => Math.min(...ratios(x))));
  const near = rational.filter((x) => Math.min(...ratios(x)) >= fairest - 8e-9);
  const most = Math.max(...near.map((x) => Math.max(...ratios(x))));
  return near.find((x) => Math.max(...ratios(x)) === most)?.index ?? null;
}

/** By two scores, the larger first; then by index. */
function slowBest(
  rational: readonly SlowOutcome[],
  first: (x: SlowOutcome) => number,
  second: (x: SlowOutcome) => number,
): number | null {
  const order = (x: SlowOutcome, y: SlowOutcome) => first(y) - first(x) || second(y) - second(x) || x.index - y.index;
  return [...rational].sort(order)[0]?.index ?? null;
}

export function slowSolutions(table: SlowTable): Record<string, number | null> {
  const rational = slowRational(table);
  const gains = ({ qA, qB }: SlowOutcome) => [qA - table.rA, qB - table.rB];
  return {
    nash: slowNash(rational, table),
    ks: slowKalaiSmorodinsky(rational, table),
    egalitarian: slowBest(
      rational,
      (x) => Math.min(...gains(x)),
      (x) => Math.max(...gains(x)),
    ),
    utilitarian: slowBest(
      rational,
      ({ qA, qB }) => qA + qB,
      ({ qA, qB }) => Math.min(qA, qB),
    ),
  };
}
