import {randomUUID} from 'node:crypto';
import {type APIResponse, expect, type Page} from '@playwright/test';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {checkLook, expectAccessible} from './support/accessibility';
import {ASK_TAG} from './support/admin';
import {formTokenOn} from './support/cancel-form';
import {pressWhenRead} from './support/press';
import {newEmail} from './support/sign-in';
import {test} from './support/test';
import {wholeAnswer} from './support/whole-answer';

// All of them change the one policy of the shop. What they block are orders with a tag of their own, so that no other
// test notices.
test.describe.configure({mode: 'serial'});

const [MERCHANT, COLLEAGUE] = MERCHANT_EMAILS;
const POLICY = '/merchant/policy';

const tagged = (page: Page) =>
  page
    .getByRole('region', {name: 'What can’t be cancelled?'})
    .getByRole('textbox', {name: 'Orders with these tags'});
const review = (page: Page) =>
  pressWhenRead(page.getByRole('button', {name: 'Look through the changes'}));
const save = (page: Page) =>
  pressWhenRead(
    page.getByRole('button', {name: 'Save and use it from now on'}),
  );

/** Adds a line to what stands in a box. */
async function addLine(page: Page, line: string): Promise<void> {
  const box = tagged(page);
  const before = await box.inputValue();
  await box.fill(before === '' ? line : `${before}\n${line}`);
}

const newTag = () => `tag-${randomUUID()}`;

test('nobody else finds out that there are such pages', async ({
  page,
  request,
  signInAs,
  baseURL,
  browser,
}) => {
  await signInAs(page, newEmail());
  const forged = await browser.newContext({baseURL});
  await forged.addCookies([
    {
      name: 'session',
      value: `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')}..AAAA.AAAA.AAAA`,
      url: baseURL ?? '',
    },
  ]);
  const visitors = [request, page.request, forged.request];
  for (const visitor of visitors) {
    for (const path of [
      '/merchant',
      '/merchant/policy',
      '/merchant/policy/history',
      '/merchant/requests',
      '/merchant/insights',
      '/merchant/insights/orders?days=30&figure=cancelled',
      '/merchant/insights/export?days=30',
      '/merchant/attention',
      '/merchant/policy?from=defaults',
      '/merchant/dry-run',
      '/merchant/dry-run/orders.csv',
      '/merchant/no-such-page',
    ]) {
      const asks: ((address: string) => Promise<APIResponse>)[] = [
        (address) => visitor.get(address),
        (address) => visitor.get(`/nb-no${address}`),
        (address) => visitor.get(address.replace(/(?=\?|$)/, '.data')),
        (address) =>
          visitor.get('/__manifest', {params: {p: address, version: 'any'}}),
        (address) =>
          visitor.post(address, {
            form: {intent: 'save', digest: '', base: ''},
            headers: {Origin: baseURL ?? ''},
            maxRedirects: 0,
          }),
      ];
      for (const ask of asks) {
        const unknown = path.replace('merchant', 'nowherex');
        const answer = await wholeAnswer(await ask(path), 'merchant');
        expect(answer).toEqual(
          await wholeAnswer(await ask(unknown), 'nowherex'),
        );
      }
      expect((await visitor.get(path)).status()).toBe(404);
    }
  }
  await page.goto('/account/orders');
  await expect(page.getByRole('link', {name: 'For the shop'})).toHaveCount(0);
  await forged.close();
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('a changed rule is looked through, saved, and followed by order pages', async ({
    page,
    shop,
    signInAs,
    browser,
    baseURL,
  }) => {
    const tag = newTag();
    const order = await shop.createOrder({email: newEmail(), tags: [tag]});
    const orderPath = `/account/orders/${order.id}`;
    const elsewhere = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
    });
    const customer = await elsewhere.newPage();
    await signInAs(customer, order.email, orderPath);
    await expect(
      customer.getByRole('link', {name: 'Cancel order'}),
    ).toBeVisible();

    await signInAs(page, MERCHANT);
    await page.getByRole('link', {name: 'For the shop'}).click();
    await expect(page).toHaveURL(POLICY);
    await expect(
      page.getByRole('region', {name: 'What holds now'}),
    ).toContainText('Customers can cancel until 1 hour after the order.');

    await addLine(page, tag);
    await review(page);
    await expect(
      page.getByRole('heading', {level: 1, name: 'These changes'}),
    ).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({hasText: 'Orders with these tags'}),
    ).toContainText(tag);
    await customer.reload();
    await expect(
      customer.getByRole('link', {name: 'Cancel order'}),
    ).toBeVisible();

    // On second thoughts, and nothing is lost.
    await page.getByRole('button', {name: 'Go on editing'}).click();
    await expect(tagged(page)).toHaveValue(new RegExp(tag));
    await page
      .getByRole('button', {name: /Add another: Countries with rules/})
      .click();
    await page
      .getByRole('group', {name: /Countries with rules of their own: number 1/})
      .getByRole('textbox', {name: 'Countries'})
      .fill('se');
    await page.getByText('Set something that is different there').click();
    await page
      .getByRole('button', {name: 'Minutes after the order', exact: true})
      .click();
    const sweden = page.getByRole('group', {
      name: /Countries with rules of their own: number 1/,
    });
    await expect(
      sweden.getByRole('textbox', {name: 'Minutes after the order'}),
    ).toHaveValue('60');
    await sweden
      .getByRole('textbox', {name: 'Minutes after the order'})
      .fill('120');
    await review(page);
    await expect(page.getByRole('main')).toContainText(
      'In Sweden it is different: Minutes after the order: 120.',
    );
    await save(page);
    await expect(page.getByRole('status')).toContainText('Saved.');
    await expect(tagged(page)).toHaveValue(new RegExp(tag));

    await customer.goto(`${orderPath}/cancel`);
    await expect(
      customer.locator('[data-decision-code="ORDER_EXCLUDED"]'),
    ).toBeVisible();
    await elsewhere.close();

    await page.getByRole('link', {name: 'History'}).click();
    const newest = page.getByRole('article').first();
    await expect(newest).toContainText(MERCHANT);
    await expect(newest).toContainText(tag);
    await expect(newest).toContainText('Holds now');
  });
});

test('two people at once: the second is told, and neither loses anything', async ({
  page,
  browser,
  baseURL,
  signInAs,
  problems,
}) => {
  problems.expect(/status of 409/);
  const [mine, theirs] = [newTag(), newTag()];
  const other = await browser.newContext({baseURL});
  const colleague = await other.newPage();
  await signInAs(page, MERCHANT);
  await page.goto(POLICY);
  await signInAs(colleague, COLLEAGUE);
  await colleague.goto(POLICY);

  await addLine(page, mine);
  await page.getByRole('textbox', {name: 'Days until that store'}).fill('365');
  await review(page);
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await checkLook(page);

  await addLine(colleague, theirs);
  await review(colleague);
  await save(colleague);
  await expect(colleague.getByRole('status')).toContainText('Saved.');
  await other.close();

  await save(page);
  const notice = page.getByRole('status');
  await expect(notice).toContainText(
    'Somebody else has changed the rules meanwhile',
  );
  await expect(notice).toContainText(`${COLLEAGUE} saved other rules`);
  await expect(notice).toContainText(theirs);
  await expect(notice).toContainText(
    'You have both changed “Orders with these tags”',
  );
  await checkLook(page);

  // Theirs and mine.
  await page.getByRole('button', {name: 'Go on editing'}).click();
  await expect(tagged(page)).toHaveValue(new RegExp(mine));
  await addLine(page, theirs);
  await review(page);
  await save(page);
  await expect(page.getByRole('status')).toContainText('Saved.');
  await expect(tagged(page)).toHaveValue(new RegExp(`${mine}\n${theirs}`));
  await expect(
    page.getByRole('textbox', {name: 'Days until that store'}),
  ).toHaveValue('365');
});

test('an earlier version is brought back through the same review', async ({
  page,
  signInAs,
}) => {
  await signInAs(page, MERCHANT);
  await page.goto(`${POLICY}/history`);
  await checkLook(page);
  await page
    .getByRole('listitem')
    .filter({hasText: 'Changed elsewhere'})
    .getByRole('link', {name: 'Bring back version 1', exact: true})
    .click();
  await expect(page.getByRole('main')).toContainText(
    'This brings back an earlier version.',
  );
  await save(page);
  await expect(page.getByRole('status')).toContainText('Saved.');
  await expect(tagged(page)).toHaveValue(ASK_TAG);

  await review(page);
  await expect(page.getByRole('status')).toContainText(
    'You have not changed anything',
  );
});

test('what can’t be a rule is told beside its field, and nothing is saved', async ({
  page,
  signInAs,
  problems,
}) => {
  problems.expect(/status of 400/);
  await signInAs(page, MERCHANT);
  await page.goto(POLICY);
  await checkLook(page);
  const minutes = page.getByRole('textbox', {name: 'Minutes after the order'});
  await minutes.fill('soon');
  await page.getByRole('textbox', {name: 'Percent of what'}).fill('101');
  await page.getByRole('textbox', {name: 'Holidays'}).fill('2026-02-31');
  await minutes.press('Enter');
  await expect(page.getByRole('status')).toContainText(
    '3 answers need another look',
  );
  await expect(minutes).toHaveValue('soon');
  await expect(minutes).toHaveAccessibleDescription(
    /Write a whole number from 1 to 525600/,
  );
  await expect(
    page.getByRole('textbox', {name: 'Holidays'}),
  ).toHaveAccessibleDescription(/Write days that exist/);
  await checkLook(page);

  await minutes.fill('60');
  await page.getByRole('textbox', {name: 'Percent of what'}).fill('12,5');
  await page.getByRole('textbox', {name: 'Holidays'}).fill('2026-12-25');
  await review(page);
  await expect(page.getByRole('main')).toContainText(
    'You keep 12.5 % as a fee',
  );
});

test(
  'the way on stays in view, says how much is changed, and hides nothing',
  {tag: '@no-javascript'},
  async ({page, signInAs, javaScriptEnabled}) => {
    await signInAs(page, MERCHANT);
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(POLICY);
    const minutes = page.getByRole('textbox', {
      name: 'Minutes after the order',
    });
    await minutes.scrollIntoViewIfNeeded();
    const bar = page.locator('.review-bar');
    await expect(bar).toBeInViewport({ratio: 1});
    const {y: top = 0, height = 0} = (await bar.boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(64);
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('main form :focus:not(.review-bar *)');
      if ((await focused.count()) === 0) continue;
      const box = await focused.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top + 1);
    }
    await page.setViewportSize({width: 1440, height: 900});
    if (javaScriptEnabled) {
      await expect(bar).toContainText('Nothing changed yet');
      await minutes.fill('75');
      await page.getByRole('textbox', {name: 'Holidays'}).fill('2026-12-25');
      await expect(bar).toContainText('2 fields changed');
    }
    await page.emulateMedia({media: 'print'});
    await expect(bar).toBeHidden();
  },
);

test('what Shopify does not take is not lost', async ({
  page,
  shop,
  signInAs,
  problems,
}) => {
  problems.expect(/50\d/);
  await signInAs(page, MERCHANT);
  await page.goto(POLICY);
  const tag = newTag();
  await addLine(page, tag);
  await review(page);
  await shop.addFault({
    api: 'admin',
    operation: 'SaveMerchantPolicy',
    about: tag,
    effect: {kind: 'status', status: 503},
  });
  await save(page);
  await expect(page.getByRole('status')).toContainText('Nothing was saved');
  await expect(tagged(page)).toHaveValue(new RegExp(tag));
  await review(page);
  await save(page);
  await expect(page.getByRole('status')).toContainText('Saved.');
});

test('a form that was not made for this session changes nothing', async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs(page, MERCHANT);
  await page.goto(POLICY);
  const good = await formTokenOn(page);
  for (const token of ['', 'A'.repeat(43)]) {
    const answer = await page.request.post(POLICY, {
      form: {token, digest: '', base: '', intent: 'save'},
      headers: {Origin: baseURL ?? ''},
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(403);
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(await answer.text()).toContain(good);
  }
  const foreign = await page.request.post(POLICY, {
    form: {token: good, digest: '', base: '', intent: 'save'},
    headers: {Origin: 'https://evil.example'},
  });
  expect(foreign.status()).toBe(403);
  const malformed = await page.request.post(POLICY, {
    form: {token: good, digest: '', base: '', intent: 'add policy.version'},
    headers: {Origin: baseURL ?? ''},
  });
  expect(malformed.status()).toBe(400);
});

test('the shop’s pages speak Norwegian', async ({page, signInAs}) => {
  await signInAs(page, MERCHANT);
  await page.goto(`/nb-no${POLICY}`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Regler for avbestilling',
  );
  await expect(
    page.getByRole('region', {name: 'Dette gjelder nå'}),
  ).toContainText('Kundene kan avbestille til 1 time etter bestillingen.');
  await expectAccessible(page);
  await page.getByRole('link', {name: 'Historikk'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Tidligere regler',
  );
});

test.describe('rules are tried on past orders', () => {
  const DRY_RUN = '/merchant/dry-run';
  const tryThem = (page: Page) =>
    pressWhenRead(page.getByRole('button', {name: 'Try them on past orders'}));
  const heading = (page: Page, name: string) =>
    page.getByRole('heading', {level: 1, name});
  const through = (page: Page) =>
    expect(heading(page, 'What would have been different')).toBeVisible({
      timeout: 20_000,
    });

  /** Goes as far as the review of one more tag that is left out. */
  async function reviewTag(page: Page, tag: string): Promise<void> {
    await page.goto(POLICY);
    await addLine(page, tag);
    await review(page);
  }

  test.describe('without a script', () => {
    test.use({javaScriptEnabled: false});

    test('from the editor by the past to what holds', async ({
      page,
      shop,
      signInAs,
    }) => {
      const tag = newTag();
      const order = await shop.createOrder({
        email: newEmail(),
        tags: [tag],
        ageMinutes: 3 * 24 * 60,
      });
      await signInAs(page, MERCHANT);
      await reviewTag(page, tag);
      await tryThem(page);
      await expect(page).toHaveURL(DRY_RUN);
      // The page looks again by itself.
      await through(page);
      const item = page.getByRole('listitem').filter({hasText: order.name});
      await expect(item).toContainText('Now: May cancel');
      await expect(item).toContainText(
        'Then: May ask you: It has an order tag you have left out',
      );
      await expect(item.getByRole('link')).toHaveAttribute(
        'href',
        `https://admin.shopify.com/store/angre-demo/orders/${order.id}`,
      );
      const table = page.getByRole('table');
      await expect(table.getByRole('row', {name: /^May cancel/})).toContainText(
        'NOK',
      );
      await save(page);
      await expect(page.getByRole('status')).toContainText('Saved.');
      await expect(tagged(page)).toHaveValue(new RegExp(tag));
    });
  });

  test('the work can be stopped, begun anew with another period, and taken home', async ({
    page,
    shop,
    signInAs,
  }) => {
    const tag = newTag();
    const order = await shop.createOrder({
      email: newEmail(),
      tags: [tag],
      ageMinutes: 24 * 60,
    });
    await shop.addFault({
      api: 'admin',
      operation: 'CollectOrders',
      about: 'DryRunOrders',
      effect: {kind: 'jobDelay', milliseconds: 60_000},
    });
    await signInAs(page, MERCHANT);
    await reviewTag(page, tag);
    await tryThem(page);
    await expect(heading(page, 'We are looking through')).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Shopify is getting');
    await expect(
      page.getByRole('progressbar', {name: 'Orders looked at'}),
    ).toBeVisible();
    await checkLook(page);
    await page.getByRole('button', {name: 'Stop it'}).click();
    await expect(heading(page, 'Stopped')).toBeFocused();
    await checkLook(page);

    await page
      .getByRole('combobox', {name: 'How far back?'})
      .selectOption({label: 'The last 30 days'});
    await page
      .getByRole('combobox', {name: 'When would the customer'})
      .selectOption({label: 'As soon as they had ordered'});
    await page.getByRole('button', {name: 'Try again'}).click();
    await through(page);
    await expect(page.getByRole('main')).toContainText('In the last 30 days');
    await checkLook(page);
    const file = await page.request.get(`${DRY_RUN}/orders.csv`);
    expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers()['cache-control']).toBe('no-store');
    expect(await file.text()).toContain(`"${order.name}",`);

    await page.getByRole('button', {name: 'Go on editing'}).click();
    await expect(page).toHaveURL(POLICY);
    await expect(tagged(page)).toHaveValue(new RegExp(tag));
  });

  test('of two people the second is told, and keeps what was filled in', async ({
    page,
    shop,
    browser,
    baseURL,
    signInAs,
    problems,
  }) => {
    problems.expect(/status of 409/);
    await shop.addFault({
      api: 'admin',
      operation: 'CollectOrders',
      about: 'DryRunOrders',
      effect: {kind: 'jobDelay', milliseconds: 60_000},
    });
    await signInAs(page, MERCHANT);
    await reviewTag(page, newTag());
    await tryThem(page);
    await expect(heading(page, 'We are looking through')).toBeVisible();

    const other = await browser.newContext({baseURL});
    const colleague = await other.newPage();
    await signInAs(colleague, COLLEAGUE);
    const theirs = newTag();
    await reviewTag(colleague, theirs);
    await tryThem(colleague);
    await expect(colleague.getByRole('status')).toContainText(
      'Somebody is trying rules just now',
    );
    await expect(
      colleague
        .getByRole('listitem')
        .filter({hasText: 'Orders with these tags'}),
    ).toContainText(theirs);
    await colleague.goto(DRY_RUN);
    await expect(colleague.getByRole('main')).toContainText(
      `${MERCHANT} started this`,
    );
    await colleague.getByRole('button', {name: 'Stop it'}).click();
    await expect(heading(colleague, 'Stopped')).toBeVisible();
    await other.close();
    await expect(heading(page, 'Stopped')).toBeVisible();
  });

  test('where Shopify is down nothing is lost, and the page finds back', async ({
    page,
    shop,
    signInAs,
    problems,
  }) => {
    problems.expect(/50\d/);
    await signInAs(page, MERCHANT);
    const tag = newTag();
    await reviewTag(page, tag);
    await shop.addFault({
      api: 'admin',
      operation: 'CollectOrders',
      about: 'DryRunOrders',
      effect: {kind: 'status', status: 503},
    });
    await tryThem(page);
    await expect(page.getByRole('status')).toContainText('Nothing was saved');
    await expect(tagged(page)).toHaveValue(new RegExp(tag));
    await review(page);
    await tryThem(page);
    await through(page);

    await shop.addFault({
      api: 'admin',
      operation: 'MerchantScan',
      about: 'dry-run',
      effect: {kind: 'status', status: 403},
    });
    await page.goto(`/nb-no${DRY_RUN}`);
    await expect(heading(page, 'Vi får ikke tak i Shopify')).toBeVisible();
    await expect(heading(page, 'Dette ville ha vært annerledes')).toBeVisible();
    await expect(
      page.getByRole('heading', {name: 'Endringene som prøves'}),
    ).toBeVisible();
    await expectAccessible(page);
  });
});
