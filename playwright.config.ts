import {defineConfig, devices} from '@playwright/test';
import {findChromium} from './scripts/chromium.mjs';

// Not those of `npm start`, so that both can run at once.
const PORT = process.env.TEST_PORT ?? '3190';
const EMULATOR_PORT = process.env.TEST_EMULATOR_PORT ?? '4191';
const STOREFRONT_ORIGIN = `http://localhost:${PORT}`;
// Read by the fixtures, which run in other processes.
process.env.TEST_EMULATOR_ORIGIN = `http://localhost:${EMULATOR_PORT}`;
process.env.TEST_STOREFRONT_ERRORS = 'test-results/storefront-errors.log';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalTeardown: './tests/e2e/support/storefront-errors.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: {timeout: 10_000},
  reporter: [['list'], ['json', {outputFile: 'test-results/e2e-report.json'}]],
  use: {
    baseURL: STOREFRONT_ORIGIN,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    // Recording costs an eighth of the time; `--trace on` records what is looked into.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        // Chromium's sandbox does not work for root, who runs it in containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // A test says by its tags where else than on the desktop it runs: @phone, @no-javascript. @not-desktop leaves
  // the desktop out.
  projects: [
    {
      name: 'desktop',
      grepInvert: /@not-desktop/,
      use: {viewport: {width: 1440, height: 900}},
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: {
        userAgent: devices['Pixel 7'].userAgent,
        viewport: {width: 390, height: 844},
        hasTouch: true,
        isMobile: true,
      },
    },
    {
      name: 'no-javascript',
      grep: /@no-javascript/,
      use: {javaScriptEnabled: false, viewport: {width: 1440, height: 900}},
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs --production',
    url: STOREFRONT_ORIGIN,
    env: {
      PORT,
      EMULATOR_PORT,
      ANGRE_STOREFRONT_ERRORS: process.env.TEST_STOREFRONT_ERRORS,
    },
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: {signal: 'SIGTERM', timeout: 8000},
  },
});
