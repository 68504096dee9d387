import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const changed = (page: Page) =>
  page.getByRole('heading', {name: 'Your order is changed'});
const field = (page: Page, name: string) =>
  page.getByRole('textbox', {name, exact: true});

test.describe('changing where an order goes', {tag: ['@no-javascript']}, () => {
  test('from the order page and back', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 400/);
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
    await expect(page.getByText('Please check this.')).toBeVisible();
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
    await expect(page.getByRole('link', {name: 'Cancel order'})).toBeVisible();
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
});

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

test.describe('changing what is in an order', {tag: ['@no-javascript']}, () => {
  test('for less: the difference comes back', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 400/);
    const order = await shop.createOrder({
      email: newEmail(),
      ageMinutes: 5,
      lines: [{handle: 'fjord-at-dawn', quantity: 2}],
    });
    await signInAs(page, order.email, `/account/orders/${order.id}`);
    await page.getByRole('link', {name: 'Change items'}).click();
    await expectAccessible(page);

    await numberOf(page).selectOption('0');
    await show(page).click();
    await expect(
      page.getByText('That would leave nothing in the order.'),
    ).toBeVisible();
    await expect(numberOf(page)).toHaveValue('0');

    await numberOf(page).selectOption('1');
    await show(page).click();
    await expect(
      page.getByRole('heading', {name: 'What your order would be'}),
    ).toBeVisible();
    await expect(page.getByText(/NOK\s590 back to Visa/)).toBeVisible();
    await expectAccessible(page);
    expect((await shop.order(order.id)).displayFinancialStatus).toBe('PAID');

    await makeIt(page).click();
    await expect(changed(page)).toBeVisible();
    await expect(
      page.getByText(/NOK\s590 is on its way back to Visa/),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', {name: 'Back to the order'}).click();
    await expect(
      page.getByText('You changed what is in the order'),
    ).toBeVisible();
    await expect(page.getByText(/1 × NOK\s590/)).toBeVisible();
  });

  test('for more: the rest is paid, and the parcel waits for it', async ({
    page,
    shop,
    signInAs,
  }) => {
    // Every test's orders come out of one stock.
    await shop.changeProduct('fjord-at-dawn', {available: 20});
    const order = await shop.createOrder({
      email: newEmail(),
      ageMinutes: 5,
      lines: [{handle: 'fjord-at-dawn'}],
    });
    await signInAs(page, order.email, `/account/orders/${order.id}/change`);
    await page
      .getByRole('combobox', {name: /^Size \/ Frame/})
      .selectOption({label: await dearestOf(page)});
    await show(page).click();
    await expect(page.getByText(/You pay NOK\s[\d,]+ more/)).toBeVisible();
    await makeIt(page).click();
    await expect(changed(page)).toBeVisible();
    await expectAccessible(page);
    expect((await shop.order(order.id)).displayFulfillmentStatus).toBe(
      'ON_HOLD',
    );

    await page.getByRole('link', {name: 'Back to the order'}).click();
    await expect(page.getByText('Waiting for your payment')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', {name: /^Pay NOK/}).click();
    await payInNorwegian(page);
    await expect(page.getByRole('heading', {name: /er betalt/})).toBeVisible();

    await page.goto(`/account/orders/${order.id}`);
    await expect(page.getByText('Waiting for your payment')).toHaveCount(0);
    expect((await shop.order(order.id)).displayFulfillmentStatus).toBe(
      'UNFULFILLED',
    );
  });

  test('in Norwegian, in the dark', async ({page, shop, signInAs}) => {
    await page.emulateMedia({colorScheme: 'dark'});
    const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
    await signInAs(
      page,
      order.email,
      `/nb-no/account/orders/${order.id}/change`,
    );
    await page.getByRole('combobox', {name: /^Antall av/}).selectOption('2');
    await page.getByRole('button', {name: 'Vis hva det blir'}).click();
    await expect(page.getByText(/Du betaler .* ekstra/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', {name: 'Endre bestillingen'}).click();
    await expect(
      page.getByRole('heading', {name: 'Bestillingen er endret'}),
    ).toBeVisible();
    await expect(page.getByRole('link', {name: /^Betal/})).toBeVisible();
    await expectAccessible(page);
  });
});

test('what a rule protects stays, and what is sold out is said to be', async ({
  page,
  shop,
  signInAs,
  problems,
}) => {
  problems.expect(/status of 400/);
  await shop.changeProduct(SOLD_OUT, {available: 0});
  const order = await shop.createOrder({
    email: newEmail(),
    ageMinutes: 5,
    lines: [
      {
        handle: 'fjord-at-dawn',
        customAttributes: [{key: 'Name to print', value: 'Kari'}],
      },
      {handle: SOLD_OUT},
    ],
  });
  await signInAs(page, order.email, `/account/orders/${order.id}/change`);
  await expect(page.getByText('This can’t be changed:')).toBeVisible();
  await expect(numberOf(page)).toHaveCount(1);
  await expect(
    page.getByRole('option', {name: /\(sold out\)/}).first(),
  ).toBeDisabled();
  await numberOf(page).selectOption('2');
  await show(page).click();
  await expect(page.getByText('There is not enough left of')).toBeVisible();
  await expectAccessible(page);
});

/** No other test needs it. */
const SOLD_OUT = 'twenty-nine';
/** Shopify's own page speaks the customer's language. */
async function payInNorwegian(page: Page): Promise<void> {
  await field(page, 'Kortnummer').fill('4242424242424242');
  await field(page, 'Utløpsdato (MM/ÅÅ)').fill('12/39');
  await field(page, 'Sikkerhetskode (CVC)').fill('123');
  await page.getByRole('button', {name: /^Betal/}).click();
}

const numberOf = (page: Page) =>
  page.getByRole('combobox', {name: /^Number of/});
const show = (page: Page) =>
  page.getByRole('button', {name: 'Show what it comes to'});
const makeIt = (page: Page) =>
  page.getByRole('button', {name: 'Change the order'});

/** The last of the variants: the largest in the dearest frame. */
async function dearestOf(page: Page): Promise<string> {
  const labels = await page
    .getByRole('combobox', {name: /^Size \/ Frame/})
    .getByRole('option')
    .filter({hasNotText: 'sold out'})
    .allInnerTexts();
  return labels.at(-1) ?? '';
}
