import {expect} from '@playwright/test';
import {ageSession} from './support/session-cookie';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

test('a customer whose token has run out is still signed in, in all tabs at once', async ({
  page,
  context,
  shop,
  signInAs,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  await signInAs(page, order.email);
  await ageSession(context);

  const tabs = [page, await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab) => tab.goto('/account/orders')));
  for (const tab of tabs) await expect(tab.getByText(order.name)).toBeVisible();
});

test('a login that can’t be reached asks for patience, and signs nobody out', async ({
  page,
  context,
  problems,
  shop,
  signInAs,
}) => {
  problems.expect(/503/);
  const order = await shop.createOrder({email: newEmail()});
  await signInAs(page, order.email);
  const about = await ageSession(context);
  const effect = {kind: 'dropBeforeCommit'} as const;
  const fault = {api: 'login', operation: 'token', about, effect} as const;
  await shop.addFault({...fault, count: 100});

  const response = await page.goto('/account/orders');
  expect(response?.status()).toBe(503);
  const again = page.getByRole('link', {name: 'Try again'});
  await expect(again).toBeVisible();

  await shop.clearFaults(about);
  await again.click();
  await expect(page.getByText(order.name)).toBeVisible();
});

test(
  'a customer whose token is refused goes through Shopify’s login to the same page',
  {tag: '@no-javascript'},
  async ({page, context, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail()});
    const path = `/account/orders/${order.id}`;
    await signInAs(page, order.email, path);
    await ageSession(context, {refreshToken: 'shcrt_forgotten'});

    const asked = page.waitForRequest(/oauth\/authorize/);
    await page.goto(path);
    // Shopify still knows the customer, and asks for no code.
    await asked;
    await expect(page.getByRole('heading', {level: 1})).toContainText(
      order.name,
    );
  },
);
