import {expect} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {enterCode, newEmail, signInByHand} from './support/sign-in';
import {test} from './support/test';

test(
  'a customer signs in with a code, sees the orders and signs out',
  {tag: ['@phone', '@no-javascript']},
  async ({page, shop}) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInByHand(page, shop, order.email);

    await expect(page.getByText(order.name)).toBeVisible();

    await page.getByRole('button', {name: 'Sign out'}).click();
    await expect(page).toHaveURL('/');
    await page.goto('/account/orders');
    await expect(page.getByRole('textbox')).toBeVisible();
  },
);

test('signing in leads back to the page that was asked for', async ({
  page,
  shop,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  await signInByHand(page, shop, order.email, `/account/orders/${order.id}`);
  await expect(page.getByRole('heading', {level: 1})).toContainText(order.name);
});

test('a wrong code is refused and can be put right', async ({
  page,
  problems,
  shop,
}) => {
  problems.expect(/status of 422/);
  const {email} = await shop.createOrder({email: newEmail()});
  await page.goto('/account/orders');
  await page.getByRole('textbox').fill(email);
  await page.getByRole('button', {name: 'Continue'}).click();
  await page.getByRole('textbox').fill('12');
  await page.getByRole('button', {name: 'Continue'}).click();
  await expect(page.getByRole('alert')).toContainText('not the code');
  await expectAccessible(page);

  await enterCode(page, shop, email);
  await expect(page).toHaveURL('/account/orders');
});
