import type { IssueFile, LevelFile } from './level-schema.ts';
import type { Faults } from './problem.ts';
import { rulesOf, stopOf } from './rules-of.ts';

const MOST_PACKAGES = 100_000;
type Path = readonly (string | number)[];

/** Issues, weights and values: what the arithmetic of the table stands on. */
export function checkIssues(file: LevelFile, faults: Faults): void {
  const before = faults.found.length;
  checkIds(['issues'], file.issues, faults);
  for (const [i, issue] of file.issues.entries()) checkIssue(['issues', i], issue, faults);
  const headline = file.issues.find((issue) => issue.id === file.headline);
  if (!headline) faults.add(['headline'], 'no-such-issue', { given: file.headline });
  for (const side of ['seoul', 'ledger', 'alliance'] as const) {
    const path = ['weights', side];
    checkByIssue(path, file, file.weights[side], faults);
    const sum = Object.values(file.weights[side]).reduce((a, b) => a + b, 0);
    if (sum !== 10000) faults.add(path, 'weights-sum', { is: sum, wanted: 10000 });
  }
  const packages = file.issues.reduce(
    (n, issue) => n * (issue.kind === 'amount' ? issue.stops : issue.options).length,
    1,
  );
  if (packages > MOST_PACKAGES) faults.add(['issues'], 'too-many-packages', { is: packages, most: MOST_PACKAGES });
  if (file.transactional.low > file.transactional.high) faults.add(['transactional'], 'weight-range', {});
  checkHistory(file, faults);
  if (faults.found.length === before) checkReach(file, faults);
}

/** Every issue named once, and nothing else. */
export function checkByIssue(
  path: Path,
  file: LevelFile,
  table: Readonly<Record<string, unknown>>,
  faults: Faults,
): void {
  const wanted = file.issues.map((issue) => issue.id);
  const given = Object.keys(table);
  if (given.length !== wanted.length || wanted.some((id) => !Object.hasOwn(table, id)))
    faults.add(path, 'weights-issues', { wanted: wanted.join(', ') });
}

export function checkIds(path: Path, items: readonly { readonly id: string }[], faults: Faults): void {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) faults.add([...path, i, 'id'], 'repeated-id', { id });
    seen.add(id);
  }
}

function checkIssue(path: Path, issue: IssueFile, faults: Faults): void {
  const named = (key: string, value: number | string) => {
    const stop = stopOf(issue, value);
    if (stop < 0) faults.add([...path, key], 'no-such-stop', { given: String(value) });
    return stop;
  };
  named('expiring', issue.expiring);
  if (issue.winSet) {
    const [low, high] = [named('winSet', issue.winSet[0]), named('winSet', issue.winSet[1])];
    if (low >= 0 && high >= 0 && low > high) faults.add([...path, 'winSet'], 'win-set-empty', {});
  }
  if (issue.kind === 'choice') {
    checkIds([...path, 'options'], issue.options, faults);
    for (const side of ['seoul', 'washington'] as const) {
      const is = issue.values[side].length;
      if (is !== issue.options.length)
        faults.add([...path, 'values', side], 'values-count', { is, wanted: issue.options.length });
    }
    return;
  }
  for (const [i, stop] of issue.stops.entries()) {
    const last = issue.stops[i - 1];
    if (last && stop.at <= last.at) faults.add([...path, 'stops', i, 'at'], 'stops-not-rising', {});
  }
  checkCurve([...path, 'values', 'seoul'], issue, issue.values.seoul, -1, faults);
  checkCurve([...path, 'values', 'washington'], issue, issue.values.washington, 1, faults);
}

/** Money is worth less to Seoul and more to Washington the more it is; the curve must reach every stop. */
function checkCurve(
  path: Path,
  issue: Extract<IssueFile, { kind: 'amount' }>,
  curve: readonly (readonly [number, number])[],
  direction: 1 | -1,
  faults: Faults,
): void {
  for (const [i, [x, v]] of curve.entries()) {
    const last = curve[i - 1];
    if (!last) continue;
    if (x <= last[0]) faults.add([...path, i], 'curve-not-rising', {});
    if ((v - last[1]) * direction < 0) faults.add([...path, i], 'curve-turns', {});
  }
  const [from, to] = [issue.stops[0]?.at ?? 0, issue.stops[issue.stops.length - 1]?.at ?? 0];
  if ((curve[0]?.[0] ?? 0) > from || (curve[curve.length - 1]?.[0] ?? 0) < to)
    faults.add(path, 'curve-too-short', { from, to });
}

function checkHistory(file: LevelFile, faults: Faults): void {
  const { package: chosen, assumed = [] } = file.history ?? {};
  if (chosen) checkByIssue(['history', 'package'], file, chosen, faults);
  for (const issue of file.issues) {
    const given = chosen?.[issue.id];
    if (given !== undefined && stopOf(issue, given) < 0)
      faults.add(['history', 'package', issue.id], 'no-such-stop', { given: String(given) });
  }
  for (const [i, given] of assumed.entries())
    if (!file.issues.some((issue) => issue.id === given))
      faults.add(['history', 'assumed', i], 'no-such-issue', { given });
}

/** With full trust on both sides some package must be better than none for both: else nothing can be played. */
function checkReach(file: LevelFile, faults: Faults): void {
  const rules = rulesOf({ ...file, presumed: { ...file.presumed, prior: {} } });
  let best = -1;
  const walk = (i: number, seoul: number, washington: number): void => {
    const issue = rules.issues[i];
    if (!issue) {
      if (seoul >= rules.reservation.seoul * 1_000_000) best = Math.max(best, washington);
      return;
    }
    const { low } = rules.transactional;
    const own = rules.weights.seoul[i] ?? 0;
    const theirs = low * (rules.weights.ledger[i] ?? 0) + (100 - low) * (rules.weights.alliance[i] ?? 0);
    for (let stop = issue.winSet[0]; stop <= issue.winSet[1]; stop++)
      walk(
        i + 1,
        seoul + own * 100 * (issue.value.seoul[stop] ?? 0),
        washington + theirs * (issue.value.washington[stop] ?? 0),
      );
  };
  walk(0, 0, 0);
  if (best < rules.reservation.washington * 1_000_000) faults.add(['reservation'], 'no-agreement-possible', {});
}
