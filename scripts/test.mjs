/**
 * npm test: installs what is missing, a browser included, then runs every check. The last line it writes is
 * `N passed, N failed`; each static check counts as one test.
 */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {ensureBrowser} from './browser.mjs';
import {runCommand} from './fail.mjs';
import {checkNodeVersion, ensureInstalled} from './install.mjs';
import {withLock} from './lock.mjs';
import {ROOT} from './root.mjs';
import {run} from './run-step.mjs';
import {
  failedBeforeTests,
  playwrightCount,
  sum,
  vitestCount,
} from './test-counts.mjs';

const RESULTS = join(ROOT, 'test-results');
const UNIT_REPORT = join(RESULTS, 'unit-report.json');
const E2E_REPORT = join(RESULTS, 'e2e-report.json');
const PSEUDO_LOCALE_REPORT = join(RESULTS, 'pseudo-locale-report.json');

let count = failedBeforeTests;
await runCommand(async () => {
  count = await test();
});
if (count.passed === 0 || count.failed > 0) process.exitCode = 1;
console.log(`${count.passed} passed, ${count.failed} failed`);

async function test() {
  checkNodeVersion();
  await withLock(ensureInstalled);
  await ensureBrowser();
  rmSync(RESULTS, {recursive: true, force: true});
  const startedAt = Date.now();
  // One after the other they would leave a core idle; the end-to-end tests want both for themselves.
  const lanes = await Promise.all([
    staticChecks([
      'Lint',
      'node_modules/eslint/bin/eslint.js',
      '--max-warnings=0',
      '.',
    ]),
    staticChecks(
      ['GraphQL types', 'scripts/codegen.mjs', '--check'],
      ['Type check', 'node_modules/typescript/bin/tsc', '--noEmit'],
      [
        'Formatting',
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level=warn',
        '.',
      ],
    ),
    unitTestsAndBuild(),
  ]);
  const counts = [
    ...lanes.flat(),
    await endToEndTests(),
    await pseudoLocaleTests(),
  ];
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
  console.log(`\nAll checks took ${seconds} s.`);
  return sum(counts);
}

async function staticChecks(...checks) {
  const counts = [];
  for (const [name, ...args] of checks) {
    counts.push(asOneTest(await run(name, args)));
  }
  return counts;
}

async function unitTestsAndBuild() {
  const unit = await run('Unit tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ]);
  const build = await run('Production build', ['scripts/build.mjs']);
  return [vitestCount(UNIT_REPORT, unit), asOneTest(build)];
}

async function endToEndTests() {
  const exitCode = await run(
    'End-to-end tests',
    ['node_modules/@playwright/test/cli.js', 'test'],
    {live: true},
  );
  return playwrightCount(E2E_REPORT, exitCode);
}

/** They build the shop once more, with a language that is made up. */
async function pseudoLocaleTests() {
  const exitCode = await run(
    'Every text translated, none cut off',
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/pseudo-locale/playwright.config.ts',
    ],
    {live: true},
  );
  return playwrightCount(PSEUDO_LOCALE_REPORT, exitCode);
}

function asOneTest(exitCode) {
  return exitCode === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}
