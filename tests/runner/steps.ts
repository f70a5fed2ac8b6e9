import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../browser/support/chromium.ts';
import { runNode } from './run-command.ts';
import { type Tally, tally, type VitestReport } from './vitest-report.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
  /** Without this step's success there is nothing to test. */
  readonly needs?: string;
}

const MINUTES = 11;

const command = (root: string, name: string, ...runs: readonly (readonly string[])[]): Step => ({
  name,
  run: async () => {
    const failures: string[] = [];
    for (const args of runs) {
      const { ok, output } = await runNode(root, args, MINUTES);
      if (!ok) failures.push(`node ${args.join(' ')}\n${output}`);
    }
    return failures.length > 0
      ? { passed: 0, failed: 1, failures: [failures.join('\n')] }
      : { passed: 1, failed: 0, failures };
  },
});

const readReport = (path: string): VitestReport | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
};

const vitest = async (root: string, project: string): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'burdenshare-tests-'));
  const report = join(folder, 'report.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--allowOnly=false'];
  const { ok, output } = await runNode(
    root,
    [...args, '--reporter=json', '--reporter=dot', `--outputFile.json=${report}`],
    MINUTES,
  );
  const counted = tally(readReport(report), ok, output);
  rmSync(folder, { recursive: true });
  return counted;
};

const inChromium = (root: string): Promise<Tally> => {
  try {
    ensureChromium();
  } catch (error) {
    return Promise.resolve({
      passed: 0,
      failed: 1,
      failures: [error instanceof Error ? error.message : String(error)],
    });
  }
  return vitest(root, 'browser');
};

/** Everything `npm test` does, in order. */
export const stepsOf = (root: string): Step[] => [
  command(root, 'format', ['node_modules/@biomejs/biome/bin/biome', 'format', '.', '--max-diagnostics=200']),
  command(root, 'lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']),
  command(root, 'types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']),
  command(root, 'types-engine', ['node_modules/typescript/bin/tsc', '-p', 'src/engine/tsconfig.json']),
  { name: 'unit', run: () => vitest(root, 'unit') },
  command(root, 'build', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']),
  { ...command(root, 'sizes', ['--import', 'tsx', 'src/tools/check-sizes.ts']), needs: 'build' },
  command(root, 'notices', ['--import', 'tsx', 'src/tools/third-party-notices.ts', '--check']),
  { name: 'browser', run: () => inChromium(root), needs: 'build' },
];
