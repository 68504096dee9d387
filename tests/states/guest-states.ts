import {expect} from '@playwright/test';
import {newEmail} from '../e2e/support/sign-in';
import {press, type Stage} from './stage';
import type {State} from './state';

/** An order that was placed without an account, opened by the link in its mail. @returns its path */
async function opened({shop, page}: Stage): Promise<string> {
  const email = newEmail();
  const order = await shop.createOrder({email, guest: true, ageMinutes: 5});
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
  {name: 'guest-order', prepare: opened},
  {
    name: 'guest-cancel',
    prepare: async (stage) => `${await opened(stage)}/cancel`,
  },
  {
    name: 'guest-cancelled',
    prepare: async (stage) => `${await opened(stage)}/cancel`,
    act: press,
  },
];
