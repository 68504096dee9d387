import {defineConfig} from '@playwright/test';
import states from '../states/playwright.config';

/** A shop of its own, built with one more language. */
process.env.ANGRE_PSEUDO_BUILD = '.cache/pseudo-build';

export default defineConfig({
  ...states,
  outputDir: '../../test-results/pseudo-locale',
  reporter: [
    ['list'],
    ['json', {outputFile: '../../test-results/pseudo-locale-report.json'}],
  ],
  timeout: 240_000,
  projects: [{name: 'pseudo-locale'}],
});
