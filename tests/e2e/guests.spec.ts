import {type APIRequestContext, expect, type Page} from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import {formTokenOn} from './support/cancel-form';
import {askForLink, guestOrder, linkFor, openOrder} from './support/guests';
import type {CreatedOrder, Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const isWithin = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth <=
      document.documentElement.clientWidth,
  );

test(
  'a guest finds their order, opens it by the link in their mail, and cancels it',
  {tag: ['@phone', '@no-javascript']},
  async ({page, shop}) => {
    const order = await guestOrder(shop);
    await page.goto('/policies');
    await page
      .getByRole('link', {name: 'Ordered without an account? Find your order'})
      .click();
    await expect(
      page.getByRole('heading', {name: 'Find your order'}),
    ).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await askForLink(page, order);
    await expectAccessibleByDayAndNight(page);

    const link = await linkFor(shop, order.email);
    // As a mail program does that looks whether a link is safe.
    expect((await page.request.get(link)).status()).toBe(200);
    expect((await page.request.head(link)).status()).toBe(200);
    await page.goto(link);
    await expectAccessibleByDayAndNight(page);
    await page.getByRole('button', {name: 'Show my order'}).click();

    await expect(
      page.getByRole('heading', {name: `Order ${order.name}`}),
    ).toBeVisible();
    await expect(
      page.getByText(`Order ${order.name}, opened by`),
    ).toBeVisible();
    await expect(page.getByText('Storgata 1')).toBeVisible();
    await expect(page.getByText(/Visa ending in \d{4}/)).toBeVisible();
    await expect(page.getByRole('link', {name: 'All orders'})).toHaveCount(0);
    await expectAccessibleByDayAndNight(page);
    await page.getByRole('link', {name: 'Cancel order'}).click();
    await expect(page).toHaveURL(`/orders/${order.id}/cancel`);
    await expect(
      page.getByRole('group', {name: 'Refund to'}).getByRole('radio'),
    ).toHaveCount(1);
    await page.getByRole('radio', {name: 'I changed my mind'}).check();
    await expectAccessibleByDayAndNight(page);
    await page.getByRole('button', {name: 'Cancel this order'}).click();
    await expect(
      page.getByRole('heading', {name: 'Order cancelled'}),
    ).toBeVisible();
    const after = await shop.order(order.id);
    expect(after.displayFinancialStatus).toBe('REFUNDED');
    expect(after.tags).toContain('cancel-reason:changed-mind');

    await page.getByRole('button', {name: 'Hide my order'}).click();
    await page.goto(`/orders/${order.id}`);
    await expect(page).toHaveURL('/orders/find?ended');
    await expect(page.getByText('ask for a link first')).toBeVisible();
  },
);

test(
  'a guest changes where their order goes and what is in it, and orders it again',
  {tag: '@no-javascript'},
  async ({page, shop}) => {
    await shop.changeProduct('rings-in-the-water', {available: 1000});
    const order = await guestOrder(shop, {
      lines: [{handle: 'rings-in-the-water'}],
    });
    const changed = page.getByRole('heading', {name: 'Your order is changed'});
    const back = page.getByRole('link', {name: 'Back to the order'});
    await openOrder(page, shop, order);
    await page.getByRole('link', {name: 'Change delivery address'}).click();
    await expect(page).toHaveURL(`/orders/${order.id}/change-address`);
    await expect(page.getByRole('textbox', {name: 'E-mail'})).toHaveCount(0);
    await expect(page.getByText('links to this order go there')).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await page.getByRole('textbox', {name: 'City'}).fill('Bergen');
    await page.getByRole('button', {name: 'Save the address'}).click();
    await expect(changed).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await back.click();
    await expect(page.getByText('Bergen')).toBeVisible();

    await page.getByRole('link', {name: 'Change items'}).click();
    await page.getByRole('combobox', {name: /^Number of/}).selectOption('2');
    await page.getByRole('button', {name: 'Show what it comes to'}).click();
    await expect(page.getByText(/You pay NOK/)).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await page.getByRole('button', {name: 'Change the order'}).click();
    await expect(changed).toBeVisible();
    await back.click();
    await expect(page.getByText('Waiting for your payment')).toBeVisible();
    await expect(page.getByRole('link', {name: /^Pay NOK/})).toBeVisible();
    await expectAccessibleByDayAndNight(page);

    await page.getByRole('button', {name: 'Order again'}).click();
    await expect(page).toHaveURL('/cart');
    await expect(
      page.getByText(`From order ${order.name} in your cart: 2 items.`),
    ).toBeVisible();
  },
);

test('the guest’s pages speak Norwegian, and fit a small screen', async ({
  page,
  shop,
  problems,
}) => {
  problems.expect(/410/);
  const order = await guestOrder(shop);
  await page.setViewportSize({width: 320, height: 640});
  await page.goto('/nb-no/orders/find');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Finn bestillingen din',
  );
  expect(await isWithin(page)).toBe(true);
  await page.getByRole('textbox', {name: 'Bestillingsnummer'}).fill(order.name);
  await page.getByRole('textbox', {name: 'E-postadresse'}).fill(order.email);
  await page.getByRole('button', {name: 'Send meg en lenke'}).click();
  await expect(
    page.getByText('Hvis bestillingen finnes, har vi sendt en lenke'),
  ).toBeVisible();
  const link = await linkFor(shop, order.email);
  expect((await shop.outbox(order.email)).at(-1)?.subject).toBe(
    `Bestilling ${order.name}: her er lenken din`,
  );
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole('button', {name: 'Vis bestillingen min'}).click();
  await expect(
    page.getByText(`Bestilling ${order.name}, åpnet med lenken din`),
  ).toBeVisible();
  expect(await isWithin(page)).toBe(true);
  await expectAccessible(page);
  // A link works once: what is left of it says so.
  await page.goto(link);
  await page.getByRole('button', {name: 'Vis bestillingen min'}).click();
  await expect(
    page.getByRole('heading', {name: 'Denne lenken kan ikke brukes lenger'}),
  ).toBeVisible();
  expect(await isWithin(page)).toBe(true);
  await expectAccessibleByDayAndNight(page);
});

test('the answer is the same for an order that exists, one that does not and a wrong address', async ({
  page,
  shop,
  baseURL,
}) => {
  const [order, other] = [await guestOrder(shop), await guestOrder(shop)];
  const stranger = newEmail();
  await page.goto('/orders/find');
  const token = await formTokenOn(page);
  // What is found out takes its time: nobody may notice.
  await shop.addFault({
    api: 'admin',
    operation: 'OrdersByName',
    about: `\\"${order.name.slice(1)}\\"`,
    effect: {kind: 'delay', milliseconds: 5000},
  });
  const ask = async (form: {order: string; email: string}) => {
    const askedAt = Date.now();
    const answer = await page.request.post('/orders/find', {
      form: {...form, token},
      headers: {Origin: baseURL ?? ''},
      maxRedirects: 0,
    });
    expect(Date.now() - askedAt).toBeLessThan(4000);
    const {location = ''} = answer.headers();
    const next = await page.request.get(location);
    return {
      status: answer.status(),
      headers: Object.keys(answer.headers()).sort(),
      body: await answer.text(),
      location,
      cacheControl: next.headers()['cache-control'],
      page: withoutNonces(await next.text()),
    };
  };
  const answers = [
    await ask({order: order.name, email: order.email}),
    await ask({order: order.name, email: stranger}),
    await ask({order: other.name, email: order.email}),
    await ask({order: '#99999999', email: order.email}),
  ];
  const [first] = answers;
  expect(first).toMatchObject({
    status: 303,
    location: '/orders/find?sent',
    cacheControl: 'no-store',
  });
  for (const answer of answers) expect(answer).toEqual(first);
  await linkFor(shop, order.email);
  // Asked last, and answered: whatever the others would have sent, has been sent.
  await ask({order: other.name, email: other.email});
  await linkFor(shop, other.email);
  expect(await shop.outbox(order.email)).toHaveLength(1);
  expect(await shop.outbox(stranger)).toHaveLength(0);
});

test('a link opens once, and its own order alone', async ({
  page,
  shop,
  browser,
  baseURL,
  problems,
}) => {
  problems.expect(/410/);
  const [order, other] = [await guestOrder(shop), await guestOrder(shop)];
  await askForLink(page, order);
  const link = await linkFor(shop, order.email);
  const press = async (request: APIRequestContext) => {
    const form = await (await request.get(link)).text();
    const [, token = ''] = /name="token" value="([\w-]+)"/.exec(form) ?? [];
    return () =>
      request.post(link, {
        form: {token},
        headers: {Origin: baseURL ?? ''},
        maxRedirects: 0,
      });
  };
  const contexts = await Promise.all(
    Array.from({length: 4}, () => browser.newContext({baseURL: baseURL ?? ''})),
  );
  const presses = await Promise.all(
    contexts.map(({request}) => press(request)),
  );
  const statuses = await Promise.all(
    presses.map(async (each) => (await each()).status()),
  );
  expect(statuses.sort()).toEqual([303, 410, 410, 410]);
  const landings = await Promise.all(
    contexts.map(async ({request}) => {
      const own = await request.get(`/orders/${order.id}`);
      const others = await request.get(`/orders/${other.id}`);
      const absent = await request.get('/orders/1');
      expect(others.url()).toBe(`${baseURL ?? ''}/orders/find?ended`);
      expect(absent.url()).toBe(`${baseURL ?? ''}/orders/find?ended`);
      return new URL(own.url()).pathname;
    }),
  );
  expect(
    landings.filter((path) => path === `/orders/${order.id}`),
  ).toHaveLength(1);
  await Promise.all(contexts.map((context) => context.close()));

  await page.goto(link);
  await page.getByRole('button', {name: 'Show my order'}).click();
  await expect(
    page.getByRole('heading', {name: 'This link can’t be used any more'}),
  ).toBeVisible();
  await page.getByRole('link', {name: 'Ask for a new link'}).click();
  await expect(
    page.getByRole('heading', {name: 'Find your order'}),
  ).toBeVisible();
});

test(
  'what is typed wrong is told at its field, and kept',
  {tag: '@no-javascript'},
  async ({page, problems}) => {
    problems.expect(/400/);
    await page.goto('/orders/find');
    await page
      .getByRole('textbox', {name: 'E-mail address'})
      .fill('gry@nowhere');
    await page.getByRole('button', {name: 'Send me a link'}).click();
    await expect(page.getByText('Write the order number, as')).toBeVisible();
    await expect(page.getByText('Write an e-mail address, such')).toBeVisible();
    const email = page.getByRole('textbox', {name: 'E-mail address'});
    await expect(email).toHaveValue('gry@nowhere');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await expectAccessibleByDayAndNight(page);
  },
);

test.describe('what was typed outlives', {tag: '@no-javascript'}, () => {
  const fill = async (page: Page, comment: string) => {
    await page
      .getByRole('radio', {name: 'Delivery would take too long'})
      .check();
    await page.getByRole('textbox').fill(comment);
  };
  const press = (page: Page) =>
    page.getByRole('button', {name: 'Cancel this order'}).click();
  /** By another link, to which the page leads by itself. */
  const comeBack = async (page: Page, shop: Shop, order: CreatedOrder) => {
    await expect(page).toHaveURL('/orders/find?ended');
    await expect(
      page.getByText('waits for you for half an hour'),
    ).toBeVisible();
    await askForLink(page, order);
    await page.goto(await linkFor(shop, order.email, 2));
    await page.getByRole('button', {name: 'Show my order'}).click();
  };
  const expectKept = async (page: Page, comment: string) => {
    await expect(
      page.getByRole('textbox', {name: 'Anything else we should know?'}),
    ).toHaveValue(comment);
    await expect(
      page.getByRole('radio', {name: 'Delivery would take too long'}),
    ).toBeChecked();
  };

  test('the end of a guest’s time with their order', async ({
    page,
    context,
    shop,
  }) => {
    const order = await guestOrder(shop);
    await openOrder(page, shop, order);
    await page.getByRole('link', {name: 'Cancel order'}).click();
    await fill(page, 'Kept by a guest');
    await context.clearCookies({name: 'session'});
    await press(page);
    await comeBack(page, shop, order);
    await page.getByRole('link', {name: 'Cancel order'}).click();
    await expectKept(page, 'Kept by a guest');
    await press(page);
    await expect(
      page.getByRole('heading', {name: 'Order cancelled'}),
    ).toBeVisible();
  });

  const choose = async (page: Page) => {
    await page.getByRole('combobox', {name: /^Number of/}).selectOption('2');
    await page.getByRole('button', {name: 'Show what it comes to'}).click();
  };
  const expectChosen = (page: Page) =>
    expect(page.getByRole('combobox', {name: /^Number of/})).toHaveValue('2');

  test('the end of a guest’s time, of what they had chosen instead', async ({
    page,
    context,
    shop,
  }) => {
    const order = await guestOrder(shop);
    await openOrder(page, shop, order);
    await page.getByRole('link', {name: 'Change items'}).click();
    await expect(
      page.getByRole('combobox', {name: /^Number of/}),
    ).toBeVisible();
    await context.clearCookies({name: 'session'});
    await choose(page);
    await comeBack(page, shop, order);
    await page.getByRole('link', {name: 'Change items'}).click();
    await expectChosen(page);
  });

  test('tokens, of what was chosen instead', async ({page, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
    await signInAs(page, order.email, `/account/orders/${order.id}/change`);
    await shop.addFault({
      api: 'customer',
      operation: 'OwnedOrder',
      about: String(order.id),
      effect: {kind: 'status', status: 401},
    });
    await choose(page);
    await expect(
      page.getByRole('heading', {name: 'What your order would be'}),
    ).toHaveCount(0);
    await expectChosen(page);
    await choose(page);
    await expect(
      page.getByRole('heading', {name: 'What your order would be'}),
    ).toBeVisible();
  });

  test('tokens that Shopify takes no longer', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, `/account/orders/${order.id}/cancel`);
    await fill(page, 'Kept by a customer');
    await shop.addFault({
      api: 'customer',
      operation: 'OwnedOrder',
      about: String(order.id),
      effect: {kind: 'status', status: 401},
    });
    await press(page);
    // Shopify's login still knows the customer and sends them straight back.
    await expectKept(page, 'Kept by a customer');
    await press(page);
    await expect(
      page.getByRole('heading', {name: 'Order cancelled'}),
    ).toBeVisible();
  });
});

/** What differs from page to page: the form's nonce for scripts, the request's id. */
const withoutNonces = (html: string): string =>
  html
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
