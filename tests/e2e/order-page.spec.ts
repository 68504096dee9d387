import {expect, type Page} from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import type {CreatedOrder, Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const orderPath = ({id}: CreatedOrder) => `/account/orders/${id}`;
const timer = (page: Page) => page.getByRole('timer');
const news = (page: Page) => page.getByRole('main').getByRole('status');
const code = (page: Page, name: string) =>
  page.locator(`[data-decision-code="${name}"]`);

/** How often the page has asked for this order by itself. */
function countLooks(page: Page, {id}: CreatedOrder): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith(`/${id}.data`)) count += 1;
  });
  return () => count;
}

/** As when another tab comes before this one, or goes. */
async function turn(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: visibilityState,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

async function pressCancel(page: Page, order: CreatedOrder): Promise<void> {
  await page.goto(`${orderPath(order)}/cancel`);
  await page.getByRole('button', {name: 'Cancel this order'}).click();
  await expect(page.getByRole('button', {name: 'Cancelling'})).toHaveCount(0, {
    timeout: 20_000,
  });
}

test.describe('until when an order can be cancelled', () => {
  test(
    'is said with the time of day, and the time left where scripts run',
    {tag: ['@phone', '@no-javascript']},
    async ({page, shop, signInAs, javaScriptEnabled}) => {
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 3});
      await signInAs(page, order.email, orderPath(order));
      await expect(
        page.getByText(/^You can cancel this order until \d\d:\d\d/),
      ).toBeVisible();
      await expect(
        page.getByRole('link', {name: 'Cancel order'}),
      ).toBeVisible();
      if (javaScriptEnabled) {
        await expect(timer(page)).toHaveText(/^5[56] minutes left$/);
      } else {
        await expect(timer(page)).toBeHidden();
      }
    },
  );

  test('is counted in Norwegian', async ({page, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail(), ageMinutes: 3});
    await signInAs(page, order.email, `/nb-no${orderPath(order)}`);
    await expect(timer(page)).toHaveText(/^5[56] minutter igjen$/);
  });

  test('takes no more room when the countdown appears', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry) shift += Number(entry.value);
        }
        document.documentElement.dataset.shift = String(shift);
      }).observe({type: 'layout-shift', buffered: true});
    });
    await signInAs(page, order.email, orderPath(order));
    await page.reload();
    await expect(timer(page)).toHaveText(/minutes left/);
    expect(
      await page.evaluate(() =>
        Number(document.documentElement.dataset.shift ?? 0),
      ),
    ).toBeLessThan(0.01);
  });

  test.describe('on a device that is years ahead, at the other end of the world', () => {
    test.use({timezoneId: 'Pacific/Auckland'});

    test('is the same', async ({page, shop, signInAs}) => {
      await page.clock.install({time: new Date('2031-06-01T12:00:00Z')});
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 3});
      await signInAs(page, order.email, orderPath(order));
      await expect(timer(page)).toHaveText(/^5[56] minutes left$/);
    });
  });

  test('is right when the device wakes up, and is asked again at the end', async ({
    page,
    context,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.clock.install();
    const order = await shop.createOrder({email: newEmail(), ageMinutes: 3});
    await signInAs(page, order.email, orderPath(order));
    await expect(timer(page)).toHaveText(/^5[56] minutes left$/);
    // What the page then says is its own reckoning.
    await context.setOffline(true);
    await turn(page, 'hidden');
    await page.clock.fastForward('50:00');
    await expect(timer(page)).toHaveText(/^5[56] minutes left$/);
    await turn(page, 'visible');
    await expect(timer(page)).toHaveText(/^[56] minutes left$/);
    await page.clock.fastForward('04:00');
    await expect(timer(page)).toHaveText(/^[12] min \d+ s left$/);
    const before = await timer(page).innerText();
    await expect(timer(page)).not.toHaveText(before);
    await page.clock.fastForward('05:00');
    await expect(timer(page)).toHaveText('Time is up. We are looking again.');
    // Nobody answers, and the page stays.
    await expect(
      page.getByRole('heading', {name: `Order ${order.name}`}),
    ).toBeVisible();
    // The server's clock is the one that counts, and it has not moved.
    await context.setOffline(false);
    await expect(timer(page)).toHaveText(/^5[56] minutes left$/);
    await expect(news(page)).toBeEmpty();
  });

  test('ends by itself', async ({page, shop, signInAs}) => {
    const email = newEmail();
    await shop.createOrder({email});
    await signInAs(page, email);
    const order = await shop.createOrder({email, ageMinutes: 59.8});
    await page.goto(orderPath(order));
    await expect(timer(page)).toHaveText(/^\d+ s left$/);
    await expect(code(page, 'WINDOW_CLOSED')).toBeVisible({timeout: 20_000});
    await expect(news(page)).toContainText("This order can't be cancelled.");
    await expect(page.getByRole('link', {name: 'Cancel order'})).toHaveCount(0);
    await expect(
      page.getByRole('link', {name: 'How to return it'}),
    ).toBeVisible();
  });
});

/** Lets time pass until the open page has asked again. @returns the status that it was answered with */
async function nextLook(page: Page, {id}: CreatedOrder): Promise<number> {
  const look = page.waitForResponse((response) =>
    response.url().includes(`${id}.data`),
  );
  await page.clock.fastForward('00:10');
  return (await look).status();
}

test.describe('an open order page', () => {
  test('notices that the warehouse has begun, and says so once', async ({
    page,
    shop,
    signInAs,
  }) => {
    await page.clock.install();
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, orderPath(order));
    expect(await nextLook(page, order)).toBe(200);
    await expect(news(page)).toBeEmpty();
    await shop.orderEvent(order.id, {event: 'pick'});
    await page.clock.fastForward('00:10');
    await expect(code(page, 'BEING_PACKED')).toBeVisible();
    await expect(news(page)).toHaveText(
      "The order has changed: Being packed. This order can't be cancelled.",
    );
    await expect(page.getByRole('link', {name: 'Write to us'})).toBeVisible();
    await expectAccessible(page);
  });

  test('stays as it is when an answer does not come, and asks again', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/50\d/);
    await page.clock.install();
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, orderPath(order));
    await shop.addFault({
      api: 'customer',
      operation: 'Order',
      about: String(order.id),
      effect: {kind: 'status', status: 503},
    });
    await expect.poll(() => nextLook(page, order)).toBeGreaterThanOrEqual(500);
    await shop.orderEvent(order.id, {event: 'pick'});
    await page.clock.fastForward('00:10');
    await expect(code(page, 'BEING_PACKED')).toBeVisible();
  });

  test('asks nothing while it is hidden, and at once when it is looked at', async ({
    page,
    shop,
    signInAs,
  }) => {
    await page.clock.install();
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, orderPath(order));
    await expect(timer(page)).toHaveText(/left/);
    await turn(page, 'hidden');
    const looks = countLooks(page, order);
    await page.clock.fastForward('10:00');
    await page.clock.fastForward('10:00');
    expect(looks()).toBe(0);
    await turn(page, 'visible');
    await expect.poll(looks).toBe(1);
  });

  test('asks nothing when there is nothing left to wait for', async ({
    page,
    shop,
    signInAs,
  }) => {
    await page.clock.install();
    const order = await shop.createOrder({email: newEmail()});
    await shop.orderEvent(order.id, {event: 'ship'});
    await shop.orderEvent(order.id, {event: 'deliver'});
    await signInAs(page, order.email, orderPath(order));
    await expect(code(page, 'SHIPPED')).toBeVisible();
    const looks = countLooks(page, order);
    for (let minute = 0; minute < 5; minute += 1) {
      await page.clock.fastForward('01:00');
    }
    await turn(page, 'visible');
    expect(looks()).toBe(0);
  });
});

test.describe('the order page says', () => {
  /** Everybody can read it: by axe in both schemes, on the narrowest screen. */
  async function expectReadable(page: Page): Promise<void> {
    await expectAccessibleByDayAndNight(page);
    await page.setViewportSize({width: 320, height: 640});
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
  }

  const history = (page: Page) =>
    page.getByRole('region', {name: 'What has happened'});

  async function signInTo(
    page: Page,
    shop: Shop,
    signInAs: (page: Page, email: string) => Promise<void>,
    input: Parameters<Shop['createOrder']>[0] = {},
  ): Promise<CreatedOrder> {
    const order = await shop.createOrder({email: newEmail(), ...input});
    await signInAs(page, order.email);
    return order;
  }

  test('that it can be cancelled', async ({page, shop, signInAs}) => {
    const order = await signInTo(page, shop, signInAs);
    await page.goto(orderPath(order));
    await expect(timer(page)).toHaveText(/minutes left/);
    await expectReadable(page);
  });

  test('that an attempt failed, and what can be done now', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await signInTo(page, shop, signInAs);
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'jobFailure', message: 'The location was deactivated'},
    });
    await pressCancel(page, order);
    await page.goto(orderPath(order));
    await expect(page.getByText('The order was not cancelled')).toBeVisible();
    await expect(
      page.getByText('The last attempt did not go through'),
    ).toBeVisible();
    await expect(page.getByRole('link', {name: 'Cancel order'})).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', {name: 'Write to us'}),
    ).toBeVisible();
    await expect(history(page)).toContainText(
      'The cancellation did not go through, and nothing was changed',
    );
    await expect(page.getByText('deactivated')).toHaveCount(0);
    await expectReadable(page);
  });

  test('that it is being cancelled', async ({page, shop, signInAs}) => {
    const order = await signInTo(page, shop, signInAs);
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'jobDelay', milliseconds: 600_000},
    });
    await pressCancel(page, order);
    await page.goto(orderPath(order));
    await expect(page.getByText('Your order is being cancelled')).toBeVisible();
    await expect(history(page)).toContainText(
      'You asked us to cancel the order',
    );
    await expectReadable(page);
  });

  test('that the warehouse was asked, and by itself what it answered', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await signInTo(page, shop, signInAs, {
      fulfillmentState: 'accepted',
    });
    await pressCancel(page, order);
    await page.goto(orderPath(order));
    await expect(
      page.getByText(/so we asked it to stop at \d\d:\d\d today/),
    ).toBeVisible();
    await expectReadable(page);
    await shop.orderEvent(order.id, {event: 'accept-cancellation'});
    await expect(news(page)).toContainText('was cancelled on', {
      timeout: 20_000,
    });
    await expect(page.getByText(/is on its way back to Visa/)).toBeVisible();
    await expect(history(page).getByRole('listitem')).toContainText([
      'Order placed and paid',
      'You asked us to cancel the order',
      'We asked the warehouse to stop',
      'Cancelled by you',
      /NOK\s[\d,.]+ refunded/,
    ]);
    await expectReadable(page);
  });

  test('that it can’t be cancelled, and where to turn', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await signInTo(page, shop, signInAs, {
      fulfillmentState: 'fulfilled',
    });
    await page.goto(orderPath(order));
    await expect(code(page, 'SHIPPED')).toBeVisible();
    await expectReadable(page);
    await page.getByRole('link', {name: 'How to return it'}).click();
    await expect(page).toHaveURL('/policies/refund-policy');
  });
});
