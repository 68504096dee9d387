import {test as base, expect, type Page} from '@playwright/test';
import {Admin, ASK_TAG, askingFirst} from './admin';
import {Leaks} from './leaks';
import {Problems} from './problems';
import {Shop} from './shop';
import {signIn} from './sign-in';

interface Fixtures {
  /** Console errors, page errors and failed requests: a test fails on each that it did not `expect`. */
  problems: Problems;
  /** Whatever the storefront sends is read: a test fails when the browser is sent an Admin secret or operation. */
  leaks: Leaks;
  /** The emulator's control endpoints. */
  shop: Shop;
  /** What the merchant's own apps and staff do, through the Admin API. */
  admin: Admin;
  /** Signs in, without the pages of it, and ends on `path`. */
  signInAs: (page: Page, email: string, path?: string) => Promise<void>;
}

interface WorkerFixtures {
  /** The shop that all tests share, ready for as many customers as they are. */
  sharedShop: Shop;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sharedShop: [
    async ({playwright}, provide) => {
      const request = await playwright.request.newContext();
      const shop = new Shop(request, emulatorOrigin());
      await shop.chooseLargestPlan();
      const admin = new Admin(request, emulatorOrigin());
      await admin.changePolicy(askingFirst(ASK_TAG));
      await provide(shop);
      await request.dispose();
    },
    {scope: 'worker', auto: true},
  ],
  problems: [
    async ({context, javaScriptEnabled}, provide) => {
      const problems = new Problems();
      problems.watch(context, javaScriptEnabled);
      await provide(problems);
      expect(problems.unexpected, 'problems in the browser').toEqual([]);
    },
    {auto: true},
  ],
  leaks: [
    async ({context, baseURL}, provide) => {
      const leaks = new Leaks();
      leaks.watch(context, baseURL ?? '');
      await provide(leaks);
      expect(await leaks.found(), 'secrets sent to the browser').toEqual([]);
    },
    {auto: true},
  ],
  shop: async ({playwright}, provide) => {
    const request = await playwright.request.newContext();
    await provide(new Shop(request, emulatorOrigin()));
    await request.dispose();
  },
  admin: async ({playwright}, provide) => {
    const request = await playwright.request.newContext();
    await provide(new Admin(request, emulatorOrigin()));
    await request.dispose();
  },
  signInAs: async ({shop}, provide) => {
    await provide((page, email, path) => signIn(page, shop, email, path));
  },
});

/** Where the emulator answers. */
export function emulatorOrigin(): string {
  const origin = process.env.TEST_EMULATOR_ORIGIN;
  if (origin === undefined) {
    throw new Error('TEST_EMULATOR_ORIGIN is set by playwright.config.ts.');
  }
  return origin;
}
