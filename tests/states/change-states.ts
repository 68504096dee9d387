import type {Page} from '@playwright/test';
import {orderPath, press, type Stage} from './stage';
import type {State} from './state';

type OrderInput = Parameters<Stage['order']>[0];

const TWO: OrderInput = {lines: [{handle: 'fjord-at-dawn', quantity: 2}]};

const onAddressPage = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `change-address-${name}`,
  prepare: async (stage) =>
    `${orderPath((await stage.order(input)).id)}/change-address`,
  act,
});

const onItemsPage = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `change-items-${name}`,
  prepare: async (stage) =>
    `${orderPath((await stage.order(input)).id)}/change`,
  act,
});

/** Has the page show what it comes to, with so many of the first line. */
async function preview(page: Page, quantity: string): Promise<void> {
  await page
    .locator('main select[name^="quantity"]')
    .first()
    .selectOption(quantity);
  await press(page);
}

async function commit(page: Page, quantity: string): Promise<void> {
  await preview(page, quantity);
  await press(page, 'button[value="commit"]');
}

/** The pages that change an order instead of cancelling it. */
export const CHANGE_STATES: readonly State[] = [
  onAddressPage('form', {}),
  onAddressPage('problems', {}, async (page) => {
    await page.locator('main [name="zip"]').fill('17');
    await page.locator('main [name="lastName"]').fill('');
    await press(page);
  }),
  onAddressPage('done', {}, async (page) => {
    await page.locator('main [name="address1"]').fill('Maridalsveien 3');
    await page.locator('main [name="zip"]').fill('0178');
    await page.locator('main [name="city"]').fill('Oslo');
    await press(page);
  }),
  onAddressPage('refused', {fulfillmentState: 'in_progress'}),
  onItemsPage('form', {
    lines: [{handle: 'fjord-at-dawn', quantity: 2}, {handle: 'half-moons'}],
  }),
  onItemsPage('preview-less', TWO, (page) => preview(page, '1')),
  onItemsPage('preview-more', TWO, (page) => preview(page, '3')),
  onItemsPage('nothing-left', TWO, (page) => preview(page, '0')),
  onItemsPage('done-less', TWO, (page) => commit(page, '1')),
  onItemsPage('done-more', TWO, (page) => commit(page, '3')),
  onItemsPage('refused', {fulfillmentState: 'fulfilled'}),
  {
    name: 'change-items-unreachable',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(order, 'admin', 'CancellableOrder');
      return `${orderPath(order.id)}/change`;
    },
  },
  {
    name: 'order-waiting-for-payment',
    prepare: async (stage) => {
      const {id} = await stage.order(TWO);
      await stage.page.goto(`${orderPath(id)}/change`);
      await commit(stage.page, '3');
      return orderPath(id);
    },
  },
];
