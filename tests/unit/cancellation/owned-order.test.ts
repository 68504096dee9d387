import {describe, expect, it} from 'vitest';
import {verifyOwnership} from '~/cancellation/owned-order';
import {snapshot} from './orders';

const ownership = {
  orderId: 'gid://shopify/Order/1001',
  orderName: '#1001',
  customerId: 'gid://shopify/Customer/7',
};

describe('verifyOwnership', () => {
  it('takes an order that both APIs agree on', () => {
    expect(verifyOwnership(ownership, snapshot())?.snapshot.name).toBe('#1001');
  });

  it('passes over what follows the number', () => {
    const orderId = 'gid://shopify/Order/1001?key=abc';
    expect(verifyOwnership({...ownership, orderId}, snapshot())).not.toBeNull();
  });

  it.each([
    ['another order', {...ownership, orderId: 'gid://shopify/Order/1002'}],
    [
      'another customer',
      {...ownership, customerId: 'gid://shopify/Customer/8'},
    ],
    [
      'an id of another kind',
      {...ownership, orderId: 'gid://shopify/DraftOrder/1001'},
    ],
    [
      'a number that only begins alike',
      {...ownership, orderId: 'gid://shopify/Order/10011'},
    ],
    ['no id', {...ownership, customerId: ''}],
  ])('refuses %s', (_what, claimed) => {
    expect(verifyOwnership(claimed, snapshot())).toBeNull();
  });

  it('refuses an order without a customer', () => {
    expect(
      verifyOwnership(ownership, snapshot({customerNumber: null})),
    ).toBeNull();
  });
});
