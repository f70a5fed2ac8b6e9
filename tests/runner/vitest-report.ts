/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
    }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

/** Counts a run. Whatever is not a passed test is a failed one: a skipped test, a file that does not load, no test. */
export const tally = (report: VitestReport | null, exitedWell: boolean, output: string): Tally => {
  if (!report) return { passed: 0, failed: 1, failures: ['Vitest left no report.', output] };
  const failures: string[] = [];
  let passed = 0;
  for (const file of report.testResults) {
    const before = failures.length;
    for (const one of file.assertionResults) {
      if (one.status === 'passed') passed += 1;
      else if (one.status === 'failed') failures.push(`${file.name}\n  ${one.fullName}`);
      else failures.push(`${file.name}\n  ${one.fullName}\nThe test did not run (${one.status}).`);
    }
    if (file.status === 'failed' && failures.length === before) failures.push(`${file.name}\n${file.message ?? ''}`);
    else if (file.assertionResults.length === 0) failures.push(`${file.name}\nThe file holds no test.`);
  }
  if (passed + failures.length === 0) failures.push(`No test was found.`);
  if (!exitedWell && failures.length === 0) failures.push(`Vitest ended with an error outside any test.`);
  const told = failures.length > 0 ? [failures.join('\n'), output] : [];
  return { passed, failed: failures.length, failures: told };
};
