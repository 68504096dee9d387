import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {hiddenFieldsOn} from './support/cancel-form';
import type {Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const cancelPath = (id: number) => `/account/orders/${id}/cancel`;
const cancelled = (page: Page) =>
  page.getByRole('heading', {name: 'Order cancelled'});
const refused = (page: Page) =>
  page.getByRole('heading', {name: "This order can't be cancelled"});
const press = (page: Page) =>
  page.getByRole('button', {name: 'Cancel this order'}).click();

test.describe(
  'cancelling an order',
  {tag: ['@phone', '@no-javascript']},
  () => {
    test('from the order page to the refund', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
      await signInAs(page, order.email, `/account/orders/${order.id}`);
      await expect(
        page.getByText(/You can cancel this order until \d\d:\d\d/),
      ).toBeVisible();
      await page.getByRole('link', {name: 'Cancel order'}).click();

      await expectAccessible(page);
      const refundTo = page.getByRole('group', {name: 'Refund to'});
      const promised = /NOK\s[\d,.]+ back to Visa ••••\s\d{4}/.exec(
        await refundTo.innerText(),
      );
      expect(promised).not.toBeNull();
      await page
        .getByRole('group', {name: 'Why are you cancelling?'})
        .getByRole('radio', {name: 'I changed my mind'})
        .check();
      await page
        .getByRole('textbox', {name: 'Anything else we should know?'})
        .fill('Blåbær på veggen passet bedre.');
      await press(page);

      await expect(cancelled(page)).toBeVisible();
      const [amount = ''] = /NOK\s[\d,.]+/.exec(promised?.[0] ?? '') ?? [];
      await expect(
        page.getByText(`${amount} is on its way back to Visa`),
      ).toBeVisible();
      await expectAccessible(page);

      const after = await shop.order(order.id);
      expect(after.cancelledAt).not.toBeNull();
      expect(after.displayFinancialStatus).toBe('REFUNDED');
      expect(after.tags).toEqual(
        expect.arrayContaining([
          'cancelled-by-customer',
          'cancel-reason:changed-mind',
        ]),
      );
      await page.getByRole('link', {name: 'Back to the order'}).click();
      await expect(page.getByRole('link', {name: 'Cancel order'})).toHaveCount(
        0,
      );
    });

    test('in Norwegian', async ({page, shop, signInAs}) => {
      const order = await shop.createOrder({email: newEmail(), ageMinutes: 5});
      await signInAs(page, order.email, `/nb-no/account/orders/${order.id}`);
      await page.getByRole('link', {name: 'Avbestill', exact: true}).click();
      await expectAccessible(page);
      await page.getByRole('button', {name: 'Avbestill nå'}).click();
      await expect(
        page.getByRole('heading', {name: 'Bestillingen er avbestilt'}),
      ).toBeVisible();
      await expect(page).toHaveURL(/\/nb-no\/account\/orders\/\d+\/cancel$/);
    });

    test('that nothing was paid for', async ({page, shop, signInAs}) => {
      const order = await shop.createOrder({
        email: newEmail(),
        financialState: 'pending',
      });
      await signInAs(page, order.email, cancelPath(order.id));
      await expect(page.getByRole('group', {name: 'Refund to'})).toContainText(
        'Nothing has been paid',
      );
      await press(page);
      await expect(cancelled(page)).toBeVisible();
      await expect(
        page.getByText('Nothing had been paid, so nothing is paid back.'),
      ).toBeVisible();
    });

    test('whose payment was only authorised', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        financialState: 'authorized',
      });
      await signInAs(page, order.email, cancelPath(order.id));
      await expect(page.getByRole('group', {name: 'Refund to'})).toContainText(
        'is released',
      );
      await press(page);
      await expect(cancelled(page)).toBeVisible();
      expect((await shop.order(order.id)).displayFinancialStatus).toBe(
        'VOIDED',
      );
    });
  },
);

test.describe(
  'an order that the warehouse has already',
  {tag: ['@phone', '@no-javascript']},
  () => {
    const asked = (page: Page) =>
      page.getByRole('heading', {name: 'We have asked the warehouse to stop'});

    test('is cancelled when the warehouse says yes, and not before', async ({
      page,
      shop,
      signInAs,
      javaScriptEnabled,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        fulfillmentState: 'accepted',
      });
      await signInAs(page, order.email, cancelPath(order.id));
      await expect(
        page.getByText('Our warehouse has this order already.'),
      ).toBeVisible();
      await expectAccessible(page);
      await press(page);
      await expect(asked(page)).toBeVisible();
      await expectAccessible(page);
      expect((await shop.order(order.id)).cancelledAt).toBeNull();

      await shop.orderEvent(order.id, {event: 'accept-cancellation'});
      // Shopify tells the shop; nobody has to look.
      await expect
        .poll(async () => (await shop.order(order.id)).cancelledAt)
        .not.toBeNull();
      // Where scripts run, the page looks by itself.
      if (!javaScriptEnabled) {
        await page.getByRole('link', {name: 'Check again'}).click();
      }
      await expect(cancelled(page)).toBeVisible();
      await expect(page.getByText(/is on its way back to Visa/)).toBeVisible();
    });

    test('goes on when the warehouse says no, and the page says so', async ({
      page,
      shop,
      signInAs,
    }) => {
      const order = await shop.createOrder({
        email: newEmail(),
        fulfillmentState: 'accepted',
      });
      await signInAs(page, order.email, `/nb-no${cancelPath(order.id)}`);
      await page.getByRole('button', {name: 'Avbestill nå'}).click();
      await expect(
        page.getByRole('heading', {name: 'Vi har bedt lageret stoppe'}),
      ).toBeVisible();
      await shop.orderEvent(order.id, {event: 'reject-cancellation'});
      // Shopify tells the shop, which ends the attempt; until then the page says that it was asked.
      await expect
        .poll(async () => (await shop.order(order.id)).tags)
        .toContain('cancel-failed');
      await page.goto(`/nb-no${cancelPath(order.id)}`);
      await expect(
        page.locator('[data-decision-code="WAREHOUSE_REFUSED"]'),
      ).toContainText('Lageret vårt kunne ikke stoppe den lenger.');
      await expectAccessible(page);
      expect((await shop.order(order.id)).transactions).toHaveLength(1);
    });
  },
);

test(
  'a sum that has changed meanwhile is shown before anything is done',
  {tag: ['@no-javascript']},
  async ({page, shop, signInAs, problems}) => {
    problems.expect(/409/);
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    const refundTo = page.getByRole('group', {name: 'Refund to'});
    const before = await refundTo.innerText();
    await page.getByRole('textbox').fill('Not another word');
    await shop.orderEvent(order.id, {event: 'refund', amount: '100.00'});
    await press(page);
    await expect(
      page.getByText('Something about this order has changed'),
    ).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('Not another word');
    await expectAccessible(page);
    expect(await refundTo.innerText()).not.toBe(before);
    expect((await shop.order(order.id)).cancelledAt).toBeNull();
    await press(page);
    await expect(cancelled(page)).toBeVisible();
  },
);

test.describe('an order that can’t be cancelled', () => {
  const cases: [string, Parameters<Shop['createOrder']>[0], string][] = [
    ['being packed', {fulfillmentState: 'in_progress'}, 'BEING_PACKED'],
    [
      'partly shipped',
      {
        fulfillmentState: 'partially_fulfilled',
        lines: [{handle: 'fjord-at-dawn', quantity: 2}],
      },
      'PARTLY_SHIPPED',
    ],
    ['shipped', {fulfillmentState: 'fulfilled'}, 'SHIPPED'],
    ['too old', {ageMinutes: 61}, 'WINDOW_CLOSED'],
    [
      'personalised',
      {lines: [{handle: 'your-name-in-type'}]},
      'PRODUCT_EXCLUDED',
    ],
    ['with a gift card', {lines: [{handle: 'gift-card'}]}, 'GIFT_CARD'],
    ['paid back', {financialState: 'refunded'}, 'ALREADY_REFUNDED'],
    [
      'in a fulfilment service’s hands',
      {fulfillmentState: 'submitted'},
      'WAREHOUSE_HAS_IT',
    ],
  ];
  for (const [what, input, code] of cases) {
    test(`because it is ${what} says so`, async ({page, shop, signInAs}) => {
      const order = await shop.createOrder({email: newEmail(), ...input});
      await signInAs(page, order.email, `/account/orders/${order.id}`);
      await expect(
        page.locator(`[data-decision-code="${code}"]`),
      ).toBeVisible();
      await expect(page.getByRole('link', {name: 'Cancel order'})).toHaveCount(
        0,
      );
      await page.goto(cancelPath(order.id));
      await expect(refused(page)).toBeVisible();
      await expect(
        page.locator(`[data-decision-code="${code}"]`),
      ).toBeVisible();
      await expect(
        page.getByRole('button', {name: 'Cancel this order'}),
      ).toHaveCount(0);
      await expectAccessible(page);
    });
  }

  test('because packing began while the form was open', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    await shop.orderEvent(order.id, {event: 'pick'});
    await press(page);
    await expect(refused(page)).toBeVisible();
    await expect(
      page.locator('[data-decision-code="BEING_PACKED"]'),
    ).toBeVisible();
    expect((await shop.order(order.id)).cancelledAt).toBeNull();
  });

  test('because the shop has cancelled it', async ({page, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    await shop.orderEvent(order.id, {event: 'cancel'});
    await press(page);
    await expect(
      page.locator('[data-decision-code="ALREADY_CANCELLED"]'),
    ).toBeVisible();
  });
});

test.describe('once only', () => {
  const cancellations = async (shop: Shop, id: number) =>
    (await shop.requests()).filter(
      ({operation, variables}) =>
        operation === 'CancelOrder' &&
        JSON.stringify(variables).includes(String(id)),
    ).length;

  test('for a double click', async ({page, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    await page.getByRole('button', {name: 'Cancel this order'}).dblclick();
    await expect(cancelled(page)).toBeVisible();
    expect(await cancellations(shop, order.id)).toBe(1);
  });

  test('for two tabs, a reload and the back button', async ({
    page,
    context,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    const other = await context.newPage();
    await other.goto(cancelPath(order.id));
    await Promise.all([press(page), press(other)]);
    await expect(cancelled(page)).toBeVisible();
    await expect(
      other.getByRole('heading', {name: /Order cancelled|being cancelled/}),
    ).toBeVisible();
    await page.reload();
    await expect(cancelled(page)).toBeVisible();
    await page.goto('/');
    await page.goBack();
    await expect(cancelled(page)).toBeVisible();
    expect(await cancellations(shop, order.id)).toBe(1);
    const {transactions} = await shop.order(order.id);
    expect(transactions.filter(({kind}) => kind === 'REFUND')).toHaveLength(1);
  });

  test('for fifty posts at the same moment', async ({
    page,
    shop,
    signInAs,
    baseURL,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    const hidden = await hiddenFieldsOn(page);
    const answers = await Promise.all(
      Array.from({length: 50}, () =>
        page.request.post(cancelPath(order.id), {
          form: {reason: '', comment: '', ...hidden},
          headers: {Origin: baseURL ?? ''},
        }),
      ),
    );
    for (const answer of answers) {
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toMatch(
        /Order cancelled|Your order is being cancelled/,
      );
    }
    expect(await cancellations(shop, order.id)).toBe(1);
    const {transactions} = await shop.order(order.id);
    expect(transactions.filter(({kind}) => kind === 'REFUND')).toHaveLength(1);
  });
});

test.describe('the truth', () => {
  test('while the job runs is "being cancelled"', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'jobDelay', milliseconds: 9000},
    });
    await signInAs(page, order.email, cancelPath(order.id));
    await press(page);
    await expect(
      page.getByRole('heading', {name: 'Your order is being cancelled'}),
    ).toBeVisible();
    await expectAccessible(page);
    // The page asks again by itself.
    await expect(cancelled(page)).toBeVisible({timeout: 15_000});
  });

  test('of a job that failed is that nothing was changed', async ({
    page,
    shop,
    signInAs,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'jobFailure', message: 'The location was deactivated'},
    });
    await signInAs(page, order.email, cancelPath(order.id));
    await press(page);
    await expect(page.getByText('nothing was changed')).toBeVisible();
    await expect(page.getByText('The location was deactivated')).toHaveCount(0);
    await press(page);
    await expect(cancelled(page)).toBeVisible();
  });

  test(
    'when Shopify can’t be reached is that we don’t know, and nothing typed is lost',
    {tag: '@no-javascript'},
    async ({page, shop, signInAs, problems}) => {
      problems.expect(/503/);
      const order = await shop.createOrder({email: newEmail()});
      await signInAs(page, order.email, cancelPath(order.id));
      await page
        .getByRole('radio', {name: 'Delivery would take too long'})
        .check();
      await page.getByRole('textbox').fill('Kept through the storm');
      await shop.addFault({
        api: 'admin',
        operation: 'CancellableOrder',
        about: String(order.id),
        effect: {kind: 'status', status: 503},
        // A query is sent three times before it is given up.
        count: 3,
      });
      await press(page);
      await expect(
        page.getByRole('heading', {name: 'We can’t reach the shop right now'}),
      ).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveValue(
        'Kept through the storm',
      );
      await expectAccessible(page);
      await page.getByRole('button', {name: 'Try again'}).click();
      await expect(cancelled(page)).toBeVisible();
      expect((await shop.order(order.id)).tags).toContain(
        'cancel-reason:delivery-too-slow',
      );
    },
  );
});

test(
  'an outage before anything was asked cancels nothing when it is over',
  {tag: '@no-javascript'},
  async ({page, shop, signInAs, problems}) => {
    problems.expect(/503/);
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email);
    await shop.addFault({
      api: 'admin',
      operation: 'CancellableOrder',
      about: String(order.id),
      effect: {kind: 'status', status: 503},
      // A query is sent three times before it is given up.
      count: 3,
    });
    await page.goto(cancelPath(order.id));
    await expect(
      page.getByRole('heading', {name: 'We can’t reach the shop right now'}),
    ).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('link', {name: 'Try again'}).click();
    await expect(
      page.getByRole('button', {name: 'Cancel this order'}),
    ).toBeVisible();
    expect((await shop.order(order.id)).cancelledAt).toBeNull();
  },
);

test.describe('bad input', () => {
  test('is refused and changes nothing', async ({
    page,
    shop,
    signInAs,
    baseURL,
    playwright,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    const hidden = await hiddenFieldsOn(page);
    const post = (form: Record<string, string>, origin = baseURL ?? '') =>
      page.request.post(cancelPath(order.id), {
        form: {...hidden, ...form},
        headers: {Origin: origin},
        maxRedirects: 0,
      });
    expect((await post({admin: 'true'})).status()).toBe(400);
    expect((await post({refundTo: 'somebody-else'})).status()).toBe(400);
    expect((await post({reason: 'no-such-reason'})).status()).toBe(400);
    expect((await post({comment: 'a'.repeat(600)})).status()).toBe(400);
    expect((await post({comment: 'a'.repeat(20_000)})).status()).toBe(413);
    expect((await post({}, 'https://evil.example')).status()).toBe(403);
    const json = await page.request.post(cancelPath(order.id), {
      data: {reason: ''},
      headers: {Origin: baseURL ?? ''},
    });
    expect(json.status()).toBe(415);
    const stranger = await playwright.request.newContext();
    const signIn = await stranger.post(
      `${baseURL ?? ''}${cancelPath(order.id)}`,
      {
        form: {},
        headers: {Origin: baseURL ?? ''},
        maxRedirects: 0,
      },
    );
    expect(signIn.headers().location).toContain('/account/login');
    await stranger.dispose();
    expect((await shop.order(order.id)).cancelledAt).toBeNull();
  });

  test(
    'an overlong comment is shown beside its field and kept',
    {tag: '@no-javascript'},
    async ({page, shop, signInAs, problems}) => {
      problems.expect(/400/);
      const order = await shop.createOrder({email: newEmail()});
      await signInAs(page, order.email, cancelPath(order.id));
      const comment = page.getByRole('textbox', {
        name: 'Anything else we should know?',
      });
      await comment.fill('x'.repeat(501));
      await press(page);
      await expect(
        page.getByText('Please shorten this to 500 characters.'),
      ).toBeVisible();
      await expect(comment).toHaveValue('x'.repeat(501));
      await expect(comment).toHaveAttribute('aria-invalid', 'true');
      expect((await shop.order(order.id)).cancelledAt).toBeNull();
    },
  );

  test('somebody else’s order is answered like one that does not exist', async ({
    page,
    shop,
    signInAs,
    baseURL,
  }) => {
    const theirs = await shop.createOrder({email: newEmail()});
    const mine = await shop.createOrder({email: newEmail()});
    await signInAs(page, mine.email);
    const answers = await Promise.all(
      [theirs.id, 7_999_999_999_999].map(async (id) => {
        const read = await page.request.get(cancelPath(id));
        const post = await page.request.post(cancelPath(id), {
          form: {reason: '', comment: ''},
          headers: {Origin: baseURL ?? ''},
        });
        return {
          read: read.status(),
          post: post.status(),
          page: (await read.text())
            .replaceAll(String(id), 'ID')
            .replaceAll(/[0-9a-f-]{32,36}/g, 'RANDOM'),
        };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({read: 404, post: 404});
    expect((await shop.order(theirs.id)).cancelledAt).toBeNull();
  });
});

test(
  'a session that ends while the form is open loses nothing',
  {tag: '@no-javascript'},
  async ({page, context, shop, signInAs}) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email, cancelPath(order.id));
    await page
      .getByRole('radio', {name: 'I ordered by mistake, or twice'})
      .check();
    await page.getByRole('textbox').fill('Two of the same');
    await context.clearCookies({name: 'session'});
    await press(page);
    // Shopify's login still knows the customer and sends them straight back.
    await expect(
      page.getByRole('textbox', {name: 'Anything else we should know?'}),
    ).toHaveValue('Two of the same');
    await expect(
      page.getByRole('radio', {name: 'I ordered by mistake, or twice'}),
    ).toBeChecked();
    await press(page);
    await expect(cancelled(page)).toBeVisible();
  },
);
