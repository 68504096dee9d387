import {orderPath, press, type Stage} from './stage';
import type {State} from './state';

type OrderInput = Parameters<Stage['order']>[0];

const MIXED: OrderInput = {
  lines: [
    {handle: 'blue-hour', quantity: 3},
    {handle: 'hav'},
    {handle: 'your-name-in-type'},
  ],
};

const ofOrder = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `withdraw-${name}`,
  prepare: async (stage) =>
    `${orderPath((await stage.order(input)).id)}/withdraw`,
  act,
});

const confirmAs: State['act'] = async (page) => {
  await page.locator('main [name="name"]').fill('Kari Nordmann');
  await press(page);
};

/** The right of withdrawal: signed in, as a guest, on paper. */
export const WITHDRAWAL_STATES: readonly State[] = [
  ofOrder('form', MIXED),
  ofOrder('form-delivered', {...MIXED, fulfillmentState: 'delivered'}),
  ofOrder('problems', {lines: [{handle: 'hav'}]}, async (page) => {
    await page.locator('main [type="checkbox"]').uncheck();
    await page.locator('main [name="name"]').fill('');
    await press(page);
  }),
  ofOrder('receipt-cancelled', {lines: [{handle: 'hav'}]}, confirmAs),
  ofOrder(
    'receipt-return',
    {...MIXED, fulfillmentState: 'delivered'},
    confirmAs,
  ),
  ofOrder('nothing-left', {fulfillmentState: 'unfulfilled'}, async (page) => {
    await page.locator('main [name="name"]').fill('Kari Nordmann');
    const withdrawPage = page.url();
    await press(page);
    await page.goto(withdrawPage);
  }),
  {
    name: 'withdraw-over',
    prepare: async (stage) => {
      const {id} = await stage.order({ageMinutes: 60 * 24 * 40});
      await stage.shop.orderEvent(id, {event: 'ship', trackingNumber: '1'});
      const at = new Date(Date.now() - 30 * 86_400_000).toISOString();
      await stage.shop.orderEvent(id, {event: 'deliver', at});
      return `${orderPath(id)}/withdraw`;
    },
  },
  {
    name: 'withdraw-unreachable',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(order, 'admin', 'WithdrawalOrder');
      return `${orderPath(order.id)}/withdraw`;
    },
  },
  {name: 'withdraw-guest-form', prepare: () => '/withdraw'},
  {
    name: 'withdraw-guest-problems',
    prepare: () => '/withdraw',
    act: async (page) => {
      await page.locator('main [name="name"]').fill('');
      await press(page);
    },
  },
  {
    name: 'withdraw-guest-receipt',
    prepare: () => '/withdraw',
    act: async (page) => {
      await page.locator('main [name="name"]').fill('Ola Nordmann');
      await page.locator('main [name="order"]').fill('#987654');
      await page.locator('main [name="email"]').fill('ola@example.com');
      await press(page);
    },
  },
  {name: 'withdraw-paper-form', prepare: () => '/withdrawal-form'},
  {name: 'withdraw-receipt-unknown', prepare: () => '/withdrawals/W0000-00000'},
];
