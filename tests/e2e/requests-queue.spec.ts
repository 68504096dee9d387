import {type Browser, expect, type Page} from '@playwright/test';
import * as v from 'valibot';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {checkLook} from './support/accessibility';
import {type Admin, ASK_TAG} from './support/admin';
import {formTokenOn} from './support/cancel-form';
import {pressWhenRead} from './support/press';
import type {CreatedOrder, Shop} from './support/shop';
import {newEmail, signIn} from './support/sign-in';
import {test} from './support/test';

const [MERCHANT, COLLEAGUE] = MERCHANT_EMAILS;
const REQUESTS = '/merchant/requests';

const row = (page: Page, {name}: CreatedOrder) =>
  page.getByRole('article', {name, exact: true});
const box = (page: Page, order: CreatedOrder) =>
  row(page, order).getByRole('checkbox');
const message = (page: Page) => page.getByRole('textbox', {name: /message/});
const press = (page: Page, name: string | RegExp) =>
  pressWhenRead(page.getByRole('button', {name}));
const summary = (page: Page) => page.getByRole('main').getByRole('status');

/** A customer who asks for an order to be cancelled, and has waited longer than any other test's. */
async function asked(
  browser: Browser,
  baseURL: string | undefined,
  shop: Shop,
  admin: Admin,
): Promise<CreatedOrder> {
  const order = await shop.createOrder({email: newEmail(), tags: [ASK_TAG]});
  const context = await browser.newContext({baseURL});
  const customer = await context.newPage();
  await signIn(
    customer,
    shop,
    order.email,
    `/account/orders/${order.id}/cancel`,
  );
  await customer
    .getByRole('textbox', {name: 'Anything else'})
    .fill('Bestilte to ganger.');
  await customer.getByRole('button', {name: 'Send the request'}).click();
  await expect(
    customer.getByRole('heading', {name: 'We have your request'}),
  ).toBeVisible();
  await context.close();
  const request = v.parse(
    v.looseObject({}),
    await admin.orderMetafield(order.id, 'request'),
  );
  await admin.setOrderMetafield(order.id, 'request', {
    ...request,
    sentAt: '2025-01-01T12:00:00.000Z',
  });
  return order;
}

const isCancelled = async (shop: Shop, {id}: CreatedOrder) =>
  (await shop.order(id)).cancelledAt !== null;

test(
  'a request is read, answered with a message, and the customer reads it',
  {tag: ['@no-javascript', '@phone']},
  async ({
    page,
    shop,
    admin,
    signInAs,
    browser,
    baseURL,
    javaScriptEnabled,
  }) => {
    const order = await asked(browser, baseURL, shop, admin);
    await signInAs(page, MERCHANT);
    await page.goto('/merchant/policy');
    await page.getByRole('link', {name: /^Requests \(\d+\)$/}).click();
    await expect(row(page, order)).toContainText('Bestilte to ganger.');
    await expect(row(page, order)).toContainText(
      'an order tag you have left out',
    );
    await expect(row(page, order)).toContainText(/goes back to Visa/);
    await checkLook(page);

    await press(page, `Say yes to ${order.name}`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Say yes?');
    await checkLook(page);
    await message(page).fill('Gladly.');
    expect(await isCancelled(shop, order)).toBe(false);
    await press(page, /^Cancel 1 order and pay back/);
    await expect(summary(page)).toContainText(`${order.name} is cancelled.`);
    if (javaScriptEnabled) {
      await expect(summary(page).locator('..')).toBeFocused();
    }
    await expect(row(page, order)).toHaveCount(0);
    await expect(
      page.getByRole('region', {name: 'Answered lately'}),
    ).toContainText(MERCHANT);
    await checkLook(page);
    expect(await isCancelled(shop, order)).toBe(true);
    await expect
      .poll(async () =>
        (await shop.outbox(order.email)).map(({text}) => text).join(),
      )
      .toContain('Gladly.');

    const customer = await browser.newContext({baseURL});
    const theirs = await customer.newPage();
    await signIn(theirs, shop, order.email, `/account/orders/${order.id}`);
    await expect(theirs.getByText('We said yes to your request')).toBeVisible();
    await expect(theirs.getByRole('main')).not.toContainText(MERCHANT);
    await customer.close();
  },
);

test('many at once, by keyboard and in Norwegian: what can’t be is said, the rest is done', async ({
  page,
  shop,
  admin,
  signInAs,
  browser,
  baseURL,
}) => {
  const packed = await asked(browser, baseURL, shop, admin);
  const free = await asked(browser, baseURL, shop, admin);
  await signInAs(page, MERCHANT);
  await page.goto(`/nb-no${REQUESTS}`);
  for (const order of [packed, free]) {
    await box(page, order).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', {name: 'Si ja', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await shop.orderEvent(packed.id, {event: 'pick'});
  await press(page, /^Avbestill 2 bestillinger og betal tilbake/);
  await expect(summary(page)).toContainText('Ikke alt er besvart');
  await expect(summary(page)).toContainText(`${free.name} er avbestilt.`);
  await expect(summary(page)).toContainText(
    `${packed.name} venter fortsatt. Den pakkes.`,
  );
  await expect(row(page, packed)).toContainText('Du kan ikke si ja akkurat nå');
  await expect(
    page.getByRole('button', {name: `Si ja til ${packed.name}`}),
  ).toHaveCount(0);
  await checkLook(page);

  await box(page, packed).check();
  await press(page, /^Si nei$/);
  await page.getByRole('textbox').fill('Den er allerede pakket.');
  await press(page, 'Si nei til 1 forespørsel');
  await expect(summary(page)).toContainText(`Du sa nei til ${packed.name}.`);
  expect(await isCancelled(shop, packed)).toBe(false);
});

test('of two people the second is told who was first; ticking all and going back loses nothing', async ({
  page,
  shop,
  admin,
  signInAs,
  browser,
  baseURL,
}) => {
  const order = await asked(browser, baseURL, shop, admin);
  await signInAs(page, MERCHANT);
  await page.goto(REQUESTS);
  await press(page, 'Tick all on this page');
  await expect(box(page, order)).toBeChecked();
  await press(page, `Say no to ${order.name}`);
  await message(page).fill('Too late, sorry.');
  await press(page, 'Back to the list');
  await expect(box(page, order)).toBeChecked();
  await press(page, `Say no to ${order.name}`);
  await expect(message(page)).toHaveValue('Too late, sorry.');

  const other = await browser.newContext({baseURL});
  const colleague = await other.newPage();
  await signInAs(colleague, COLLEAGUE);
  await colleague.goto(REQUESTS);
  await press(colleague, `Say yes to ${order.name}`);
  await colleague.getByRole('button', {name: /^Cancel 1 order/}).dblclick();
  await expect(summary(colleague)).toContainText('is cancelled');
  await other.close();

  await press(page, 'Say no to 1 request');
  await expect(summary(page)).toContainText(
    `${COLLEAGUE} said yes to ${order.name}`,
  );
});

test(
  'what Shopify does not take is kept, and so is what a stale page sends',
  {tag: '@no-javascript'},
  async ({page, shop, admin, signInAs, problems, browser, baseURL}) => {
    problems.expect(/403|503/);
    const order = await asked(browser, baseURL, shop, admin);
    await signInAs(page, MERCHANT);
    await page.goto(REQUESTS);
    await press(page, `Say no to ${order.name}`);
    await message(page).fill('It is framed already.');
    await page.route(
      /\/merchant\/requests/,
      (route) => {
        const sent = route.request().postData() ?? '';
        const postData = sent.replace(/token=[\w-]+/, 'token=stale');
        return route.continue({postData});
      },
      {times: 1},
    );
    await press(page, 'Say no to 1 request');
    await expect(summary(page)).toContainText('open for a long time');
    await expect(message(page)).toHaveValue('It is framed already.');

    await shop.addFault({
      api: 'admin',
      operation: 'WriteRequest',
      about: String(order.id),
      effect: {kind: 'status', status: 503},
    });
    await press(page, 'Go on with 1 request');
    await expect(summary(page)).toContainText('nothing happens twice');
    await expect(message(page)).toHaveValue('It is framed already.');
    await checkLook(page);
    await press(page, 'Go on with 1 request');
    await expect(summary(page)).toContainText(`You said no to ${order.name}.`);
  },
);

test('a form that was not made for this session answers nothing', async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs(page, MERCHANT);
  await page.goto('/merchant/policy');
  const token = await formTokenOn(page);
  const send = (form: Record<string, string>, origin = baseURL ?? '') =>
    page.request.post(REQUESTS, {form, headers: {Origin: origin}});
  const foreign = await send({token, intent: 'back'}, 'https://evil.example');
  expect(foreign.status()).toBe(403);
  const ofAnotherPage = await send({token, intent: 'back'});
  expect(ofAnotherPage.status()).toBe(403);
  expect(ofAnotherPage.headers()['cache-control']).toBe('no-store');
  expect((await send({token, intent: 'answer all'})).status()).toBe(400);
});
