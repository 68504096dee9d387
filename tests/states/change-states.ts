import type {Page} from '@playwright/test';
import {cancelPath, orderOn, orderPath, press, type Stage} from './stage';
import type {State} from './state';

const addressPath = (id: number): string => `${orderPath(id)}/change-address`;
const itemsPath = (id: number): string => `${orderPath(id)}/change`;

const TWO_LINES = {
  lines: [
    {handle: 'fjord-at-dawn', quantity: 2},
    {handle: 'half-moons', quantity: 1},
  ],
};

type OrderInput = Parameters<Stage['order']>[0];

const onAddressPage = (
  name: string,
  input: OrderInput = {},
  act?: State['act'],
): State => ({
  name: `change-address-${name}`,
  prepare: async (stage) => addressPath((await stage.order(input)).id),
  act,
});

const onItemsPage = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `change-items-${name}`,
  prepare: async (stage) => itemsPath((await stage.order(input)).id),
  act,
});

const moveTo = async (page: Page, city: string): Promise<void> => {
  await page.locator('[name="city"]').fill(city);
  await press(page);
};

const pieces = async (page: Page, quantity: string): Promise<void> => {
  await page.locator('[name^="quantity_"]').first().selectOption(quantity);
  await press(page);
};

/** Another variant, which costs more. */
const dearer = async (page: Page): Promise<void> => {
  await page.locator('[name^="variant_"]').first().selectOption({index: 4});
  await press(page);
};

/** An order whose change costs more, and is not paid yet. */
async function due(stage: Stage) {
  const order = await stage.order({lines: [{handle: 'fjord-at-dawn'}]});
  await stage.page.goto(itemsPath(order.id));
  await dearer(stage.page);
  await press(stage.page);
  return order;
}

/** An order that is being changed by a worker that has died. */
async function changing(stage: Stage) {
  const order = await stage.order();
  await stage.fail(order, 'admin', 'orderUpdate');
  await stage.page.goto(addressPath(order.id));
  await moveTo(stage.page, 'Bergen');
  return order;
}

/** The pages that change an order. */
export const CHANGE_STATES: readonly State[] = [
  onAddressPage('open'),
  onAddressPage('wrong', {}, async (page) => {
    await page.locator('[name="lastName"]').fill('');
    await page.locator('[name="zip"]').fill('1');
    await moveTo(page, 'Bergen');
  }),
  onAddressPage('same', {}, press),
  onAddressPage('unavailable', {}, async (page, stage) => {
    await stage.fail(orderOn(page), 'admin', 'metafieldsSet');
    await moveTo(page, 'Bergen');
  }),
  onAddressPage('changed', {}, (page) => moveTo(page, 'Bergen')),
  onAddressPage('closed', {ageMinutes: 90}),
  onAddressPage('warehouse-has-it', {fulfillmentState: 'accepted'}),
  {
    name: 'change-address-changing',
    prepare: async (stage) => addressPath((await changing(stage)).id),
  },
  {
    name: 'change-cancel-while-changing',
    prepare: async (stage) => cancelPath((await changing(stage)).id),
  },
  onItemsPage('open', TWO_LINES),
  onItemsPage('line-fixed', {
    lines: [
      {handle: 'your-name-in-type'},
      {handle: 'fjord-at-dawn', quantity: 2},
    ],
  }),
  onItemsPage('nothing-left', {lines: [{handle: 'half-moons'}]}, (page) =>
    pieces(page, '0'),
  ),
  onItemsPage('costs-less', TWO_LINES, (page) => pieces(page, '1')),
  onItemsPage('costs-more', TWO_LINES, dearer),
  onItemsPage('changed', TWO_LINES, async (page) => {
    await pieces(page, '1');
    await press(page);
    await page.locator('main select').first().waitFor({state: 'detached'});
  }),
  onItemsPage('unpaid', {financialState: 'pending'}),
  {
    name: 'change-items-due',
    prepare: async (stage) => `${itemsPath((await due(stage)).id)}?outcome`,
  },
  {
    name: 'change-due-on-order-page',
    prepare: async (stage) => orderPath((await due(stage)).id),
  },
];
