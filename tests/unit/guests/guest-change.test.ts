import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {agreeAddress} from '~/cancellation/change/address-agreement';
import {changeAddress} from '~/cancellation/change/change-address.server';
import {changeItems} from '~/cancellation/change/change-items.server';
import {changeState} from '~/cancellation/change/change-state';
import {
  agreeItems,
  itemsPreview,
  previewKey,
} from '~/cancellation/change/items-agreement';
import {stepsTo, touchedLines} from '~/cancellation/change/items-wish';
import {readGuestsOrderToRepeat} from '~/orders/order-to-repeat.server';
import type {Order} from '../../../emulator/state/orders';
import {holdsOn, refundsOf, Visitors} from '../cancellation/visitors';
import {passFor} from './passes';

let visitors: Visitors;
beforeEach(async () => {
  visitors = await Visitors.open();
});
afterEach(() => visitors.close());

const place = (lines: object[] = [{handle: 'fjord-at-dawn', quantity: 2}]) =>
  visitors.shop.placeOrder({email: 'gry@example.com', guest: true, lines});

async function look<Kind extends 'address' | 'items'>(
  order: Order,
  kind: Kind,
  lineIds: readonly string[] = [],
) {
  const reading = await visitors.read(order);
  const state = changeState(kind, reading, await passFor(order.id), lineIds);
  if (state?.kind !== 'open') throw new Error('It can’t be changed');
  const {stored} = reading;
  if (stored === 'unreadable') throw new Error('The record is unreadable');
  const basis = {stored, counters: null, who: {address: null}};
  return {reading, permit: state.permit, basis};
}

describe('a guest whose link has opened the order', () => {
  it('changes where it goes, but not the address that their links go to', async () => {
    const order = place();
    const {permit, reading, basis} = await look(order, 'address');
    const current = await visitors.admin.readDelivery(reading.order.id);
    if (!current) throw new Error('It goes nowhere');
    const wish = {...current, city: 'Bergen', email: 'eve@example.com'};
    const answer = agreeAddress(permit, wish, current);
    if (answer.kind !== 'agreed') throw new Error(`It is ${answer.kind}`);
    await visitors.atDesk((desk) =>
      changeAddress(desk, answer.agreement, basis),
    );
    expect(order.shippingAddress?.city).toBe('Bergen');
    expect(order.email).toBe('gry@example.com');
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({
      phase: 'done',
      customerNumber: null,
    });
  });

  it('changes what is in it, and is paid back the difference', async () => {
    const order = place();
    const wish = {
      lines: [
        {
          lineItemId: `gid://shopify/LineItem/${order.lines[0]?.id ?? 0}`,
          variantId: null,
          quantity: 1,
        },
      ],
      added: [],
    };
    const first = await visitors.read(order);
    const steps = stepsTo(first.order, wish);
    const {permit, reading, basis} = await look(
      order,
      'items',
      touchedLines(steps),
    );
    const staging = await visitors.admin.stageItems(permit, steps);
    if (staging.kind === 'refused') throw new Error('Shopify refuses');
    const preview = itemsPreview(reading.order, steps, staging.edit);
    const agreement =
      preview && agreeItems(permit, preview, previewKey(preview));
    if (!agreement) throw new Error('It comes to something else');
    await visitors.atDesk((desk) => changeItems(desk, agreement, basis));
    expect(order.lines.map(({currentQuantity}) => currentQuantity)).toEqual([
      1,
    ]);
    expect(refundsOf(order)).toHaveLength(1);
    expect(holdsOn(order)).toEqual([]);
  });

  it('has all lines of it to order again, however many', async () => {
    const order = place(
      Array.from({length: 60}, (_, index) => ({
        handle: 'your-name-in-type',
        customAttributes: [{key: 'Name', value: `No. ${index}`}],
      })),
    );
    const found = await readGuestsOrderToRepeat(
      visitors.shop.admin,
      await passFor(order.id),
    );
    expect(found).toMatchObject({name: `#${order.number}`, isCut: false});
    expect(
      found?.lines.map(({customAttributes}) => customAttributes[0]?.value),
    ).toEqual(Array.from({length: 60}, (_, index) => `No. ${index}`));
    expect(found?.lines[0]).toMatchObject({
      variantId: `gid://shopify/ProductVariant/${order.lines[0]?.variantId}`,
      quantity: 1,
      price: {currencyCode: 'NOK'},
    });
  });
});
