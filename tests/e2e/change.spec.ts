import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const changed = (page: Page) =>
  page.getByRole('heading', {name: 'Your order is changed'});
const field = (page: Page, name: string) =>
  page.getByRole('textbox', {name, exact: true});

test.describe(
  'changing where an order goes',
  {tag: ['@phone', '@no-javascript']},
  () => {
    test('from the order page and back', async ({page, shop, signInAs}) => {
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
      await signInAs(page, order.email, `/account/orders/${order.id}`);
      await page.getByRole('link', {name: 'Change delivery address'}).click();
      await expect(
        page.getByText(/You can change it until \d\d:\d\d/),
      ).toBeVisible();
      await expect(
        page.getByText('The country can’t be changed here'),
      ).toBeVisible();
      await expect(field(page, 'Last name')).not.toHaveValue('');

      await field(page, 'Street and number').fill('Maridalsveien 3');
      await field(page, 'Postal code').fill('17');
      await field(page, 'City').fill('Oslo');
      await page.getByRole('button', {name: 'Save the address'}).click();
      await expect(
        page.getByText('Please look at the postal code again.'),
      ).toBeVisible();
      await expect(field(page, 'Street and number')).toHaveValue(
        'Maridalsveien 3',
      );
      await expectAccessible(page);

      await field(page, 'Postal code').fill('0178');
      await page.getByRole('button', {name: 'Save the address'}).click();
      await expect(changed(page)).toBeVisible();
      await expect(page.getByText('Maridalsveien 3')).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('link', {name: 'Back to the order'}).click();
      await expect(page.getByText('0178 Oslo')).toBeVisible();
      await expect(
        page.getByText('You changed where the order goes'),
      ).toBeVisible();
      await expect(
        page.getByRole('link', {name: 'Cancel order'}),
      ).toBeVisible();
    });

    test('in Norwegian, in the dark', async ({page, shop, signInAs}) => {
      await page.emulateMedia({colorScheme: 'dark'});
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
      await signInAs(page, order.email, `/nb-no/account/orders/${order.id}`);
      await page.getByRole('link', {name: 'Endre leveringsadresse'}).click();
      await expectAccessible(page);
      await field(page, 'Gate og nummer').fill('Maridalsveien 3');
      await page.getByRole('button', {name: 'Lagre adressen'}).click();
      await expect(
        page.getByRole('heading', {name: 'Bestillingen er endret'}),
      ).toBeVisible();
      await expectAccessible(page);
    });

    test('is refused when it is too late', async ({page, shop, signInAs}) => {
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
      const path = `/account/orders/${order.id}/change-address`;
      await signInAs(page, order.email, path);
      await shop.orderEvent(order.id, {event: 'pick'});
      await field(page, 'City').fill('Bergen');
      await page.getByRole('button', {name: 'Save the address'}).click();
      await expect(
        page.getByRole('heading', {name: 'This order can’t be changed'}),
      ).toBeVisible();
      await expect(
        page.locator('[data-decision-code="BEING_PACKED"]'),
      ).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/account/orders/${order.id}`);
      await expect(
        page.getByRole('link', {name: 'Change delivery address'}),
      ).toHaveCount(0);
      await expect(page.getByText('Bergen')).toHaveCount(0);
    });
  },
);

test('nothing that was typed is lost when Shopify can’t be reached', async ({
  page,
  shop,
  signInAs,
  problems,
}) => {
  problems.expect(/503/);
  const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
  const path = `/account/orders/${order.id}/change-address`;
  await signInAs(page, order.email, path);
  await shop.addFault({
    api: 'admin',
    operation: 'metafieldsSet',
    about: String(order.id),
    effect: {kind: 'status', status: 503},
  });
  await field(page, 'City').fill('Bergen');
  await page.getByRole('button', {name: 'Save the address'}).click();
  await expect(
    page.getByText('We don’t know yet whether your order was changed.'),
  ).toBeVisible();
  await expect(field(page, 'City')).toHaveValue('Bergen');
  await page.getByRole('button', {name: 'Save the address'}).click();
  await expect(changed(page)).toBeVisible();
});
