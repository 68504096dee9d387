import {expect, type Locator, type Page} from '@playwright/test';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {checkLook} from './support/accessibility';
import {hiddenFieldsOn} from './support/cancel-form';
import type {CreatedOrder, Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const [MERCHANT] = MERCHANT_EMAILS;
const PATH = '/merchant/attention';
const TAG = 'cancel-needs-attention';

/** What stands on the page about an order. */
const articleOf = (page: Page, {name}: CreatedOrder): Locator =>
  page.getByRole('article', {name, exact: true});

/** Its customer presses the button and leaves. */
async function cancelAndLeave(
  page: Page,
  {id}: CreatedOrder,
  origin = '',
): Promise<void> {
  const path = `/account/orders/${id}/cancel`;
  await page.goto(path);
  const answer = await page.request.post(path, {
    form: {reason: '', comment: '', ...(await hiddenFieldsOn(page))},
    headers: {Origin: origin},
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

const told = async (shop: Shop, {name}: CreatedOrder) =>
  (await shop.inbox(name)).map(({event}) => event.code ?? event.type);

test('a refund that the bank refused is told, listed, and dealt with', async ({
  page,
  shop,
  admin,
  signInAs,
  baseURL,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  await signInAs(page, order.email);
  await cancelAndLeave(page, order, baseURL);
  await expect
    .poll(async () => (await shop.order(order.id)).cancelledAt)
    .not.toBeNull();
  await shop.orderEvent(order.id, {event: 'refund-fails'});
  await expect.poll(() => told(shop, order)).toContain('REFUND_INCOMPLETE');
  expect(await told(shop, order)).toContain('order.cancelled');
  await expect
    .poll(async () => (await shop.order(order.id)).tags)
    .toContain(TAG);

  await page.context().clearCookies();
  await signInAs(page, MERCHANT);
  await page.goto(PATH);
  const article = articleOf(page, order);
  await expect(article).toContainText('Less was paid back');
  await expect(article).toContainText('What to do: Open the order');
  await expect(
    article.getByRole('link', {name: `Open ${order.name} in Shopify`}),
  ).toHaveAttribute(
    'href',
    `https://admin.shopify.com/store/angre-demo/orders/${order.id}`,
  );
  await expect(
    page.getByRole('link', {name: /^Needs you \(\d+\)/}),
  ).toHaveAttribute('aria-current', 'page');
  await checkLook(page);

  await article
    .getByRole('button', {name: /^Done with .*Less was paid/})
    .click();
  await expect(page.getByRole('status')).toHaveText(
    `${order.name} is dealt with.`,
  );
  await expect(article).toHaveCount(0);
  await checkLook(page);
  expect((await shop.order(order.id)).tags).not.toContain(TAG);
  expect(await admin.orderMetafield(order.id, 'attention')).toMatchObject({
    done: [{code: 'REFUND_INCOMPLETE', by: MERCHANT}],
  });
});

test('a withdrawal that fits no order is told, listed, and dealt with', async ({
  page,
  shop,
  signInAs,
}) => {
  const email = newEmail();
  await page.goto('/withdraw');
  await page.getByLabel('Your name').fill('Gry Nordmann');
  await page.getByLabel('Order number').fill('#0');
  await page.getByLabel('E-mail for the confirmation').fill(email);
  await page
    .getByRole('button', {name: 'Confirm withdrawal', exact: true})
    .click();
  await expect(page).toHaveURL(/\/withdrawals\//);
  const [receipt = ''] =
    /W[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(await page.getByRole('main').innerText()) ??
    [];
  const told = async () =>
    (await shop.shopInbox(receipt)).map(({event}) => [event.type, event.code]);
  const code = 'WITHDRAWAL_UNMATCHED';
  await expect.poll(told).toEqual([['shop.attention_needed', code]]);

  await signInAs(page, MERCHANT);
  await page.goto(PATH);
  const article = page.getByRole('article', {name: `Receipt ${receipt}`});
  await expect(article).toContainText(`Gry Nordmann (${email})`);
  await expect(article).toContainText('The money is due by');
  await checkLook(page);
  await article.getByRole('button', {name: /^Done with/}).click();
  await expect(page.getByRole('status')).toHaveText(
    `${receipt} is dealt with.`,
  );
  await expect(article).toHaveCount(0);
  await expect.poll(told).toEqual([
    ['shop.attention_needed', code],
    ['shop.attention_resolved', code],
  ]);
});

test(
  'the shop’s page works without a script and in Norwegian',
  {
    tag: ['@no-javascript', '@phone'],
  },
  async ({page, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail(), tags: [TAG]});
    await signInAs(page, MERCHANT);
    await page.goto(`/nb-no${PATH}`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      'Trenger deg',
    );
    const article = articleOf(page, order);
    await expect(article).toContainText('Dette kan du gjøre:');
    await article.getByRole('button', {name: /^Ferdig med/}).click();
    await expect(page.getByRole('status')).toHaveText(
      `${order.name} er ordnet.`,
    );
    await expect(article).toHaveCount(0);
    expect((await shop.order(order.id)).tags).not.toContain(TAG);
  },
);

test('what the helpdesk did not take is told later, under the same id', async ({
  page,
  shop,
  signInAs,
  baseURL,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  await shop.addFault({
    api: 'inbox',
    operation: 'inbox',
    about: order.name,
    effect: {kind: 'status', status: 500},
    count: 1000,
  });
  await signInAs(page, order.email);
  const startedAt = Date.now();
  await cancelAndLeave(page, order, baseURL);
  expect(Date.now() - startedAt).toBeLessThan(10_000);

  await page.context().clearCookies();
  await signInAs(page, MERCHANT);
  const waits = page.getByText(/has not taken our messages since/);
  await expect(async () => {
    await page.goto(PATH);
    await expect(waits).toBeVisible({timeout: 1000});
  }).toPass({timeout: 30_000});
  expect(await shop.inbox(order.name)).toEqual([]);
  await shop.clearFaults(order.name);
  await expect(async () => {
    await page.goto(PATH);
    await page.getByRole('button', {name: 'Send them again now'}).click();
    await expect(page.getByRole('status')).toContainText('being sent again');
    await expect.poll(() => told(shop, order)).toContain('order.cancelled');
  }).toPass({timeout: 30_000});
});

test('a press that Shopify, the session or the sender does not back changes nothing', async ({
  page,
  shop,
  signInAs,
  problems,
  baseURL,
}) => {
  problems.expect(/503/);
  const order = await shop.createOrder({email: newEmail(), tags: [TAG]});
  await signInAs(page, MERCHANT);
  await page.goto(PATH);
  const article = articleOf(page, order);
  const good = await article.locator('input[name="token"]').inputValue();
  const post = (token: string, change: object = {}, origin = baseURL ?? '') =>
    page.request.post(PATH, {
      form: {
        token,
        intent: 'done',
        order: String(order.id),
        matter: `${order.id}-tagged`,
        ...change,
      },
      headers: {Origin: origin},
      maxRedirects: 0,
    });
  expect((await post('A'.repeat(43))).status()).toBe(403);
  expect((await post(good, {}, 'https://evil.example')).status()).toBe(403);
  expect((await post(good, {intent: 'all'})).status()).toBe(400);
  expect((await post(good, {order: '1'})).status()).toBe(404);
  expect((await page.request.get(`${PATH}?said=rubbish`)).status()).toBe(400);

  await shop.addFault({
    api: 'admin',
    operation: 'WriteMetafield',
    about: String(order.id),
    effect: {kind: 'status', status: 503},
  });
  await article.getByRole('button', {name: /^Done with/}).click();
  await expect(page.getByRole('status')).toContainText('Nothing was noted');
  await expect(article).toBeVisible();
  expect((await shop.order(order.id)).tags).toContain(TAG);
});
