import {randomUUID} from 'node:crypto';
import {expect, type Page} from '@playwright/test';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {press, type Stage} from './stage';
import type {State} from './state';

const [MERCHANT] = MERCHANT_EMAILS;
const POLICY = '/merchant/policy';

/** One of the merchant's pages. */
const onPage = (
  name: string,
  path: string,
  act?: State['act'],
  prepare?: (stage: Stage) => Promise<void>,
): State => ({
  name: `merchant-${name}`,
  prepare: async (stage) => {
    await stage.signInAs(MERCHANT);
    await prepare?.(stage);
    return path;
  },
  act,
});

const field = (page: Page, name: string) =>
  page.locator(`main form [name="policy.${name}"]`);

/** Orders with a tag that no other state's orders have. */
async function addTag(page: Page): Promise<void> {
  const box = field(page, 'blockedOrderTags');
  await box.fill(`${await box.inputValue()}\nframed-${randomUUID()}`);
}

/** Several rules at once, of several kinds, and looks at what becomes different. */
async function review(page: Page): Promise<void> {
  await addTag(page);
  await field(page, 'windowMinutes').fill('90');
  await field(page, 'closedDays').fill('2026-12-25\n2026-12-26');
  await press(page);
}

/** Posts the value of a button, and waits until the answer is there. */
async function pressValue(page: Page, value: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST',
  );
  await page.locator(`main [name="intent"][value^="${value}"]`).first().click();
  await answer;
  await page.waitForLoadState('networkidle');
}

/** Tries what was changed on the orders of the past. */
async function tryOut(page: Page): Promise<void> {
  await review(page);
  await pressValue(page, 'try');
}

/** An order that somebody has tagged, and a withdrawal that fits no order. */
async function needsYou({shop, page}: Stage): Promise<void> {
  await shop.createOrder({
    email: `${randomUUID()}@example.com`,
    tags: ['cancel-needs-attention'],
  });
  await page.goto('/withdraw');
  await page.locator('main [name="name"]').fill('Gry Nordmann');
  await page.locator('main [name="email"]').fill(`${randomUUID()}@example.com`);
  await page.locator('main [name="order"]').fill('#0');
  await press(page);
  const stated = await page.getByText(/^Receipt W/).textContent();
  const [receipt = 'no receipt'] = /W\w{4}-\w{5}/.exec(stated ?? '') ?? [];
  await expect.poll(() => shop.shopInbox(receipt)).not.toEqual([]);
}

/** A customer has asked for a cancellation, and the merchant looks. */
async function asked(stage: Stage): Promise<string> {
  await stage.signInAsCustomer();
  await stage.asked();
  await stage.signInAs(MERCHANT);
  return '/merchant/requests';
}

/** The shop's own pages. */
export const MERCHANT_STATES: readonly State[] = [
  onPage('policy', POLICY),
  onPage('policy-saved', POLICY, async (page) => {
    await addTag(page);
    await press(page);
    await press(page);
    await page.waitForURL(/\?saved$/);
  }),
  onPage('policy-wrong', POLICY, async (page) => {
    await field(page, 'windowMinutes').fill('soon');
    await field(page, 'closedDays').fill('2026-02-31');
    await press(page);
  }),
  onPage('policy-country', POLICY, async (page) => {
    await page.locator('main [value="add policy.overrides"]').click();
    await field(page, 'overrides.0.countries').waitFor();
  }),
  onPage('policy-unchanged', POLICY, press),
  onPage('policy-review', POLICY, review),
  onPage('policy-conflict', POLICY, async (page, {admin}) => {
    await review(page);
    const theirs = `kept-${randomUUID()}`;
    await admin.changePolicy(({blockedOrderTags}) => ({
      blockedOrderTags: [...blockedOrderTags, theirs],
    }));
    await press(page);
  }),
  onPage('policy-not-saved', POLICY, async (page, {shop}) => {
    await review(page);
    await shop.addFault({
      api: 'admin',
      operation: 'SaveMerchantPolicy',
      about: 'policy',
      effect: {kind: 'status', status: 503},
      count: 3,
    });
    await press(page);
  }),
  onPage('policy-history', `${POLICY}/history`),
  onPage('policy-restored', `${POLICY}?from=defaults`),
  onPage('dry-run', '/merchant/dry-run'),
  onPage('dry-run-done', POLICY, async (page) => {
    await tryOut(page);
    await page.locator('main table').first().waitFor();
  }),
  onPage('insights', '/merchant/insights?days=90'),
  onPage('insights-counted', '/merchant/insights?days=30', async (page) => {
    await pressValue(page, 'count');
    await page.locator('main a[href*="/insights/export"]').first().waitFor();
  }),
  {
    name: 'merchant-requests',
    prepare: asked,
  },
  {
    name: 'merchant-requests-review',
    prepare: asked,
    act: (page) => pressValue(page, 'review granted '),
  },
  onPage('attention', '/merchant/attention', undefined, needsYou),
];

/** What is everybody's: these come when nobody else looks. */
export const UNREADABLE_POLICY_STATES: readonly State[] = [
  onPage('policy-unreadable', POLICY, undefined, ({admin}) =>
    admin.setPolicy({version: 1, windowMinutes: 'soon'}),
  ),
  {
    name: 'cancel-policy-unreadable',
    prepare: async (stage) => {
      const {id} = await stage.order();
      await stage.admin.setPolicy({version: 1, windowMinutes: 'soon'});
      return `/account/orders/${id}/cancel`;
    },
  },
];
