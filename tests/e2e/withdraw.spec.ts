import {expect, type Page} from '@playwright/test';
import * as v from 'valibot';
import {expectAccessibleByDayAndNight} from './support/accessibility';
import {guestOrder, linkFor, openOrder} from './support/guests';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const orderPath = (id: number) => `/account/orders/${id}`;
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', {level: 1, name});
const confirm = (page: Page) =>
  page.getByRole('button', {name: 'Confirm withdrawal', exact: true}).click();
const receivedHeading = 'We have received your withdrawal';
const statusOf = (page: Page, status: string) =>
  page.locator(`[data-line-status="${status}"]`);

/** Everybody can read it: by axe in both schemes, on the narrowest screen. */
async function expectReadable(page: Page): Promise<void> {
  await expectAccessibleByDayAndNight(page);
  const size = page.viewportSize();
  await page.setViewportSize({width: 320, height: 640});
  await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 320);
  if (size) await page.setViewportSize(size);
}

async function receiptNumber(page: Page): Promise<string> {
  const text = await page.getByText(/^Receipt W/).textContent();
  return /W\w{4}-\w{5}/.exec(text ?? '')?.[0] ?? '';
}

test.describe('a signed-in consumer', {tag: ['@no-javascript']}, () => {
  test('withdraws from what was not sent in three steps, and has it in writing', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({
      email: newEmail(),
      // Far beyond the merchant's own time to cancel.
      ageMinutes: 3000,
      lines: [{handle: 'blue-hour', quantity: 2}],
    });
    await signInAs(page, order.email, orderPath(order.id));
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Withdraw from contract here'})
      .click();
    await expect(
      heading(page, `Withdraw from contract: order ${order.name}`),
    ).toBeVisible();
    await expect(page.getByLabel('E-mail for the confirmation')).toHaveValue(
      order.email,
    );
    await expect(page.getByLabel(/^Number of .*not sent yet/)).toHaveValue('2');
    await page.getByLabel('Your name').fill('Kari Nordmann');
    await expectReadable(page);
    await confirm(page);

    await expect(heading(page, receivedHeading)).toBeVisible();
    await expect(page.getByText(/Europe\/Oslo, UTC\+0[12]:00/)).toBeVisible();
    await expect(page.getByText('Kari Nordmann')).toBeVisible();
    await expect(statusOf(page, 'cancelled')).toHaveCount(1);
    await expectReadable(page);
    const number = await receiptNumber(page);
    const mails = await shop.outbox(order.email);
    const [confirmation, ...more] = mails.filter(({subject}) =>
      subject.includes(number),
    );
    expect(more).toEqual([]);
    expect(confirmation?.text).toContain(new URL(page.url()).pathname);
    expect(confirmation?.text).toContain('2 × ');
    expect(await shop.order(order.id)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
    });
    expect((await shop.order(order.id)).tags).toContain('withdrawal-received');

    await page.goto(orderPath(order.id));
    await expect(
      page.getByRole('link', {name: `Receipt ${number}`}),
    ).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', {name: 'Withdraw from contract here'}),
    ).toHaveCount(0);
    await page.goto(`${orderPath(order.id)}/withdraw`);
    await expect(page.locator('[data-withdrawal="cancelled"]')).toBeVisible();
  });

  test('sends back some of what was sent, in Norwegian', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({
      email: newEmail(),
      lines: [
        {handle: 'blue-hour', quantity: 3},
        {handle: 'hav'},
        {handle: 'your-name-in-type'},
      ],
    });
    await shop.orderEvent(order.id, {event: 'ship', trackingNumber: '1'});
    await shop.orderEvent(order.id, {event: 'deliver'});
    await signInAs(page, order.email, `/nb-no${orderPath(order.id)}`);
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Bruk angreretten her'})
      .click();
    await expect(
      heading(page, `Bruk angreretten: bestilling ${order.name}`),
    ).toBeVisible();
    await expect(page.getByText(/laget etter dine ønsker/)).toBeVisible();
    await page
      .getByLabel(/sendt til deg/)
      .first()
      .selectOption('2');
    await page.getByLabel(/HAV/).uncheck();
    await page.getByLabel('Navnet ditt').fill('Kari Nordmann');
    await expectReadable(page);
    await page
      .getByRole('button', {name: 'Bekreft bruk av angreretten', exact: true})
      .click();
    await expect(
      heading(page, 'Vi har fått meldingen din om bruk av angreretten'),
    ).toBeVisible();
    await expect(statusOf(page, 'return-asked')).toHaveCount(1);
    await expect(page.getByText(/^2 × /)).toBeVisible();
    await expectReadable(page);
    expect(await shop.order(order.id)).toMatchObject({cancelledAt: null});

    await shop.orderEvent(order.id, {event: 'approve-return'});
    await page.reload();
    await expect(statusOf(page, 'return-open')).toHaveCount(1);
  });

  test('has one receipt for what is cancelled and what is sent back', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'blue-hour', quantity: 2}],
    });
    const {lines} = v.parse(
      v.looseObject({lines: v.array(v.looseObject({id: v.number()}))}),
      await shop.order(order.id),
    );
    await shop.orderEvent(order.id, {
      event: 'ship',
      trackingNumber: '1',
      lines: [{lineId: lines[0]?.id, quantity: 1}],
    });
    await signInAs(page, order.email, `${orderPath(order.id)}/withdraw`);
    await page.getByLabel('Your name').fill('Kari Nordmann');
    await expect(page.getByRole('checkbox')).toHaveCount(2);
    await confirm(page);
    await expect(heading(page, receivedHeading)).toBeVisible();
    await expect(statusOf(page, 'cancelled')).toHaveCount(1);
    await expect(statusOf(page, 'return-asked')).toHaveCount(1);
  });

  test('is told when there is nothing chosen, and loses nothing', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 400/);
    const order = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'hav'}],
    });
    await signInAs(page, order.email, `${orderPath(order.id)}/withdraw`);
    await page.getByLabel('Your name').fill('Åse');
    await page.getByRole('checkbox').uncheck();
    await confirm(page);
    await expect(
      page.getByText('Choose at least one thing that you withdraw from.'),
    ).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveValue('Åse');
    await expectReadable(page);
    await page.getByRole('checkbox').check();
    await confirm(page);
    await expect(heading(page, receivedHeading)).toBeVisible();
  });

  test('is told when the time is over, and can still make a statement', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({
      email: newEmail(),
      ageMinutes: 60 * 24 * 40,
      lines: [{handle: 'hav'}],
    });
    await shop.orderEvent(order.id, {event: 'ship', trackingNumber: '1'});
    const longAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();
    await shop.orderEvent(order.id, {event: 'deliver', at: longAgo});
    await signInAs(page, order.email, `${orderPath(order.id)}/withdraw`);
    await expect(page.locator('[data-withdrawal="over"]')).toContainText(
      /ended on \d+ \w+ 20\d\d/,
    );
    await expectReadable(page);
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Withdraw from contract here'})
      .click();
    await expect(page.getByLabel('E-mail for the confirmation')).toHaveValue(
      order.email,
    );
  });

  test('is believed when Shopify can’t be reached, and it is carried out later', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'hav'}],
    });
    await signInAs(page, order.email, `${orderPath(order.id)}/withdraw`);
    await page.getByLabel('Your name').fill('Kari Nordmann');
    await shop.addFault({
      api: 'admin',
      operation: 'WithdrawalOrder',
      about: String(order.id),
      effect: {kind: 'dropBeforeCommit'},
      count: 8,
    });
    await confirm(page);
    await expect(heading(page, receivedHeading)).toBeVisible();
    await expect(
      page.getByText(/We carry it out as soon as all our systems/),
    ).toBeVisible();
    const number = await receiptNumber(page);
    for (const address of [order.email, 'hei@angre.example']) {
      const mails = await shop.outbox(address);
      expect(mails.some(({subject}) => subject.includes(number))).toBe(true);
    }
    await expect(async () => {
      await page.reload();
      await expect(statusOf(page, 'cancelled')).toHaveCount(1);
    }).toPass();
    expect((await shop.order(order.id)).cancelledAt).not.toBeNull();
  });

  test('is never told a false “received”', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/503/);
    const order = await shop.createOrder({
      email: newEmail(),
      lines: [{handle: 'hav'}],
    });
    await signInAs(page, order.email, `${orderPath(order.id)}/withdraw`);
    await page.getByLabel('Your name').fill('Kari Nordmann');
    await shop.addFault({
      api: 'admin',
      operation: 'WithdrawalOrder',
      about: String(order.id),
      effect: {kind: 'dropBeforeCommit'},
      count: 6,
    });
    await shop.addFault({
      api: 'mail',
      operation: 'emails',
      about: order.email,
      effect: {kind: 'status', status: 503},
      count: 3,
    });
    await confirm(page);
    await expect(page.getByRole('alert')).toContainText(
      /We have not received it.*hei@angre\.example/,
    );
    await expect(page.getByLabel('Your name')).toHaveValue('Kari Nordmann');
    await expectReadable(page);
    await expect(async () => {
      await confirm(page);
      await expect(heading(page, receivedHeading)).toBeVisible({timeout: 3000});
    }).toPass();
  });
});

test.describe('a guest', {tag: ['@no-javascript', '@phone']}, () => {
  test('withdraws without an account, from the foot of any page, and confirms it by the link in their mail', async ({
    page,
    shop,
    problems,
  }) => {
    problems.expect(/status of 400/);
    const order = await guestOrder(shop, {
      lines: [{handle: 'blue-hour', quantity: 2}],
    });
    await page.goto('/');
    await page
      .getByRole('contentinfo')
      .getByRole('link', {name: 'Withdraw from contract here'})
      .click();
    await expect(heading(page, 'Withdraw from contract')).toBeVisible();
    await confirm(page);
    await expect(page.getByText(/Write your name/)).toBeVisible();
    await expect(page.getByText(/Write the number of the order/)).toBeVisible();
    await expectReadable(page);
    await page.getByLabel('Your name').fill('Gry Nordmann');
    await page.getByLabel('Order number').fill(order.name);
    await page.getByLabel('E-mail for the confirmation').fill(order.email);
    await page.getByLabel('What you withdraw from').fill('Only one of them');
    await confirm(page);

    await expect(heading(page, receivedHeading)).toBeVisible();
    await expect(page.getByText('Only one of them')).toBeVisible();
    await expect(page.getByText(/a link comes to it now/)).toBeVisible();
    await expectReadable(page);
    const number = await receiptNumber(page);
    const mails = await shop.outbox(order.email);
    expect(
      mails.filter(({subject}) => subject === `${receivedHeading}, ${number}`),
    ).toHaveLength(1);
    const link = await linkFor(shop, order.email);
    const before = await shop.order(order.id);
    expect(before.tags).toContain('withdrawal-needs-attention');
    expect(before.displayFinancialStatus).toBe('PAID');

    await page.goto(link);
    await page.getByRole('button', {name: 'Show my order'}).click();
    await expect(
      heading(page, `Withdraw from contract: order ${order.name}`),
    ).toBeVisible();
    await expect(
      page.getByText(`We received the withdrawal ${number}`),
    ).toBeVisible();
    await expect(page.getByText('“Only one of them”')).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveCount(0);
    await expectReadable(page);
    await page.goto(`/orders/${order.id}`);
    await expect(page.getByText(/As soon as you have confirmed/)).toBeVisible();
    await expectReadable(page);
    await page.getByRole('link', {name: 'Confirm your withdrawal'}).click();
    await page.getByLabel(/^Number of .*not sent yet/).selectOption('1');
    await confirm(page);

    await expect(heading(page, receivedHeading)).toBeVisible();
    expect(await receiptNumber(page)).toBe(number);
    await expect(statusOf(page, 'cancelled')).toHaveCount(1);
    await expectReadable(page);
    const after = await shop.order(order.id);
    expect(after.displayFinancialStatus).toBe('PARTIALLY_REFUNDED');
    expect(after.tags).not.toContain('withdrawal-needs-attention');
  });

  test('reads the same of an order that is not there', async ({page}) => {
    await page.goto('/nb-no/withdraw');
    await page.getByLabel('Navnet ditt').fill('Ola Nordmann');
    await page.getByLabel('Bestillingsnummer').fill('#987654');
    await page.getByLabel('E-post for bekreftelsen').fill(newEmail());
    await page
      .getByRole('button', {name: 'Bekreft bruk av angreretten', exact: true})
      .click();
    await expect(
      heading(page, 'Vi har fått meldingen din om bruk av angreretten'),
    ).toBeVisible();
    await expect(page.getByText('#987654')).toBeVisible();
    await expect(page.locator('[data-line-status]')).toHaveCount(0);
  });
});

test.describe('a guest with a link', {tag: ['@no-javascript']}, () => {
  test('withdraws from the page of their order, in Norwegian', async ({
    page,
    shop,
  }) => {
    const order = await guestOrder(shop, {
      lines: [{handle: 'hav'}],
      fulfillmentState: 'delivered',
    });
    await openOrder(page, shop, order);
    await page.goto(`/nb-no/orders/${order.id}`);
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Bruk angreretten her'})
      .click();
    await expect(page).toHaveURL(`/nb-no/orders/${order.id}/withdraw`);
    await expect(page.getByLabel('E-post for bekreftelsen')).toHaveValue(
      order.email,
    );
    await expect(page.getByLabel('Navnet ditt')).not.toHaveValue('');
    await expectReadable(page);
    await page
      .getByRole('button', {name: 'Bekreft bruk av angreretten', exact: true})
      .click();
    await expect(statusOf(page, 'return-asked')).toHaveCount(1);
    await page.goto(`/orders/${order.id}`);
    await expect(page.getByText('You have withdrawn from')).toBeVisible();
    await expect(page.getByRole('link', {name: /^Receipt W/})).toBeVisible();
  });

  test('opens no other order with it', async ({page, shop}) => {
    const [own, other] = [await guestOrder(shop), await guestOrder(shop)];
    await openOrder(page, shop, own);
    await page.goto(`/orders/${other.id}/withdraw`);
    await expect(page).toHaveURL('/orders/find?ended');
  });
});

test('the form of the law can be printed', async ({page}) => {
  for (const [path, title] of [
    ['/withdrawal-form', 'Withdrawal form'],
    ['/nb-no/withdrawal-form', 'Angreskjema'],
  ] as const) {
    await page.goto(path);
    await expect(heading(page, title)).toBeVisible();
    await expectReadable(page);
  }
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(heading(page, 'Angreskjema')).toBeVisible();
});

test('a receipt that is not ours is not found', async ({page, problems}) => {
  problems.expect(/status of 404/);
  await page.goto('/withdrawals/made-up');
  await expect(
    heading(page, 'There is no receipt at this address'),
  ).toBeVisible();
  await expectReadable(page);
});

test('nobody withdraws from another’s order', async ({
  page,
  shop,
  signInAs,
  problems,
}) => {
  problems.expect(/status of 404/);
  const theirs = await shop.createOrder({email: newEmail()});
  const own = await shop.createOrder({email: newEmail()});
  await signInAs(page, own.email, orderPath(own.id));
  await page.goto(`${orderPath(theirs.id)}/withdraw`);
  await expect(heading(page, /not found|find/i)).toBeVisible();
});
