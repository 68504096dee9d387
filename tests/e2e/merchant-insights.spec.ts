import {randomUUID} from 'node:crypto';
import {expect, type Page} from '@playwright/test';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {
  checkLook,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import type {CreatedOrder} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

// There is one count of each period for the whole shop.
test.describe.configure({mode: 'serial'});

const [MERCHANT] = MERCHANT_EMAILS;
const INSIGHTS = '/merchant/insights';

const title = (page: Page, name: string) =>
  page.getByRole('heading', {name, exact: true});

/** As the shopper does it, in the words of a spreadsheet's formula. */
async function cancel(
  page: Page,
  {id}: CreatedOrder,
  comment: string,
): Promise<void> {
  await page.goto(`/account/orders/${id}/cancel`);
  await page.getByRole('radio', {name: 'I changed my mind'}).check();
  await page
    .getByRole('textbox', {name: 'Anything else we should know?'})
    .fill(comment);
  await page.getByRole('button', {name: 'Cancel this order'}).click();
  await expect(title(page, 'Order cancelled')).toBeVisible();
}

test('a cancellation is counted, listed, read and taken along', async ({
  page,
  shop,
  signInAs,
  browser,
  baseURL,
}) => {
  const comment = `=HYPERLINK("${randomUUID()}")`;
  const order = await shop.createOrder({email: newEmail(), ageMinutes: 2});
  const elsewhere = await browser.newContext({baseURL});
  const customer = await elsewhere.newPage();
  await signInAs(customer, order.email);
  await cancel(customer, order, comment);
  await elsewhere.close();

  await signInAs(page, MERCHANT);
  await page.goto('/merchant/policy');
  await page.getByRole('link', {name: 'Insights'}).click();
  await expect(title(page, 'Nothing is counted yet')).toBeVisible();
  await checkLook(page);
  await page.getByRole('button', {name: 'Count'}).click();
  await expect(title(page, 'In short')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    /Customers cancelled \d+ of \d+ orders: /,
  );
  await expect(
    page.getByRole('img', {name: /Cancelled orders by day/}),
  ).toBeVisible();
  await expect(page.getByRole('blockquote')).toContainText([comment]);
  await page.getByText('The same as a table').click();
  await checkLook(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', {name: 'Download as CSV'}).click();
  expect((await download).suggestedFilename()).toMatch(/^cancellations-.+csv$/);
  const csv = await page.request.get(`${INSIGHTS}/export?days=30`);
  expect(csv.headers()['cache-control']).toBe('no-store');
  expect((await csv.body()).subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(await csv.text()).toContain(
    `"'=HYPERLINK(""${comment.slice(12, 48)}"")"`,
  );

  await page.getByRole('link', {name: /Read everything they wrote/}).click();
  await expect(
    page.getByRole('heading', {level: 1, name: 'Orders: with a comment'}),
  ).toBeVisible();
  const listed = page.getByRole('listitem').filter({hasText: comment});
  await expect(
    listed.getByRole('link', {name: `See ${order.name} in Shopify`}),
  ).toHaveAttribute(
    'href',
    new RegExp(`^https://admin\\.shopify\\.com/store/.+/orders/${order.id}$`),
  );
  await checkLook(page);
  const unknown = await page.request.get(
    `${INSIGHTS}/orders?days=30&figure=constructor`,
  );
  expect(unknown.status()).toBe(404);
});

test('on paper it is all there, in Norwegian too', async ({page, signInAs}) => {
  await signInAs(page, MERCHANT);
  await page.goto(`/nb-no${INSIGHTS}`);
  await expect(title(page, 'Kort fortalt')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/Kundene avbestilte/);
  await expectAccessibleByDayAndNight(page);
  await page.emulateMedia({media: 'print'});
  await expect(
    page.getByRole('columnheader', {name: 'Lagt inn'}),
  ).toBeVisible();
  await expect(page.getByRole('button', {name: 'Tell på nytt'})).toBeHidden();
});

test('a count can be stopped, and Shopify may be away', async ({
  page,
  shop,
  signInAs,
  problems,
}) => {
  problems.expect(/50\d/);
  await signInAs(page, MERCHANT);
  await page.goto(`${INSIGHTS}?days=90`);
  await shop.addFault({
    api: 'admin',
    operation: 'bulkOperationRunQuery',
    about: 'created_at',
    effect: {kind: 'jobDelay', milliseconds: 60_000},
  });
  await page.getByRole('button', {name: 'Count'}).click();
  await expect(page.getByRole('progressbar', {name: 'Counting'})).toBeVisible();
  await checkLook(page);
  await page.getByRole('button', {name: 'Stop'}).click();
  await expect(page.getByRole('main')).toContainText('It was stopped');

  await shop.addFault({
    api: 'admin',
    operation: 'CollectOrders',
    about: 'created_at',
    effect: {kind: 'status', status: 503},
  });
  await page.getByRole('button', {name: 'Count'}).click();
  await expect(page.getByRole('status')).toContainText('Please try again');
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('it is counted by looking again', async ({page, signInAs}) => {
    await signInAs(page, MERCHANT);
    await page.goto(`${INSIGHTS}?days=365`);
    await page.getByRole('button', {name: 'Count'}).click();
    await expect(title(page, 'In short')).toBeVisible({timeout: 20_000});
  });
});

test('nobody else finds out', async ({page, request, signInAs}) => {
  await signInAs(page, newEmail());
  for (const visitor of [request, page.request]) {
    for (const path of [
      '',
      '/orders?days=30&figure=orders',
      '/export?days=30',
    ]) {
      expect((await visitor.get(`${INSIGHTS}${path}`)).status()).toBe(404);
    }
  }
});
