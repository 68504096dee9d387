import {press} from './stage';
import type {State} from './state';

/** An order that was placed without an account. */
export const GUEST_STATES: readonly State[] = [
  {name: 'guest-find', prepare: () => '/orders/find'},
  {name: 'guest-find-ended', prepare: () => '/orders/find?ended'},
  {
    name: 'guest-find-problems',
    prepare: () => '/orders/find',
    act: (page) => press(page),
  },
  {
    name: 'guest-find-sent',
    prepare: () => '/orders/find',
    act: async (page) => {
      await page.locator('main [name="order"]').fill('#987654');
      await page.locator('main [name="email"]').fill('ola@example.com');
      await press(page);
    },
  },
  {
    name: 'guest-link-of-no-use',
    prepare: () => `/orders/link/${'A'.repeat(43)}`,
  },
];
