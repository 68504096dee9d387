import {defineConfig} from '@playwright/test';
import {join} from 'node:path';
import main from '../../playwright.config';

/** For `npm run states`: the same shop and browser as the end-to-end tests. */
export default defineConfig({
  ...main,
  testDir: '.',
  outputDir: '../../test-results/states',
  globalTeardown: undefined,
  timeout: 60_000,
  reporter: 'list',
  projects: [
    {
      name: 'pictures',
      testIgnore: /policy-unreadable/,
      teardown: 'policy-unreadable',
    },
    // When all the others are done, which need rules.
    {name: 'policy-unreadable', testMatch: /policy-unreadable/, workers: 1},
  ],
  webServer: [main.webServer ?? []]
    .flat()
    .map((server) => ({...server, cwd: join(import.meta.dirname, '..', '..')})),
});
