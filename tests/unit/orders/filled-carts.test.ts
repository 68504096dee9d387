import {expect, it} from 'vitest';
import {
  filledJustNow,
  hasFilled,
  rememberFilled,
  rememberInSession,
} from '~/orders/filled-carts.server';
import {AppSession} from '~/shopify/session.server';

const TOKEN = 'a'.repeat(43);
const CART = {
  cartId: 'gid://shopify/Cart/1',
  report: {orderName: '#1001', count: 1, remarks: [], isCut: false},
};

it('a form is known again by whoever asks within a minute', () => {
  rememberFilled(TOKEN, CART, 1000);
  expect(filledJustNow(TOKEN, 60_999)).toMatchObject(CART);
  expect(filledJustNow(TOKEN, 61_000)).toBeNull();
  expect(filledJustNow('b'.repeat(43), 1000)).toBeNull();
});

it('the oldest is forgotten where there are many', () => {
  rememberFilled(TOKEN, CART, 1000);
  for (let n = 0; n < 500; n += 1) rememberFilled(`form ${n}`, CART, 1000);
  expect(filledJustNow(TOKEN, 1000)).toBeNull();
  expect(filledJustNow('form 499', 1000)).not.toBeNull();
});

it('a session knows the form that it has sent last', async () => {
  const session = await AppSession.init(new Request('https://shop.example'), [
    'a-session-secret-of-more-than-32-characters',
  ]);
  expect(hasFilled(session, TOKEN)).toBe(false);
  rememberInSession(session, TOKEN);
  expect(hasFilled(session, TOKEN)).toBe(true);
  expect(hasFilled(session, 'b'.repeat(43))).toBe(false);
});
