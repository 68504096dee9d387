import type {Page} from '@playwright/test';
import {cancelPath, orderPath, type Stage} from './stage';
import type {State} from './state';

type OrderInput = Parameters<Stage['order']>[0];

const TWO_LINES: OrderInput = {
  lines: [
    {handle: 'fjord-at-dawn', quantity: 2},
    {handle: 'half-moons', quantity: 1},
  ],
};

const FIXED_LINE: OrderInput = {
  lines: [{handle: 'your-name-in-type'}, {handle: 'fjord-at-dawn'}],
};

const onCancelPage = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `part-${name}`,
  prepare: async (stage) => cancelPath((await stage.order(input)).id),
  act,
});

const some = (page: Page): Promise<void> =>
  page.locator('main [name="scope"][value="part"]').check();

/** Chooses one of the first line, and waits until the page says what comes back. */
async function one(page: Page): Promise<void> {
  await page.locator('main [name^="line-"]').first().selectOption('1');
  await page.locator('main [name="partAgreed"]').waitFor({state: 'attached'});
}

async function cancelOne(page: Page): Promise<void> {
  await one(page);
  await page.locator('main .button-danger:visible').click();
  await page.locator('main textarea').waitFor({state: 'detached'});
}

/** Cancelling some of an order. */
export const PART_STATES: readonly State[] = [
  onCancelPage('nothing-chosen', TWO_LINES, some),
  onCancelPage('chosen', TWO_LINES, async (page) => {
    await some(page);
    await one(page);
  }),
  onCancelPage('done', TWO_LINES, async (page) => {
    await some(page);
    await cancelOne(page);
  }),
  onCancelPage('only-way', FIXED_LINE),
  onCancelPage('only-way-chosen', FIXED_LINE, one),
  onCancelPage(
    'unpaid',
    {...TWO_LINES, financialState: 'pending'},
    async (page) => {
      await some(page);
      await one(page);
    },
  ),
  onCancelPage('of-what-is-left', {
    ...TWO_LINES,
    fulfillmentState: 'partially_fulfilled',
  }),
  {
    name: 'part-on-order-page',
    prepare: async (stage) => {
      const {id} = await stage.order(TWO_LINES);
      await stage.page.goto(cancelPath(id));
      await some(stage.page);
      await cancelOne(stage.page);
      return orderPath(id);
    },
  },
  {
    name: 'part-offered-on-order-page',
    prepare: async (stage) => orderPath((await stage.order(FIXED_LINE)).id),
  },
];
