import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {changeItems} from '~/cancellation/change/change-items.server';
import {changeState} from '~/cancellation/change/change-state';
import {
  agreeItems,
  itemsPreview,
  previewKey,
} from '~/cancellation/change/items-agreement';
import {
  type ItemsWish,
  stepsTo,
  touchedLines,
} from '~/cancellation/change/items-wish';
import {mattersOf} from '~/merchant/attention/matters.server';
import {AttentionOrderDocument} from '~/shopify/generated/admin.server';
import {commitEdit} from '../../../emulator/orders/commit-edit';
import {
  netPayment,
  totalOutstanding,
} from '../../../emulator/orders/order-amounts';
import {beginEdit, stageQuantity} from '../../../emulator/orders/stage-edit';
import type {Order} from '../../../emulator/state/orders';
import type {EmulatedShop} from '../support/emulated-shop';
import {holdsOn, ownershipOf, refundsOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

const TWO_LINES = {
  lines: [
    {handle: 'fjord-at-dawn', quantity: 2},
    {handle: 'midnight-sun', quantity: 1},
  ],
};

const lineId = (order: Order, index: number) =>
  `gid://shopify/LineItem/${order.lines[index]?.id ?? 0}`;

/** The variant of the same product that costs the most. */
function dearest(order: Order, index = 0): string {
  const variantId = order.lines[index]?.variantId;
  const product = shop.emulator.world.catalogue.products.find(({variants}) =>
    variants.some(({id}) => id === variantId),
  );
  const dear = product?.variants.toSorted(
    (a, b) => b.price.NOK - a.price.NOK,
  )[0];
  return `gid://shopify/ProductVariant/${dear?.id ?? 0}`;
}

const quantity = (order: Order, index: number, pieces: number): ItemsWish => ({
  lines: [
    {lineItemId: lineId(order, index), variantId: null, quantity: pieces},
  ],
  added: [],
});

const swap = (order: Order): ItemsWish => ({
  lines: [
    {lineItemId: lineId(order, 0), variantId: dearest(order), quantity: 1},
  ],
  added: [],
});

/** What the page shows before anything is committed. */
async function preview(order: Order, wish: ItemsWish) {
  const reading = await visitors.read(order);
  const steps = stepsTo(reading.order, wish);
  const state = changeState(
    'items',
    reading,
    ownershipOf(order),
    touchedLines(steps),
  );
  if (state?.kind !== 'open') throw new Error('It can’t be changed');
  const staging = await visitors.admin.stageItems(state.permit, steps);
  if (staging.kind !== 'staged') throw new Error(staging.message);
  const shown = itemsPreview(reading.order, steps, staging.edit);
  if (!shown) throw new Error('It can’t be paid back');
  return {reading, permit: state.permit, shown};
}

type Shown = Awaited<ReturnType<typeof preview>>;

/** Presses the button of a page that showed this. */
async function press({reading, permit, shown}: Shown): Promise<void> {
  const agreement = agreeItems(permit, shown, previewKey(shown));
  const {stored} = reading;
  if (!agreement || stored === 'unreadable') throw new Error('Not agreed');
  const basis = {stored, counters: null, who: {address: null}};
  await visitors.atDesk((desk) => changeItems(desk, agreement, basis));
}

const change = async (order: Order, wish: ItemsWish) => {
  const page = await preview(order, wish);
  await press(page);
  return page.shown;
};

/** What the shop's list says that needs a person about it. */
async function mattersAbout(order: Order): Promise<string[]> {
  const {data} = await shop.admin.request(AttentionOrderDocument, {
    orderId: `gid://shopify/Order/${order.id}`,
  });
  return data.order ? mattersOf(data.order).open.map(({code}) => code) : [];
}

const pieces = (order: Order) =>
  order.lines.map(({currentQuantity}) => currentQuantity);

const owed = (order: Order) => totalOutstanding(order).presentment.amount;

describe('an order that costs less', () => {
  it('is changed in one commit, the difference paid back, and the parcel let go', async () => {
    const order = shop.placeOrder(TWO_LINES);
    const before = netPayment(order).presentment.amount;
    const {toRefund} = await change(order, quantity(order, 0, 1));
    expect(pieces(order)).toEqual([1, 1]);
    expect(shop.countOf('orderEditCommit')).toBe(1);
    expect(refundsOf(order)).toHaveLength(1);
    expect(owed(order)).toBe(0);
    const back = before - netPayment(order).presentment.amount;
    expect(Number(toRefund?.amount) * 100).toBe(back);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({phase: 'done'});
    expect(order.tags).toContain('changed-by-customer');
  });

  it('can be cancelled afterwards, and all of it comes back', async () => {
    const order = shop.placeOrder(TWO_LINES);
    await change(order, quantity(order, 1, 0));
    await visitors.visitAndCancel(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(netPayment(order).presentment.amount).toBe(0);
  });

  it('pays back to the card before the gift card', async () => {
    const order = shop.placeOrder({
      ...TWO_LINES,
      payments: [
        {gateway: 'gift_card', amount: '300.00'},
        {gateway: 'shopify_payments'},
      ],
    });
    const {back} = await change(order, quantity(order, 0, 1));
    expect(back.parts.map(({kind}) => kind)).toEqual(['card']);
    expect(owed(order)).toBe(0);
  });

  it.each([
    ['orderEditBegin', 'dropAfterCommit'],
    ['orderEditSetQuantity', 'dropAfterCommit'],
    ['orderEditCommit', 'dropAfterCommit'],
    ['orderEditCommit', 'dropBeforeCommit'],
    ['refundCreate', 'dropAfterCommit'],
    ['refundCreate', 'dropBeforeCommit'],
  ] as const)(
    'is carried on, once, when %s was lost (%s)',
    async (field, kind) => {
      const order = shop.placeOrder(TWO_LINES);
      const page = await preview(order, quantity(order, 0, 1));
      visitors.fail(field, {kind});
      await press(page).catch(() => undefined);
      shop.emulator.world.clock.advance(2);
      await visitors.look(order);
      await visitors.look(order);
      expect(pieces(order)).toEqual([1, 1]);
      expect(refundsOf(order)).toHaveLength(1);
      expect(owed(order)).toBe(0);
      expect(holdsOn(order)).toEqual([]);
      expect(await visitors.record(order)).toMatchObject({phase: 'done'});
    },
  );
});

describe('an order that costs more', () => {
  it('waits for the payment, and goes when it is paid', async () => {
    const order = shop.placeOrder();
    const {toPay} = await change(order, swap(order));
    expect(pieces(order)).toEqual([0, 1]);
    expect(Number(toPay?.amount) * 100).toBe(owed(order));
    expect(order.fulfillmentOrders.filter(isOpen).every(isHeld)).toBe(true);
    expect(holdsOn(order)).toEqual([
      expect.objectContaining({reason: 'AWAITING_PAYMENT'}),
    ]);
    const id = `gid://shopify/Order/${order.id}`;
    expect(await visitors.admin.paymentLink(id)).toMatch(/^http/);

    await visitors.look(order);
    expect(holdsOn(order)).toHaveLength(1);
    await visitors.event(order, 'pay-outstanding');
    await visitors.look(order);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.admin.paymentLink(id)).toBeNull();
  });

  it('tells the shop when nobody pays', async () => {
    const order = shop.placeOrder();
    await change(order, swap(order));
    shop.emulator.world.clock.advance(25 * 60);
    await visitors.look(order);
    await visitors.look(order);
    expect(visitors.alarms).toEqual(['CHANGE_UNPAID']);
    expect(order.tags).toContain('cancel-needs-attention');
    expect(holdsOn(order)).toHaveLength(1);
  });

  it('needs nobody any more once it is paid', async () => {
    const order = shop.placeOrder();
    await change(order, swap(order));
    shop.emulator.world.clock.advance(25 * 60);
    await visitors.look(order);
    expect(await mattersAbout(order)).toEqual(['CHANGE_UNPAID']);
    await visitors.event(order, 'pay-outstanding');
    expect(await mattersAbout(order)).toEqual([]);
    await visitors.look(order);
    expect(order.tags).not.toContain('cancel-needs-attention');
  });

  it('needs nobody any more once it is cancelled', async () => {
    const order = shop.placeOrder();
    await change(order, swap(order));
    shop.emulator.world.clock.advance(25 * 60);
    await visitors.look(order);
    await visitors.event(order, 'cancel');
    expect(await mattersAbout(order)).toEqual([]);
  });

  it('can be cancelled instead of paid, and a failure does not let it go', async () => {
    const order = shop.placeOrder();
    await change(order, swap(order));
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'No'});
    await visitors.visitAndCancel(order);
    expect(holdsOn(order)).toEqual([
      expect.objectContaining({reason: 'AWAITING_PAYMENT'}),
    ]);
    await visitors.visitAndCancel(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(netPayment(order).presentment.amount).toBe(0);
  });

  it('is not changed once more before it is paid', async () => {
    const order = shop.placeOrder();
    await change(order, swap(order));
    const reading = await visitors.read(order);
    expect(changeState('items', reading, ownershipOf(order))).toMatchObject({
      decision: {code: 'CHANGE_UNPAID'},
    });
  });

  it.each(['orderEditAddVariant', 'orderEditCommit', 'fulfillmentOrderHold'])(
    'is carried on, once, when the answer to %s was lost',
    async (field) => {
      const order = shop.placeOrder();
      const page = await preview(order, swap(order));
      visitors.fail(field, {kind: 'dropAfterCommit'});
      await press(page).catch(() => undefined);
      shop.emulator.world.clock.advance(2);
      await visitors.look(order);
      await visitors.look(order);
      if ((await visitors.record(order)).phase === 'failed') {
        throw new Error((await visitors.record(order)).failure ?? '');
      }
      expect(pieces(order)).toEqual([0, 1]);
      expect(holdsOn(order)).toHaveLength(1);
      expect(await visitors.record(order)).toMatchObject({phase: 'done'});
    },
  );
});

describe('nothing is changed', () => {
  it.each(['ship', 'pick', 'cancel'])(
    'when it came too late: %s',
    async (event) => {
      const order = shop.placeOrder(TWO_LINES);
      const page = await preview(order, quantity(order, 0, 1));
      await visitors.event(order, event);
      await press(page);
      expect(shop.countOf('orderEditCommit')).toBe(0);
      expect(await visitors.record(order)).toMatchObject({phase: 'failed'});
      expect(holdsOn(order)).toEqual([]);
    },
  );

  it('when it comes to another sum than was agreed', async () => {
    const order = shop.placeOrder();
    const page = await preview(order, swap(order));
    const dear = dearest(order).split('/').at(-1);
    for (const {variants} of shop.emulator.world.catalogue.products) {
      for (const variant of variants) {
        if (String(variant.id) !== dear) continue;
        Object.assign(variant.price, {NOK: variant.price.NOK + 1000});
      }
    }
    await press(page);
    expect(shop.countOf('orderEditCommit')).toBe(0);
    expect(await visitors.record(order)).toMatchObject({
      phase: 'failed',
      failure: 'PRICE_CHANGED',
    });
    expect(holdsOn(order)).toEqual([]);
  });

  it('when the page showed something else', async () => {
    const order = shop.placeOrder();
    const {permit, shown} = await preview(order, swap(order));
    expect(agreeItems(permit, shown, `${previewKey(shown)}0`)).toBeNull();
  });

  it('of a line that a rule protects, but of the others', async () => {
    const order = shop.placeOrder({
      lines: [
        {
          handle: 'fjord-at-dawn',
          customAttributes: [{key: 'Name', value: 'Kari'}],
        },
        {handle: 'midnight-sun', quantity: 2},
      ],
    });
    await expect(preview(order, quantity(order, 0, 2))).rejects.toThrow();
    await change(order, quantity(order, 1, 1));
    expect(pieces(order)).toEqual([1, 1]);
  });

  it('when somebody at the shop has changed it besides, and a person is told', async () => {
    const order = shop.placeOrder(TWO_LINES);
    visitors.fail('orderEditCommit', {kind: 'dropBeforeCommit'});
    await change(order, quantity(order, 0, 1));
    const {world} = shop.emulator;
    const edit = beginEdit(world, order);
    const [, other] = order.lines;
    if (!other) throw new Error('There is no other line');
    stageQuantity(order, edit, other, {quantity: 3, restock: true});
    commitEdit(world, order, edit, {
      notifyCustomer: false,
      staffNote: null,
      actor: 'staff',
    });
    shop.emulator.world.clock.advance(2);
    await visitors.look(order);
    expect(pieces(order)).toEqual([2, 3]);
    expect(visitors.alarms).toEqual(['CHANGE_UNCLEAR']);
    expect(holdsOn(order)).toEqual([]);
  });
});

const isOpen = ({status}: Order['fulfillmentOrders'][number]) =>
  status !== 'CLOSED' && status !== 'CANCELLED';
const isHeld = ({holds}: Order['fulfillmentOrders'][number]) =>
  holds.length > 0;
