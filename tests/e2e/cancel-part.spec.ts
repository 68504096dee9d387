import {expect, type Page} from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const LINES = [
  {handle: 'fjord-at-dawn'},
  {handle: 'midnight-sun', quantity: 2},
];
const cancelPath = (id: number) => `/account/orders/${id}/cancel`;
const some = (page: Page) =>
  page
    .getByRole('group', {name: 'What do you want to cancel?'})
    .getByRole('radio', {name: 'Only some of it'});
const show = (page: Page) =>
  page.getByRole('button', {name: 'Show what I get back'}).click();
const press = (page: Page) =>
  page.getByRole('button', {name: 'Cancel these items'}).click();
const partCancelled = (page: Page) =>
  page.getByRole('heading', {name: 'Part of your order is cancelled'});

test.describe(
  'cancelling a part of an order',
  {tag: ['@phone', '@no-javascript']},
  () => {
    test('pays back what it shows, and the rest stays', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        ageMinutes: 5,
        lines: LINES,
      });
      await signInAs(page, order.email, `/account/orders/${order.id}`);
      await page.getByRole('link', {name: 'Cancel order'}).click();
      await expect(
        page.getByRole('button', {name: 'Cancel this order'}),
      ).toBeVisible();
      await some(page).check();
      await expect(
        page.getByRole('button', {name: 'Cancel this order'}),
      ).toBeHidden();
      await show(page);
      await expect(
        page.getByText('Choose at least one thing to cancel.'),
      ).toBeVisible();
      await page.getByRole('combobox', {name: 'Midnattssol'}).selectOption('1');
      await show(page);
      await expect(
        page.getByText(
          'Still sent to you: 1 × Fjorden ved daggry, 1 × Midnattssol.',
        ),
      ).toBeVisible();
      const refundTo = page.getByRole('group', {name: 'Refund to'});
      await expect(refundTo).toContainText(/back to Visa/);
      const [amount = ''] =
        /NOK\s[\d,.]+/.exec(await refundTo.innerText()) ?? [];
      await expectAccessibleByDayAndNight(page);
      await page.getByRole('radio', {name: 'I changed my mind'}).check();
      await press(page);

      await expect(partCancelled(page)).toBeVisible();
      await expect(
        page.getByText(`${amount} is on its way back to Visa`),
      ).toBeVisible();
      await expect(page.getByText('1 × Midnattssol.').first()).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      const after = await shop.order(order.id);
      expect(after.cancelledAt).toBeNull();
      expect(after.displayFinancialStatus).toBe('PARTIALLY_REFUNDED');
      expect(after.tags).toContain('cancelled-in-part-by-customer');

      await page.getByRole('link', {name: 'Back to the order'}).click();
      await expect(
        page.getByText('No longer part of the order: 1'),
      ).toBeVisible();
      await expect(
        page.getByText('Cancelled by you: 1 × Midnattssol'),
      ).toBeVisible();
      await expectAccessibleByDayAndNight(page);

      // What is left can be cancelled as a whole.
      await page.getByRole('link', {name: 'Cancel order'}).click();
      await page.getByRole('button', {name: 'Cancel this order'}).click();
      await expect(
        page.getByRole('heading', {name: 'Order cancelled'}),
      ).toBeVisible();
      expect((await shop.order(order.id)).displayFinancialStatus).toBe(
        'REFUNDED',
      );
    });

    test('is the only way where one line must stay', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        lines: [{handle: 'your-name-in-type'}, {handle: 'fjord-at-dawn'}],
      });
      await signInAs(page, order.email, `/account/orders/${order.id}`);
      await expect(
        page.locator('[data-decision-code="PRODUCT_EXCLUDED"]'),
      ).toBeVisible();
      await page.getByRole('link', {name: 'Cancel some of it'}).click();
      await expect(
        page.getByRole('heading', {name: "This order can't be cancelled"}),
      ).toBeVisible();
      await expect(
        page.locator('[data-decision-code="PRODUCT_EXCLUDED"]'),
      ).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      await expect(page.getByRole('combobox')).toHaveCount(1);
      await page
        .getByRole('combobox', {name: 'Fjorden ved daggry'})
        .selectOption('1');
      await show(page);
      await press(page);
      await expect(partCancelled(page)).toBeVisible();
      await expect(
        page.getByRole('link', {name: 'Cancel more of it'}),
      ).toHaveCount(0);
    });

    test('in Norwegian, of an order that was sent in part', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        lines: LINES,
        fulfillmentState: 'partially_fulfilled',
      });
      await signInAs(page, order.email, `/nb-no${cancelPath(order.id)}`);
      await expect(
        page.locator('[data-decision-code="PARTLY_SHIPPED"]'),
      ).toBeVisible();
      await page.getByRole('combobox').selectOption('2');
      await page.getByRole('button', {name: 'Vis hva jeg får tilbake'}).click();
      await expectAccessible(page);
      await page.getByRole('button', {name: 'Avbestill disse varene'}).click();
      await expect(
        page.getByRole('heading', {
          name: 'En del av bestillingen er avbestilt',
        }),
      ).toBeVisible();
      await expectAccessible(page);
    });

    test('is refused for what was sent meanwhile', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({email: newEmail(), lines: LINES});
      await signInAs(page, order.email, cancelPath(order.id));
      await some(page).check();
      await page
        .getByRole('combobox', {name: 'Fjorden ved daggry'})
        .selectOption('1');
      // With a script the sums come by themselves, and a second question would hear of the parcel.
      if (test.info().project.use.javaScriptEnabled === false) await show(page);
      await expect(page.getByRole('group', {name: 'Refund to'})).toContainText(
        'back to Visa',
      );
      await shop.orderEvent(order.id, {event: 'ship'});
      await press(page);
      await expect(
        page.locator('[data-decision-code="SHIPPED"]'),
      ).toBeVisible();
      expect((await shop.order(order.id)).displayFinancialStatus).toBe('PAID');
    });
  },
);

test('the sums follow the choice by themselves, and only what is chosen', async ({
  page,
  shop,
  signInAs,
}) => {
  const order = await shop.createOrder({email: newEmail(), lines: LINES});
  await signInAs(page, order.email, cancelPath(order.id));
  await some(page).check();
  const midnightSun = page.getByRole('combobox', {name: 'Midnattssol'});
  await midnightSun.selectOption('2');
  await expect(page.getByText('Cancelled: 2 × Midnattssol.')).toBeVisible();
  await midnightSun.selectOption('1');
  await expect(page.getByText('Cancelled: 1 × Midnattssol.')).toBeVisible();
  await midnightSun.selectOption('2');
  await page
    .getByRole('combobox', {name: 'Fjorden ved daggry'})
    .selectOption('1');
  await expect(page.getByText('That is all there is.')).toBeVisible();
  await expect(
    page.getByRole('button', {name: 'Cancel these items'}),
  ).toHaveCount(0);
});
