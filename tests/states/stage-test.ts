import {type BrowserContext, test as base} from '@playwright/test';
import {Admin} from '../e2e/support/admin';
import {Shop} from '../e2e/support/shop';
import {newEmail, signIn} from '../e2e/support/sign-in';
import {emulatorOrigin} from '../e2e/support/test';
import {Stage} from './stage';

/** A customer of a worker's own, and the cookies that show who is signed in. */
interface Account {
  readonly email: string;
  readonly cookies: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** Tests that go through states. Their page is signed in: once for all of a worker. */
export const test = base.extend<{stage: Stage}, {account: Account}>({
  account: [
    async ({browser, playwright}, provide, {project}) => {
      const {baseURL} = project.use;
      const request = await playwright.request.newContext();
      const shop = new Shop(request, emulatorOrigin());
      await shop.chooseLargestPlan();
      const email = newEmail();
      await shop.createOrder({email});
      const context = await browser.newContext({baseURL});
      await signIn(await context.newPage(), shop, email);
      await provide({email, cookies: await context.storageState()});
      await context.close();
      await request.dispose();
    },
    {scope: 'worker'},
  ],
  storageState: async ({account}, provide) => {
    await provide(account.cookies);
  },
  stage: async ({page, account, playwright}, provide) => {
    const request = await playwright.request.newContext();
    const stage = new Stage(
      new Shop(request, emulatorOrigin()),
      new Admin(request, emulatorOrigin()),
      page,
      account.email,
    );
    await stage.setUp();
    await provide(stage);
    await request.dispose();
  },
});
