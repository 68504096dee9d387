import {expect} from '@playwright/test';
import type {Statement} from '../../app/withdrawal/statement';
import type {CreatedOrder} from '../e2e/support/shop';
import {newEmail} from '../e2e/support/sign-in';
import {press, type Stage} from './stage';
import type {State} from './state';

/** An order that was placed without an account. */
const placed = ({shop}: Stage): Promise<CreatedOrder> =>
  shop.createOrder({email: newEmail(), guest: true, ageMinutes: 5});

/** Opens it by the link in its mail. @returns its path */
async function opened(stage: Stage, asked?: CreatedOrder): Promise<string> {
  const {shop, page} = stage;
  const order = asked ?? (await placed(stage));
  const {email} = order;
  await page.goto('/orders/find');
  await page.locator('main input[name="order"]').fill(order.name);
  await page.locator('main input[name="email"]').fill(email);
  await press(page);
  await expect.poll(async () => (await shop.outbox(email)).length).toBe(1);
  const [mail] = await shop.outbox(email);
  const [path] = /\/orders\/link\/\S+/.exec(mail?.text ?? '') ?? [];
  if (path === undefined) throw new Error('No link was sent');
  await page.goto(path);
  await press(page);
  return `/orders/${order.id}`;
}

/** An order about which somebody has made a statement without showing that it is theirs, opened. @returns its path */
async function stated(stage: Stage): Promise<string> {
  const order = await placed(stage);
  const at = new Date().toISOString();
  const statement: Statement = {
    number: 'W7K3M-9XQPA',
    receivedAt: at,
    name: 'Ola Nordmann',
    email: order.email,
    orderName: order.name,
    remarks: 'HAV',
    lines: [],
    proof: null,
    pathPrefix: '',
    timeZone: 'Europe/Oslo',
  };
  const steps = ['acknowledged', 'left-to-staff', 'asked-to-confirm'].map(
    (event) => ({at, event}),
  );
  await stage.admin.setOrderMetafield(order.id, 'withdrawal', {
    version: 1,
    entries: [{statement, steps}],
  });
  return opened(stage, order);
}

/** All that somebody without an account is shown. */
export const GUEST_STATES: readonly State[] = [
  {name: 'guest-find', prepare: () => '/orders/find'},
  {
    name: 'guest-find-nothing-typed',
    prepare: () => '/orders/find',
    act: press,
  },
  {name: 'guest-sent', prepare: () => '/orders/find?sent'},
  {name: 'guest-ended', prepare: () => '/orders/find?ended'},
  {name: 'guest-link', prepare: () => '/orders/link/in-a-mail'},
  {
    name: 'guest-link-gone',
    prepare: () => '/orders/link/in-a-mail',
    act: press,
  },
  {name: 'guest-order', prepare: (stage) => opened(stage)},
  {
    name: 'guest-cancel',
    prepare: async (stage) => `${await opened(stage)}/cancel`,
  },
  {
    name: 'guest-cancelled',
    prepare: async (stage) => `${await opened(stage)}/cancel`,
    act: press,
  },
  {
    name: 'guest-change-address',
    prepare: async (stage) => `${await opened(stage)}/change-address`,
  },
  {
    name: 'guest-change-items',
    prepare: async (stage) => `${await opened(stage)}/change`,
  },
  {
    name: 'guest-withdraw',
    prepare: async (stage) => `${await opened(stage)}/withdraw`,
  },
  {name: 'guest-order-stated', prepare: stated},
  {
    name: 'guest-withdraw-stated',
    prepare: async (stage) => `${await stated(stage)}/withdraw`,
  },
  {
    name: 'guest-withdraw-confirmed',
    prepare: async (stage) => `${await stated(stage)}/withdraw`,
    act: press,
  },
];
