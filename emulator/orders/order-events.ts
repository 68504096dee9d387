import * as v from 'valibot';
import type {FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {cancelOrder} from './cancel-order';
import {recordEvent} from './events';
import {canHold, hold, releaseHolds} from './fulfillment-holds';
import {canTakeStep, type RequestStep, takeStep} from './fulfillment-requests';
import {
  deliver,
  isThirdParty,
  reportProgress,
  stopProgress,
} from './fulfillment-work';
import {totalReceived} from './order-amounts';
import {capturePayment, markAsPaid} from './payments';
import {refundByHand} from './refund-by-hand';
import {EmulatorRefusal} from './refusal';
import {shipByHand} from './ship-by-hand';
import {addOrderTags, removeOrderTags, splitTags} from './tags';
import {capturable} from './transaction-amounts';

/** A line of the order: by SKU, by the number of the order line, or by that of the variant. */
const LineChoice = v.pipe(
  v.strictObject({
    sku: v.optional(v.string()),
    lineId: v.optional(v.number()),
    variantId: v.optional(v.number()),
    quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  }),
  v.check(
    ({sku, lineId, variantId}) =>
      [sku, lineId, variantId].filter((each) => each !== undefined).length ===
      1,
    'A line needs exactly one of sku, lineId and variantId',
  ),
);
export type LineChoice = v.InferOutput<typeof LineChoice>;

const Decimal = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d+(\.\d{1,2})?$/, 'An amount is a decimal, such as "149.50"'),
);

const named = <const Names extends readonly string[]>(names: Names) =>
  v.strictObject({event: v.picklist(names)});

/** What can happen to an order outside the API: in the warehouse, on the road, or by the staff's hand in the admin. */
export const OrderEventInput = v.variant('event', [
  named([
    'pick',
    'stop-picking',
    'release-hold',
    'deliver',
    'submit-fulfillment-request',
    'accept-fulfillment-request',
    'reject-fulfillment-request',
    'submit-cancellation-request',
    'accept-cancellation',
    'reject-cancellation',
    'capture',
    'request-return',
    'mark-paid',
  ]),
  v.strictObject({
    event: v.literal('hold'),
    reason: v.optional(v.string(), 'OTHER'),
    notes: v.optional(v.string()),
  }),
  v.strictObject({
    event: v.literal('ship'),
    lines: v.optional(v.array(LineChoice)),
    trackingNumber: v.optional(v.string()),
    trackingCompany: v.optional(v.string()),
    trackingUrl: v.optional(v.pipe(v.string(), v.url())),
  }),
  v.strictObject({
    event: v.literal('refund'),
    /** In the currency that the customer saw. */
    amount: v.optional(Decimal),
    lines: v.optional(v.array(LineChoice)),
  }),
  v.strictObject({
    event: v.literal('cancel'),
    reason: v.optional(
      v.picklist([
        'CUSTOMER',
        'DECLINED',
        'FRAUD',
        'INVENTORY',
        'OTHER',
        'STAFF',
      ]),
      'STAFF',
    ),
    refund: v.optional(v.boolean(), true),
    restock: v.optional(v.boolean(), true),
    notifyCustomer: v.optional(v.boolean(), true),
  }),
  v.strictObject({
    event: v.picklist(['add-tag', 'remove-tag']),
    tag: v.pipe(v.string(), v.nonEmpty()),
  }),
]);
export type OrderEventInput = v.InferOutput<typeof OrderEventInput>;

/**
 * Lets something happen to an order.
 * @throws EmulatorRefusal where it could not happen in a real shop; nothing is changed then
 */
export function applyOrderEvent(
  world: World,
  order: Order,
  input: OrderEventInput,
): void {
  switch (input.event) {
    case 'hold': {
      holdByHand(world, order, input);
      return;
    }
    case 'ship':
      shipByHand(world, order, input);
      return;
    case 'refund': {
      refundByHand(world, order, input);
      return;
    }
    case 'cancel': {
      cancelOrder(
        world,
        order,
        {
          reason: input.reason,
          restock: input.restock,
          refund: input.refund ? 'ORIGINAL' : 'NONE',
          notifyCustomer: input.notifyCustomer,
          staffNote: null,
        },
        'staff',
      );
      return;
    }
    case 'add-tag': {
      addOrderTags(world, order, splitTags([input.tag]));
      return;
    }
    case 'remove-tag': {
      removeOrderTags(world, order, [input.tag]);
      return;
    }
    default: {
      PLAIN_EVENTS[input.event](world, order);
      return;
    }
  }
}

type PlainEvent = Exclude<
  OrderEventInput['event'],
  'hold' | 'ship' | 'refund' | 'cancel' | 'add-tag' | 'remove-tag'
>;

const PLAIN_EVENTS: Readonly<
  Record<PlainEvent, (world: World, order: Order) => void>
> = {
  pick: (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => each.status === 'OPEN' && !isThirdParty(world, each),
      (each) => reportProgress(world, order, each, 'staff'),
      'There is nothing here that the warehouse could begin to pick.',
    ),
  'stop-picking': (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => each.status === 'IN_PROGRESS' && !isThirdParty(world, each),
      (each) => stopProgress(world, order, each, 'staff'),
      'Nobody is picking this order.',
    ),
  'release-hold': (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      ({holds}) => holds.length > 0,
      (each) => releaseHolds(world, order, each, each.holds, 'staff'),
      'Nothing of this order is on hold.',
    ),
  deliver: (world, order) =>
    forEachOr(
      order.fulfillments,
      ({status, deliveredAt, trackingNumber}) =>
        status === 'SUCCESS' && deliveredAt === null && trackingNumber !== null,
      (each) => deliver(world, order, each),
      'No parcel of this order is on its way.',
    ),
  'submit-fulfillment-request': step('submitFulfillmentRequest', 'staff'),
  'accept-fulfillment-request': step('acceptFulfillmentRequest', 'service'),
  'reject-fulfillment-request': step('rejectFulfillmentRequest', 'service'),
  'submit-cancellation-request': step('submitCancellationRequest', 'staff'),
  'accept-cancellation': step('acceptCancellationRequest', 'service'),
  'reject-cancellation': step('rejectCancellationRequest', 'service'),
  capture: (world, order) =>
    forEachOr(
      order.transactions.filter(({kind}) => kind === 'AUTHORIZATION'),
      (each) => capturable(order, each).shop.amount > 0,
      (each) => {
        capturePayment(world, order, each, {actor: 'staff'});
      },
      'There is no authorised payment to capture.',
    ),
  'request-return': (world, order) => {
    const isPossible =
      order.fulfillments.some(({status}) => status === 'SUCCESS') &&
      order.returnStatus === 'NO_RETURN' &&
      totalReceived(order).shop.amount > 0;
    if (!isPossible) {
      throw new EmulatorRefusal(
        'A return can be asked for once, for something paid that has been sent.',
      );
    }
    order.returnStatus = 'RETURN_REQUESTED';
    recordEvent(world, order, {
      action: 'return_requested',
      message: 'The customer asked to return the order.',
      actor: 'customer',
    });
  },
  'mark-paid': (world, order) => markAsPaid(world, order, 'staff'),
};

function step(name: RequestStep, actor: 'staff' | 'service') {
  return (world: World, order: Order): void =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => canTakeStep(world, each, name),
      (each) => takeStep(world, order, each, name, {message: null, actor}),
      'No fulfillment order of this order is where that could be said.',
    );
}

function holdByHand(
  world: World,
  order: Order,
  {reason, notes}: {reason: string; notes?: string | undefined},
): void {
  forEachOr<FulfillmentOrder>(
    order.fulfillmentOrders,
    (each) => canHold(world, each),
    (each) => {
      hold(world, order, each, {
        handle: null,
        reason,
        reasonNotes: notes ?? null,
        actor: 'staff',
      });
    },
    'Nothing of this order can be put on hold.',
  );
}

function forEachOr<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  act: (item: Item) => void,
  refusal: string,
): void {
  const meant = items.filter(isMeant);
  if (meant.length === 0) throw new EmulatorRefusal(refusal);
  for (const item of meant) act(item);
}
