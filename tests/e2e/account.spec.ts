import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import type {Shop} from './support/shop';
import {enterCode, newEmail, signIn} from './support/sign-in';
import {test} from './support/test';

const ABSENT = /status of 404/;

const MALFORMED_IDS = [
  '0',
  '-1',
  '007',
  '1.0',
  '1e3',
  'gid:',
  '%20',
  '1%0A',
  '..%2f1',
  '123456789012345678901',
];

/** The shop sells its prints by these handles. */
const LINES = [{handle: 'fjord-at-dawn'}, {handle: 'gift-card', quantity: 2}];

test(
  'an order is found in the list and opens',
  {tag: ['@phone', '@no-javascript']},
  async ({page, shop, javaScriptEnabled}) => {
    const email = newEmail();
    await shop.createOrder({email, ageMinutes: 3000, financialState: 'voided'});
    const order = await shop.createOrder({email, ageMinutes: 10});
    await signIn(page, shop, email);

    await expect(page).toHaveTitle(/^Orders · /);
    const rows = page.getByRole('listitem').filter({
      has: page.getByRole('heading', {level: 2}),
    });
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Order received');
    await expect(rows.last()).toContainText('payment called off');
    // axe waits for the page's timers, which stand still without JavaScript.
    if (javaScriptEnabled) await expectAccessible(page);

    await page.getByRole('link', {name: `Order ${order.name}`}).click();
    await expect(page).toHaveURL(`/account/orders/${order.id}`);
    await expect(page).toHaveTitle(`Order ${order.name} · Angre`);
    await expect(
      page.getByRole('heading', {level: 1, name: `Order ${order.name}`}),
    ).toBeVisible();
    await expect(page.getByText('Order placed and paid')).toBeVisible();

    await page.getByRole('link', {name: 'All orders'}).click();
    await expect(page).toHaveURL('/account/orders');
  },
);

test('an order says what is in it, what it cost and how it was paid', async ({
  page,
  shop,
}) => {
  const order = await shop.createOrder({
    email: newEmail(),
    lines: LINES.map((line) => ({quantity: 1, customAttributes: [], ...line})),
    discountCode: 'TRYKK10',
  });
  await signIn(page, shop, order.email, `/account/orders/${order.id}`);

  const lines = page.getByRole('region', {name: 'What you ordered'});
  await expect(lines.getByRole('heading', {level: 3})).toHaveCount(2);
  const summary = page.getByRole('region', {name: 'Summary'});
  await expect(summary).toContainText('Discount (TRYKK10)');
  await expect(summary).toContainText('Total');
  await expect(summary).toContainText('Of which VAT');
  await expect(page.getByRole('region', {name: 'Payment'})).toContainText(
    /ending in \d{4}/,
  );
  await expectAccessible(page);
});

test('each parcel is followed by its own link', async ({page, shop}) => {
  const order = await shop.createOrder({email: newEmail()});
  await shop.orderEvent(order.id, {
    event: 'ship',
    trackingCompany: 'Posten',
    trackingNumber: 'LA1234',
    trackingUrl: 'https://sporing.posten.no/sporing/LA1234',
  });
  await signIn(page, shop, order.email, `/account/orders/${order.id}`);

  const parcels = page.getByRole('region', {name: 'Parcels'});
  await expect(parcels).toContainText('Posten');
  await expect(
    parcels.getByRole('link', {name: 'Track parcel LA1234'}),
  ).toHaveAttribute('href', 'https://sporing.posten.no/sporing/LA1234');

  await shop.orderEvent(order.id, {event: 'deliver'});
  await page.reload();
  await expect(parcels).toContainText('Delivered');
  await expectAccessible(page);
});

test('an order of many lines is shown to the last', async ({page, shop}) => {
  const order = await shop.createOrder({
    email: newEmail(),
    lines: Array.from({length: 33}, () => ({
      handle: 'gift-card',
      quantity: 1,
      customAttributes: [],
    })),
  });
  await signIn(page, shop, order.email, `/account/orders/${order.id}`);
  await expect(
    page
      .getByRole('region', {name: 'What you ordered'})
      .getByRole('heading', {level: 3}),
  ).toHaveCount(33);
});

test('an order that Shopify does not answer for is not called absent', async ({
  page,
  problems,
  shop,
}) => {
  problems.expect(/status of 50\d|answered 50\d/);
  const order = await shop.createOrder({email: newEmail()});
  await shop.addFault({
    api: 'customer',
    operation: 'Order',
    about: String(order.id),
    effect: {kind: 'status', status: 503},
  });
  await signIn(page, shop, order.email, `/account/orders/${order.id}`);
  await expect(
    page.getByRole('heading', {name: 'We can’t reach the shop right now'}),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', {name: 'Try again'}).click();
  await expect(
    page.getByRole('heading', {level: 1, name: `Order ${order.name}`}),
  ).toBeVisible();
});

test(
  'older orders are on further pages',
  {tag: '@no-javascript'},
  async ({page, shop}) => {
    const email = newEmail();
    const names: string[] = [];
    for (let age = 22; age > 0; age -= 1) {
      const {name} = await shop.createOrder({email, ageMinutes: age});
      names.unshift(`Order ${name}`);
    }
    await signIn(page, shop, email);
    await expect(
      page.getByRole('heading', {level: 2, name: /^Order/}),
    ).toHaveText(names.slice(0, 20));
    await page.getByRole('link', {name: 'Older orders'}).click();
    await expect(
      page.getByRole('heading', {level: 2, name: /^Order/}),
    ).toHaveText(names.slice(20));
    await page.getByRole('link', {name: 'Newer orders'}).click();
    await expect(
      page.getByRole('heading', {level: 2, name: /^Order/}),
    ).toHaveText(names.slice(0, 20));
  },
);

test('the account speaks Norwegian', async ({page, shop}) => {
  const email = newEmail();
  const order = await shop.createOrder({email, financialState: 'authorized'});
  await signIn(page, shop, email, '/nb-no/account/orders');
  await expect(page).toHaveURL('/nb-no/account/orders');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Bestillinger',
  );
  await expect(page.getByRole('main')).toContainText(
    'Bestillingen er mottatt, beløpet er reservert, men ikke trukket',
  );
  await page.getByRole('link', {name: `Bestilling ${order.name}`}).click();
  await expect(
    page.getByRole('heading', {name: 'Dette bestilte du'}),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a customer without orders is shown the way to the shop', async ({
  page,
  shop,
}) => {
  // Whoever signs in for the first time has an account from then on.
  const email = newEmail();
  await startSigningIn(page, '/account/orders', email, shop);
  await expect(
    page.getByRole('heading', {level: 1, name: 'No orders yet'}),
  ).toBeVisible();
  await expectAccessible(page);
});

test.describe('an order that is not the customer’s', () => {
  test('looks like one that does not exist', async ({page, problems, shop}) => {
    problems.expect(ABSENT);
    const theirs = await shop.createOrder({email: newEmail()});
    const mine = await shop.createOrder({email: newEmail()});
    await signIn(page, shop, mine.email);

    const answers = await Promise.all(
      [String(theirs.id), '7999999999999', '99999999999999999999', 'no-id'].map(
        async (id) => {
          const path = `/account/orders/${id}`;
          const response = await page.request.get(path);
          return [response.status(), unnamed(await response.text(), id)];
        },
      ),
    );
    const [foreign, ...unknown] = answers;
    expect(foreign?.[0]).toBe(404);
    for (const answer of unknown) expect(answer).toEqual(foreign);

    await page.goto(`/account/orders/${theirs.id}`);
    await expect(
      page.getByRole('heading', {name: 'We can’t find that order'}),
    ).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(theirs.name);
    await expectAccessible(page);
  });

  test('cannot be reached by a malformed id', async ({page, shop}) => {
    const {email} = await shop.createOrder({email: newEmail()});
    await signIn(page, shop, email);
    for (const id of MALFORMED_IDS) {
      const response = await page.request.get(`/account/orders/${id}`);
      expect(response.status(), id).toBe(404);
    }
  });
});

test.describe('signing in', () => {
  test('leads to no other site', async ({page, shop}) => {
    const email = newEmail();
    await shop.createOrder({email});
    await startSigningIn(
      page,
      '/account/login?return_to=//evil.example/',
      email,
      shop,
    );
    await expect(page).toHaveURL('/account/orders');
  });

  test('that is refused can be started again', async ({page}) => {
    await page.goto('/account/authorize?error=access_denied');
    await expect(page.getByRole('main')).toContainText('was stopped');
    await expectAccessible(page);
    await page.getByRole('link', {name: 'Sign in again'}).click();
    await expect(page.getByRole('textbox')).toBeVisible();
  });

  test('with a code of nobody’s ends on a page that says so', async ({
    page,
  }) => {
    await page.goto('/account/authorize?code=stolen&state=guessed');
    await expect(
      page.getByRole('heading', {name: 'You’re not signed in'}),
    ).toBeVisible();
    await expect(page).not.toHaveURL(/stolen/);
  });

  test('in two tabs at once starts the older one again', async ({
    page,
    shop,
  }) => {
    const email = newEmail();
    await shop.createOrder({email});
    await page.goto('/account/orders');
    const older = new URL(page.url()).searchParams.get('state');
    await page.goto('/nb-no/account/orders');
    // The answer to the older attempt, when the session knows the newer one.
    await page.goto(`/account/authorize?code=any&state=${older ?? ''}`);
    await expect(page.getByRole('textbox')).toBeVisible();
    // Once only.
    await page.goto(`/account/authorize?code=any&state=${older ?? ''}`);
    await expect(
      page.getByRole('link', {name: 'Logg inn på nytt'}),
    ).toBeVisible();
  });

  test('survives a second visit to where it ended', async ({page, shop}) => {
    const {email} = await shop.createOrder({email: newEmail()});
    await signIn(page, shop, email);
    await page.goto('/account/authorize?code=used&state=used');
    await expect(page).toHaveURL('/account/orders');
    await expect(page.getByText(`Signed in as`)).toBeVisible();
  });
});

/** Signs in from an address that does not itself say where one ends. */
async function startSigningIn(
  page: Page,
  path: string,
  email: string,
  shop: Shop,
): Promise<void> {
  await page.goto(path);
  await page.getByRole('textbox').fill(email);
  await page.getByRole('textbox').press('Enter');
  await enterCode(page, shop, email);
}

/** A page without what differs from answer to answer: its own address, the nonce, the request's number. */
const unnamed = (html: string, id: string) =>
  html
    .replaceAll(id, 'ID')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'UUID');
