import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Step, stepsOf } from './runner/steps.ts';
import type { Tally } from './runner/vitest-report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const chosen = (steps: readonly Step[], names: readonly string[]): readonly Step[] => {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step '${unknown}'. Steps: ${steps.map((step) => step.name).join(', ')}.`);
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
};

const timed = async (step: Step): Promise<Tally> => {
  process.stdout.write(step.name.padEnd(14));
  const start = performance.now();
  const result = await step.run().catch((error: unknown) => ({ passed: 0, failed: 1, failures: [String(error)] }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.passed} passed, ${result.failed} failed  (${seconds} s)`);
  for (const text of result.failures) console.log(`\n--- ${step.name}: ${text.trim()}\n`);
  return result;
};

const withoutBuild = (step: Step): Step => ({
  ...step,
  run: async () => ({ passed: 0, failed: 1, failures: ['It needs a build that passed, and the build failed.'] }),
});

const runAll = async (steps: readonly Step[]): Promise<boolean> => {
  const failedSteps = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const built = step.needs === undefined || !failedSteps.has(step.needs);
    const result = await timed(built ? step : withoutBuild(step));
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) failedSteps.add(step.name);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
};

const main = async (): Promise<void> => {
  const all = stepsOf(ROOT);
  const wanted = chosen(all, process.argv.slice(2));
  const build = all.filter((step) => step.name === 'build' && !existsSync(`${ROOT}dist/index.html`));
  const lacksBuild = wanted.some((step) => step.needs === 'build') && !wanted.some((step) => step.name === 'build');
  process.exitCode = (await runAll(lacksBuild ? [...build, ...wanted] : wanted)) ? 0 : 1;
};

main().catch((error: unknown) => {
  console.log(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
