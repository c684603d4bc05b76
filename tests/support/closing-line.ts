// A reporter that closes a run with one plain line, and leaves its totals for scripts/test.mjs to add up.
// Whatever did not run counts as failed: a skipped test, a file that does not load, an error outside a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

export type Totals = { readonly passed: number; readonly failed: number; readonly notRun: readonly string[] };

/** Where a run writes its totals, when somebody wants them. */
export const TOTALS_VARIABLE = 'VOOROP_TEST_TOTALS';

/** What a run comes to. A run that was broken off counts one failure at least. */
export const totalsOf = (modules: readonly TestModule[], unhandled: number, reason: TestRunEndReason): Totals => {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const notRun = tests
    .filter((test) => !['passed', 'failed'].includes(test.result().state))
    .map((test) => `${test.module.relativeModuleId} > ${test.fullName}`);
  const failedTests = tests.filter((test) => test.result().state === 'failed').length;
  // A file that fails without a failed test: it does not load, it has no tests, or a hook of it failed.
  const failedFiles = modules.filter(
    (module) =>
      module.state() !== 'passed' && ![...module.children.allTests()].some((test) => test.result().state !== 'passed'),
  );
  const failed = failedTests + notRun.length + failedFiles.length + unhandled;
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: reason === 'passed' ? failed : Math.max(failed, 1),
    notRun,
  };
};

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    const totals = totalsOf(modules, unhandled.length, reason);
    if (totals.failed > 0) process.exitCode = 1;
    for (const name of totals.notRun) process.stdout.write(`not run: ${name}\n`);
    const file = process.env[TOTALS_VARIABLE];
    if (file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(totals));
    }
    process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
  }
}
