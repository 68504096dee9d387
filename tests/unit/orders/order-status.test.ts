import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type FulfillmentFacts,
  type MoneyNote,
  type OrderFacts,
  type OrderStage,
  orderStatus,
  parcelStage,
} from '~/orders/order-status';

type Shipment = FulfillmentFacts['latestShipmentStatus'];

const parcel = (
  latestShipmentStatus: Shipment = null,
  more: Partial<FulfillmentFacts> = {},
): FulfillmentFacts => ({
  status: 'SUCCESS',
  latestShipmentStatus,
  isPickedUp: false,
  requiresShipping: true,
  ...more,
});
const giftCard = parcel(null, {requiresShipping: false});

const order = (facts: Partial<OrderFacts>): OrderFacts => ({
  cancelledAt: null,
  financialStatus: 'PAID',
  fulfillmentStatus: 'UNFULFILLED',
  fulfillments: [],
  hasBeenPaid: true,
  isCashOnDelivery: false,
  ...facts,
});

const shipped = (...fulfillments: FulfillmentFacts[]) =>
  order({fulfillmentStatus: 'FULFILLED', fulfillments});
const partly = (...fulfillments: FulfillmentFacts[]) =>
  order({fulfillmentStatus: 'PARTIALLY_FULFILLED', fulfillments});
const cancelled = (facts: Partial<OrderFacts>) =>
  order({cancelledAt: '2026-11-20T12:00:00Z', ...facts});

describe('the stage of an order', () => {
  it.each<[string, OrderFacts, OrderStage]>([
    ['nothing done yet', order({}), 'received'],
    ['open', order({fulfillmentStatus: 'OPEN'}), 'received'],
    ['scheduled', order({fulfillmentStatus: 'SCHEDULED'}), 'scheduled'],
    ['on hold', order({fulfillmentStatus: 'ON_HOLD'}), 'onHold'],
    [
      'submitted to a fulfilment service',
      order({fulfillmentStatus: 'PENDING_FULFILLMENT'}),
      'sentToWarehouse',
    ],
    ['in progress', order({fulfillmentStatus: 'IN_PROGRESS'}), 'beingPacked'],
    ['restocked', order({fulfillmentStatus: 'RESTOCKED'}), 'nothingLeftToSend'],
    ['fulfilled without a parcel named', shipped(), 'shipped'],
    ['partly fulfilled without a parcel named', partly(), 'partlyShipped'],
    ['one parcel, no news of it', shipped(parcel()), 'shipped'],
    ['label printed', shipped(parcel('LABEL_PRINTED')), 'packed'],
    ['label bought', shipped(parcel('LABEL_PURCHASED')), 'packed'],
    ['carrier told', shipped(parcel('CONFIRMED')), 'packed'],
    ['handed over', shipped(parcel('CARRIER_PICKED_UP')), 'shipped'],
    ['in transit', shipped(parcel('IN_TRANSIT')), 'inTransit'],
    ['out for delivery', shipped(parcel('OUT_FOR_DELIVERY')), 'outForDelivery'],
    ['to be collected', shipped(parcel('READY_FOR_PICKUP')), 'readyForPickup'],
    ['delayed', shipped(parcel('DELAYED')), 'delayed'],
    ['tried', shipped(parcel('ATTEMPTED_DELIVERY')), 'deliveryAttempted'],
    ['failed', shipped(parcel('FAILURE')), 'deliveryFailed'],
    ['delivered', shipped(parcel('DELIVERED')), 'delivered'],
    ['collected', shipped(parcel('PICKED_UP')), 'delivered'],
    ['handed out', shipped(parcel(null, {isPickedUp: true})), 'delivered'],
    [
      'two parcels, both delivered',
      shipped(parcel('DELIVERED'), parcel('DELIVERED')),
      'delivered',
    ],
    [
      'two parcels, one delivered',
      shipped(parcel('DELIVERED'), parcel('IN_TRANSIT')),
      'partlyDelivered',
    ],
    [
      'two parcels, one of them still at the shop',
      shipped(parcel('LABEL_PRINTED'), parcel('IN_TRANSIT')),
      'partlyShipped',
    ],
    [
      'two parcels, one waits to be collected',
      shipped(parcel('DELIVERED'), parcel('READY_FOR_PICKUP')),
      'readyForPickup',
    ],
    [
      'two parcels, one is lost',
      shipped(parcel('FAILURE'), parcel('READY_FOR_PICKUP')),
      'deliveryFailed',
    ],
    ['one parcel of more', partly(parcel('IN_TRANSIT')), 'partlyShipped'],
    ['one of more, delivered', partly(parcel('DELIVERED')), 'partlyShipped'],
    ['one of more, packed', partly(parcel('LABEL_PRINTED')), 'beingPacked'],
    [
      'one of more, waits to be collected',
      partly(parcel('READY_FOR_PICKUP')),
      'readyForPickup',
    ],
    [
      'the rest is being packed',
      order({
        fulfillmentStatus: 'IN_PROGRESS',
        fulfillments: [parcel('IN_TRANSIT')],
      }),
      'partlyShipped',
    ],
    [
      'a parcel that was called off counts for nothing',
      order({fulfillments: [parcel('IN_TRANSIT', {status: 'CANCELLED'})]}),
      'received',
    ],
    [
      'a called-off parcel beside a real one',
      shipped(parcel(null, {status: 'CANCELLED'}), parcel('DELIVERED')),
      'delivered',
    ],
    [
      'a parcel that failed to be made',
      order({fulfillments: [parcel(null, {status: 'ERROR'})]}),
      'received',
    ],
    ['a gift card alone', shipped(giftCard), 'delivered'],
    ['a gift card sent, a print to come', partly(giftCard), 'digitalDelivered'],
    [
      'a gift card sent, a print on its way',
      shipped(giftCard, parcel('IN_TRANSIT')),
      'inTransit',
    ],
    [
      'a gift card sent, a print delivered',
      shipped(giftCard, parcel('DELIVERED')),
      'delivered',
    ],
    [
      'not paid',
      order({financialStatus: 'PENDING', hasBeenPaid: false}),
      'awaitingPayment',
    ],
    [
      'not paid and on hold for it',
      order({
        financialStatus: 'PENDING',
        hasBeenPaid: false,
        fulfillmentStatus: 'ON_HOLD',
      }),
      'awaitingPayment',
    ],
    [
      'not paid, but being packed',
      order({financialStatus: 'PENDING', fulfillmentStatus: 'IN_PROGRESS'}),
      'beingPacked',
    ],
    [
      'to be paid at the door',
      order({financialStatus: 'PENDING', isCashOnDelivery: true}),
      'received',
    ],
    ['cancelled', cancelled({}), 'cancelled'],
    [
      'cancelled after something was sent',
      cancelled({
        fulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel('DELIVERED')],
      }),
      'cancelled',
    ],
  ])('%s', (_case, facts, stage) => {
    expect(orderStatus(facts).stage).toBe(stage);
  });
});

describe('the word about the money', () => {
  it.each<[OrderFacts['financialStatus'], MoneyNote | null]>([
    ['PAID', null],
    [null, null],
    ['AUTHORIZED', 'reserved'],
    ['EXPIRED', 'reservationExpired'],
    ['VOIDED', 'paymentVoided'],
    ['PARTIALLY_PAID', 'partlyPaid'],
    ['REFUNDED', 'refunded'],
    ['PARTIALLY_REFUNDED', 'partlyRefunded'],
    ['PENDING', null],
  ])('%s on an order that stands', (financialStatus, money) => {
    expect(orderStatus(order({financialStatus})).money).toBe(money);
  });

  it.each<[string, OrderFacts, MoneyNote]>([
    [
      'sent before it was paid',
      {...shipped(parcel()), financialStatus: 'PENDING'},
      'unpaid',
    ],
    [
      'cash on delivery, not sent',
      order({financialStatus: 'PENDING', isCashOnDelivery: true}),
      'payOnDelivery',
    ],
    [
      'cash on delivery, sent',
      {
        ...shipped(parcel()),
        financialStatus: 'PENDING',
        isCashOnDelivery: true,
      },
      'payOnDelivery',
    ],
  ])('%s', (_case, facts, money) => {
    expect(orderStatus(facts).money).toBe(money);
  });

  it.each<[OrderFacts['financialStatus'], boolean, MoneyNote | null]>([
    ['REFUNDED', true, 'refunded'],
    ['PARTIALLY_REFUNDED', true, 'partlyRefunded'],
    ['AUTHORIZED', false, 'reserved'],
    ['PAID', true, 'notRefunded'],
    ['PARTIALLY_PAID', true, 'notRefunded'],
    // Free of charge: Shopify calls it paid.
    ['PAID', false, null],
    ['VOIDED', false, 'notCharged'],
    ['EXPIRED', false, 'notCharged'],
    ['PENDING', false, 'notCharged'],
    [null, false, 'notCharged'],
  ])('%s on a cancelled order, paid: %s', (financialStatus, paid, money) => {
    const facts = cancelled({financialStatus, hasBeenPaid: paid});
    expect(orderStatus(facts).money).toBe(money);
  });
});

describe('whatever the parcels', () => {
  const anyShipment: fc.Arbitrary<Shipment> = fc.constantFrom(
    null,
    'ATTEMPTED_DELIVERY',
    'CARRIER_PICKED_UP',
    'CONFIRMED',
    'DELAYED',
    'DELIVERED',
    'FAILURE',
    'IN_TRANSIT',
    'LABEL_PRINTED',
    'LABEL_PURCHASED',
    'OUT_FOR_DELIVERY',
    'PICKED_UP',
    'READY_FOR_PICKUP',
  );
  const anyParcel: fc.Arbitrary<FulfillmentFacts> = fc.record({
    status: fc.constantFrom('SUCCESS', 'OPEN', 'CANCELLED', 'ERROR', null),
    latestShipmentStatus: anyShipment,
    isPickedUp: fc.boolean(),
    requiresShipping: fc.boolean(),
  });
  const anyOrder = fc.record({
    cancelledAt: fc.constant(null),
    financialStatus: fc.constantFrom<OrderFacts['financialStatus'][]>(
      'PAID',
      'PENDING',
      'AUTHORIZED',
      'REFUNDED',
      null,
    ),
    fulfillmentStatus: fc.constantFrom<OrderFacts['fulfillmentStatus'][]>(
      'FULFILLED',
      'PARTIALLY_FULFILLED',
      'UNFULFILLED',
      'IN_PROGRESS',
      'ON_HOLD',
    ),
    fulfillments: fc.array(anyParcel, {maxLength: 5}),
    hasBeenPaid: fc.boolean(),
    isCashOnDelivery: fc.boolean(),
  });

  it('an order is delivered only when all of it is', () => {
    fc.assert(
      fc.property(anyOrder, (facts) => {
        if (orderStatus(facts).stage !== 'delivered') return;
        const stages = facts.fulfillments.map(parcelStage);
        expect(facts.fulfillmentStatus).toBe('FULFILLED');
        expect(new Set(stages.filter((stage) => stage !== null))).toEqual(
          new Set(['delivered']),
        );
      }),
    );
  });

  it('an order of which a parcel is out never looks unsent', () => {
    fc.assert(
      fc.property(anyOrder, (facts) => {
        const isOut = facts.fulfillments.some((each) => {
          const stage = parcelStage(each);
          return each.requiresShipping && stage !== null && stage !== 'packed';
        });
        if (!isOut) return;
        expect([
          'received',
          'awaitingPayment',
          'scheduled',
          'onHold',
          'sentToWarehouse',
          'beingPacked',
          'packed',
          'digitalDelivered',
        ]).not.toContain(orderStatus(facts).stage);
      }),
    );
  });

  it('the order of the parcels makes no difference', () => {
    fc.assert(
      fc.property(anyOrder, (facts) => {
        const reversed = {
          ...facts,
          fulfillments: [...facts.fulfillments].reverse(),
        };
        expect(orderStatus(reversed)).toEqual(orderStatus(facts));
      }),
    );
  });

  it('a cancelled order is nothing else', () => {
    fc.assert(
      fc.property(anyOrder, (facts) => {
        const status = orderStatus({
          ...facts,
          cancelledAt: '2026-11-20T12:00:00Z',
        });
        expect(status.stage).toBe('cancelled');
      }),
    );
  });
});
