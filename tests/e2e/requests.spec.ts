import {expect, type Page} from '@playwright/test';
import * as v from 'valibot';
import {expectAccessibleByDayAndNight} from './support/accessibility';
import {type Admin, ASK_TAG} from './support/admin';
import type {CreatedOrder, Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const orderPath = ({id}: CreatedOrder) => `/account/orders/${id}`;
const cancelPath = (order: CreatedOrder) => `${orderPath(order)}/cancel`;

const askable = (shop: Shop): Promise<CreatedOrder> =>
  shop.createOrder({email: newEmail(), tags: [ASK_TAG]});

const heading = (page: Page, name: string) =>
  page.getByRole('heading', {level: 1, name});
const comment = (page: Page) => page.getByRole('textbox');
const send = (page: Page) =>
  page.getByRole('button', {name: 'Send the request'});
const takeBack = (page: Page) =>
  page.getByRole('button', {name: 'Take the request back'});

const Request = v.object({
  comment: v.string(),
  reason: v.nullable(v.string()),
  trail: v.array(v.object({event: v.string()})),
});

const requestOf = async (admin: Admin, {id}: CreatedOrder) =>
  v.parse(Request, await admin.orderMetafield(id, 'request'));
const eventsOf = async (admin: Admin, order: CreatedOrder) =>
  (await requestOf(admin, order)).trail.map(({event}) => event);

test.describe(
  'a customer whose order the shop decides about',
  {tag: ['@phone', '@no-javascript']},
  () => {
    test('asks, follows the request and takes it back', async ({
      page,
      shop,
      admin,
      signInAs,
    }) => {
      const order = await askable(shop);
      await signInAs(page, order.email, orderPath(order));
      await expect(
        page.locator('[data-decision-code="ORDER_EXCLUDED"]'),
      ).toContainText('You can ask us to cancel this order');
      await page.getByRole('link', {name: 'Ask us to cancel it'}).click();
      await expect(heading(page, 'Ask us to cancel')).toBeVisible();
      await expect(page.getByText('a parcel may leave')).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      await page.getByRole('radio', {name: 'I ordered by mistake'}).check();
      await comment(page).fill('Bestilte to ganger.');
      await send(page).click();

      await expect(heading(page, 'We have your request')).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      expect(await requestOf(admin, order)).toMatchObject({
        reason: 'ordered-by-mistake',
        comment: 'Bestilte to ganger.',
      });
      await page.getByRole('link', {name: 'Back to the order'}).click();
      await expect(
        page.getByText(/You asked us .* looking at it/),
      ).toBeVisible();
      await expect(page.getByText('You sent us a request')).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      expect((await shop.order(order.id)).cancelledAt).toBeNull();

      await takeBack(page).click();
      await expect(heading(page, 'Ask us to cancel')).toBeVisible();
      await expect(page.getByText('You took your last request')).toBeVisible();
      expect(await eventsOf(admin, order)).toEqual(['sent', 'withdrawn']);
    });

    test('reads the shop’s yes, and the order is cancelled', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await askable(shop);
      await signInAs(page, order.email, `/nb-no${cancelPath(order)}`);
      await expect(heading(page, 'Be oss avbestille')).toBeVisible();
      await page.getByRole('button', {name: 'Send forespørselen'}).click();
      await expect(heading(page, 'Vi har fått forespørselen')).toBeVisible();
      await expectAccessibleByDayAndNight(page);
      const yes = {event: 'add-tag', tag: 'cancel-granted'} as const;
      await shop.orderEvent(order.id, yes);
      await expect
        .poll(async () => (await shop.order(order.id)).cancelledAt)
        .not.toBeNull();
      await page.goto(`/nb-no${orderPath(order)}`);
      await expect(page.getByText('Vi sa ja til forespørselen')).toBeVisible();
      await expect(page.getByText(/er på vei tilbake til Visa/)).toBeVisible();
    });
  },
);

test('an open page tells of the shop’s no by itself', async ({
  page,
  shop,
  signInAs,
}) => {
  const order = await askable(shop);
  await signInAs(page, order.email, cancelPath(order));
  await send(page).click();
  await expect(heading(page, 'We have your request')).toBeVisible();
  await page.goto(orderPath(order));
  await shop.orderEvent(order.id, {event: 'add-tag', tag: 'cancel-declined'});
  await expect(page.getByText('we had to say no')).toBeVisible();
  await expect(page.getByRole('link', {name: 'Write to us'})).toBeVisible();
  await expectAccessibleByDayAndNight(page);
  await page.goto(cancelPath(order));
  await expect(heading(page, "This order can't be cancelled")).toBeVisible();
  await expect(send(page)).toHaveCount(0);
});

test('a request is one, from two tabs and by two clicks', async ({
  page,
  context,
  shop,
  admin,
  signInAs,
}) => {
  const order = await askable(shop);
  await signInAs(page, order.email, cancelPath(order));
  const other = await context.newPage();
  await other.goto(cancelPath(order));
  await Promise.all([send(page).dblclick(), send(other).click()]);
  for (const tab of [page, other]) {
    await expect(heading(tab, 'We have your request')).toBeVisible();
  }
  expect(await eventsOf(admin, order)).toEqual(['sent']);
});

test('it closes when the order is sent, also for who presses the button then', async ({
  page,
  shop,
  admin,
  signInAs,
}) => {
  const order = await askable(shop);
  await signInAs(page, order.email, cancelPath(order));
  await send(page).click();
  await expect(takeBack(page)).toBeVisible();
  await shop.orderEvent(order.id, {event: 'ship'});
  await page.goto(cancelPath(order));
  await expect(page.locator('[data-decision-code="SHIPPED"]')).toBeVisible();
  await expect.poll(() => eventsOf(admin, order)).toEqual(['sent', 'closed']);
  expect((await shop.order(order.id)).tags).not.toContain('cancel-requested');
});

test(
  'what was typed is kept where the form is not taken',
  {tag: '@no-javascript'},
  async ({page, context, shop, admin, signInAs, problems}) => {
    problems.expect(/400|403|503/);
    const order = await askable(shop);
    await signInAs(page, order.email, cancelPath(order));
    await comment(page).fill('Much too long. '.repeat(40));
    await send(page).click();
    await expect(page.getByText('Please shorten this')).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await comment(page).fill('Long enough');

    // Shopify's login still knows the customer and sends them straight back.
    await context.clearCookies({name: 'session'});
    const other = await context.newPage();
    await other.goto(orderPath(order));
    await other.close();
    await send(page).click();
    await expect(page.getByText('open for a while')).toBeVisible();
    await expect(comment(page)).toHaveValue('Long enough');

    await shop.addFault({
      api: 'admin',
      operation: 'WriteRequest',
      about: String(order.id),
      effect: {kind: 'dropBeforeCommit'},
    });
    await send(page).click();
    await expect(page.getByText('has reached us')).toBeVisible();
    await expect(comment(page)).toHaveValue('Long enough');
    await expectAccessibleByDayAndNight(page);
    expect(await admin.orderMetafield(order.id, 'request')).toBeNull();
    await send(page).click();
    await expect(heading(page, 'We have your request')).toBeVisible();
    expect((await requestOf(admin, order)).comment).toBe('Long enough');
  },
);

test('nobody can send or take back a request about another’s order', async ({
  page,
  shop,
  admin,
  signInAs,
  baseURL,
}) => {
  const order = await askable(shop);
  const stranger = await shop.createOrder({email: newEmail()});
  await signInAs(page, stranger.email);
  for (const intent of ['send', 'take-back']) {
    const answer = await page.request.post(`${orderPath(order)}/request`, {
      form: {intent},
      headers: {Origin: baseURL ?? ''},
    });
    expect(answer.status()).toBe(404);
  }
  expect(await admin.orderMetafield(order.id, 'request')).toBeNull();
});
