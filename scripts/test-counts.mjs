import {existsSync, readFileSync} from 'node:fs';

/** What stands when not even one test could run. */
export const failedBeforeTests = {passed: 0, failed: 1};

export function sum(counts) {
  return {
    passed: counts.reduce((total, {passed}) => total + passed, 0),
    failed: counts.reduce((total, {failed}) => total + failed, 0),
  };
}

/** Counts Vitest's JSON report. A file that could not even be loaded is one failure. */
export function vitestCount(reportPath, exitCode) {
  if (!existsSync(reportPath)) return failedBeforeTests;
  const report = JSON.parse(readFileSync(reportPath, 'utf8'));
  const unloaded = report.testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && assertionResults.length === 0,
  ).length;
  return plausible(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
    },
    exitCode,
  );
}

/** Counts Playwright's JSON report. What went wrong outside of every test is a failure too. */
export function playwrightCount(reportPath, exitCode) {
  if (!existsSync(reportPath)) return failedBeforeTests;
  const {stats, errors} = JSON.parse(readFileSync(reportPath, 'utf8'));
  return plausible(
    {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    },
    exitCode,
  );
}

/** A runner that ran nothing, or failed without naming a test, counts as one failure. */
function plausible({passed, failed}, exitCode) {
  const silentFailure = failed === 0 && (passed === 0 || exitCode !== 0);
  return {passed, failed: silentFailure ? 1 : failed};
}
