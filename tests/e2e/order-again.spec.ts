import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {enterCode, newEmail} from './support/sign-in';
import {test} from './support/test';

const orderPath = (id: number) => `/account/orders/${id}`;
const orderAgain = (page: Page) =>
  page.getByRole('button', {name: 'Order again'}).click();
const lines = (page: Page) =>
  page.getByRole('list', {name: 'What is in your cart'}).getByRole('listitem');
const quantity = (page: Page, title: string) =>
  page.getByRole('form', {name: `Quantity of ${title}`}).getByRole('status');
const report = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({hasText: text});

test.describe('ordering again', {tag: ['@no-javascript']}, () => {
  test('puts everything into the cart in one click, and says so once', async ({
    page,
    shop,
    signInAs,
  }) => {
    const {id, name, email} = await shop.createOrder({
      email: newEmail(),
      fulfillmentState: 'delivered',
      lines: [
        {handle: 'north-sea-swell', quantity: 2},
        {
          handle: 'your-name-in-type',
          customAttributes: [{key: 'Name', value: 'Åse'}],
        },
        {handle: 'gift-card'},
      ],
    });
    await signInAs(page, email, orderPath(id));
    await expectAccessible(page);
    await orderAgain(page);

    await expect(page).toHaveURL('/cart');
    const done = report(page, `From order ${name} in your cart: 4 items.`);
    await expect(done).toBeVisible();
    await expect(done.getByRole('listitem')).toHaveCount(0);
    await expect(quantity(page, 'North Sea Swell')).toHaveText('2');
    await expect(
      lines(page).filter({hasText: 'Your Name in Type'}),
    ).toContainText('“Åse”');
    await expect(lines(page).filter({hasText: 'Gift Card'})).toHaveCount(1);

    await page.reload();
    await expect(lines(page)).toHaveCount(3);
    await expect(done).toHaveCount(0);
  });

  test('leaves out what is sold out, and names it', async ({
    page,
    shop,
    signInAs,
  }) => {
    const {id, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'north-sea-swell'}, {handle: 'hav'}],
    });
    await shop.changeProduct('hav', {available: 0});
    await signInAs(page, email, orderPath(id));
    await orderAgain(page);
    await expect(report(page, /in your cart: 1 item\./)).toContainText(
      /“HAV, .+” is sold out, so it was left out\./,
    );
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText('North Sea Swell');
    await expectAccessible(page);
  });

  test('says what to do when nothing can be had', async ({
    page,
    shop,
    signInAs,
  }) => {
    const {id, name, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'hav', quantity: 2}],
    });
    await shop.changeProduct('hav', {available: 0});
    await signInAs(page, email, orderPath(id));
    await orderAgain(page);
    const nothing = report(
      page,
      `Nothing in order ${name} can be had right now.`,
    );
    await expect(nothing).toContainText(/“HAV, .+” is sold out/);
    await expect(page.getByText('Your cart is empty.')).toBeVisible();
    await expectAccessible(page);
    await nothing.getByRole('link', {name: 'See the prints'}).click();
    await expect(page).toHaveURL('/collections');
  });

  test('in Norwegian', async ({page, shop, signInAs}) => {
    const {id, name, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'north-sea-swell'}, {handle: 'hav'}],
    });
    await shop.changeProduct('hav', {available: 0});
    await signInAs(page, email, `/nb-no${orderPath(id)}`);
    // Impatience is no wish for twice as much.
    await page.getByRole('button', {name: 'Bestill på nytt'}).dblclick();
    await expect(page).toHaveURL('/nb-no/cart');
    await expect(
      page.getByRole('link', {name: '1 vare i handlekurven'}),
    ).toBeVisible();
    await expect(
      report(page, `Fra bestilling ${name} i handlekurven: 1 vare.`),
    ).toContainText(/«HAV, .+» er utsolgt og er ikke med\./);
  });

  test('right after cancelling, and on the page that says it is cancelled', async ({
    page,
    shop,
    signInAs,
  }) => {
    const {id, name, email} = await shop.createOrder({
      email: newEmail(),
      ageMinutes: 5,
      lines: [{handle: 'north-sea-swell'}],
    });
    await signInAs(page, email, `${orderPath(id)}/cancel`);
    await page.getByRole('button', {name: 'Cancel this order'}).click();
    await expect(
      page.getByRole('heading', {name: 'Order cancelled'}),
    ).toBeVisible();
    await expect(page.getByText('Wrong size or frame?')).toBeVisible();
    await expect(page.getByRole('link', {name: 'See the shop'})).toBeVisible();
    await expectAccessible(page);
    await orderAgain(page);
    await expect(
      report(page, `From order ${name} in your cart: 1 item.`),
    ).toBeVisible();
    await page.goto(orderPath(id));
    await orderAgain(page);
    await expect(quantity(page, 'North Sea Swell')).toHaveText('2');
  });

  test('asks whoever is signed out to sign in, and comes back', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 403/);
    const {id, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'north-sea-swell'}],
    });
    await signInAs(page, email, orderPath(id));
    await page.context().clearCookies();
    await orderAgain(page);
    await page.getByRole('textbox').fill(email);
    await page.getByRole('textbox').press('Enter');
    await expect(
      page.getByRole('heading', {name: 'Enter your code'}),
    ).toBeVisible();
    await enterCode(page, shop, email);
    await expect(page).toHaveURL(orderPath(id));
    await orderAgain(page);
    await expect(lines(page)).toHaveCount(1);
  });

  test('tells when the shop does not answer, and works the next time', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 503|answered 503/);
    const {id, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'north-sea-swell'}],
    });
    await signInAs(page, email, orderPath(id));
    await shop.addFault({
      api: 'customer',
      operation: 'OrderToRepeat',
      about: String(id),
      effect: {kind: 'status', status: 503},
    });
    await orderAgain(page);
    await expect(report(page, 'The shop didn’t answer.')).toBeVisible();
    await expect(page).toHaveURL(orderPath(id));
    await expectAccessible(page);
    await orderAgain(page);
    await expect(lines(page)).toHaveCount(1);
  });
});

test.describe('what has changed since', () => {
  test.afterEach(async ({shop}) => {
    await shop.changeProduct('three-hulls', {title: 'Three Hulls'});
    await shop.changeProduct('ampersand', {isPublished: true});
    await shop.changeProduct('rya', {available: 10});
    await shop.changeProduct('overprint-no-3', {available: 10});
  });

  test('is said line by line, and stays while the cart is changed', async ({
    page,
    shop,
    signInAs,
  }) => {
    const {id, name, email} = await shop.createOrder({
      email: newEmail(),
      lines: [
        {handle: 'three-hulls'},
        {handle: 'ampersand'},
        {handle: 'rya', quantity: 3},
      ],
    });
    await shop.changeProduct('three-hulls', {title: 'Four Hulls'});
    await shop.changeProduct('ampersand', {isPublished: false});
    await shop.changeProduct('rya', {available: 2});
    await signInAs(page, email, orderPath(id));
    await orderAgain(page);
    const remarks = report(
      page,
      `From order ${name} in your cart: 3 items.`,
    ).getByRole('listitem');
    await expect(remarks).toHaveText([
      /is now called “Four Hulls”\.$/,
      /is no longer sold, so it was left out\.$/,
      /: only 2 left, so you get no more\.$/,
    ]);
    await expect(quantity(page, 'Rya')).toHaveText('2');
    await page.getByRole('button', {name: 'One fewer of Rya'}).click();
    await expect(quantity(page, 'Rya')).toHaveText('1');
    await expect(
      page.getByRole('link', {name: '2 items in the cart'}),
    ).toBeVisible();
    await expect(remarks).toHaveCount(3);
  });

  test('counts what is in the cart already', async ({page, shop, signInAs}) => {
    const {id, email} = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'overprint-no-3'}],
    });
    await shop.changeProduct('overprint-no-3', {available: 1});
    await signInAs(page, email, orderPath(id));
    await orderAgain(page);
    await expect(quantity(page, 'Overprint No. 3')).toHaveText('1');
    await page.goto(orderPath(id));
    await orderAgain(page);
    await expect(
      report(page, 'what is in your cart now is all that we have.'),
    ).toBeVisible();
    await expect(quantity(page, 'Overprint No. 3')).toHaveText('1');
  });
});

test('a form that was not made for this session and order does nothing', async ({
  page,
  shop,
  signInAs,
  baseURL,
}) => {
  const email = newEmail();
  const first = await shop.createOrder({email});
  const second = await shop.createOrder({email});
  await signInAs(page, email, orderPath(first.id));
  const form = await orderAgainForm(page);
  const post = async (path: string, form: Record<string, string>) => {
    const response = await page.request.post(path, {
      form,
      headers: {Origin: baseURL ?? ''},
      maxRedirects: 0,
    });
    return response.status();
  };
  expect(await post(orderPath(second.id), form)).toBe(403);
  expect(await post(orderPath(first.id), {})).toBe(403);
  expect(await post(orderPath(first.id), {...form, page: 'other'})).toBe(403);
  expect(await post(orderPath(first.id), {...form, other: '1'})).toBe(400);
  await page.goto('/cart');
  await expect(page.getByText('Your cart is empty.')).toBeVisible();
  expect(await post(orderPath(first.id), form)).toBe(303);
});

test('a form that is sent several times fills the cart once', async ({
  page,
  shop,
  signInAs,
  baseURL,
}) => {
  const order = await shop.createOrder({
    email: newEmail(),
    lines: [{handle: 'north-sea-swell', quantity: 2}],
  });
  await signInAs(page, order.email, orderPath(order.id));
  await orderAgain(page);
  await expect(quantity(page, 'North Sea Swell')).toHaveText('2');

  // As an impatient visitor without a script presses: each time with the cookies of the page as it was.
  await page.goto(orderPath(order.id));
  const form = await orderAgainForm(page);
  const {cookies} = await page.context().storageState();
  const press = () =>
    page.request.post(orderPath(order.id), {
      form,
      headers: {
        Origin: baseURL ?? '',
        Cookie: cookies.map(({name, value}) => `${name}=${value}`).join('; '),
      },
      maxRedirects: 0,
    });
  for (const answer of await Promise.all([press(), press(), press()])) {
    expect(answer.status()).toBe(303);
    expect(answer.headers()['set-cookie']).toContain('cart=');
  }
  await page.goto('/cart');
  await expect(report(page, `From order ${order.name}`)).toBeVisible();
  await expect(quantity(page, 'North Sea Swell')).toHaveText('4');
  expect((await press()).status()).toBe(303);
  await page.reload();
  await expect(quantity(page, 'North Sea Swell')).toHaveText('4');
});

/** What the form that orders again sends. */
async function orderAgainForm(page: Page): Promise<Record<string, string>> {
  const form = page.locator('form', {
    has: page.getByRole('button', {name: 'Order again'}),
  });
  const valueOf = (name: string) =>
    form.locator(`input[name="${name}"]`).inputValue();
  return {page: await valueOf('page'), token: await valueOf('token')};
}
