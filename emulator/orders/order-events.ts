import * as v from 'valibot';
import type {Fulfillment, FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {cancelOrder} from './cancel-order';
import {captureByHand} from './capture-by-hand';
import {DecimalInput, PositiveDecimalInput} from './decimal-input';
import {forEachOr} from './for-each-or';
import {canHold, hold} from './fulfillment-holds';
import {deliver} from './fulfillment-work';
import {PLAIN_EVENTS} from './plain-order-events';
import {refundByHand} from './refund-by-hand';
import {editByHand} from './edit-by-hand';
import {shipByHand} from './ship-by-hand';
import {addOrderTags, removeOrderTags, splitTags} from './tags';

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

/** A line and how much of it there is to be, none included; a variant that is not on the order yet is added. */
const LineQuantity = v.pipe(
  v.strictObject({
    sku: v.optional(v.string()),
    lineId: v.optional(v.number()),
    variantId: v.optional(v.number()),
    quantity: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(
    ({sku, lineId, variantId}) =>
      [sku, lineId, variantId].filter((each) => each !== undefined).length ===
      1,
    'A line needs exactly one of sku, lineId and variantId',
  ),
);

const named = <const Names extends readonly string[]>(names: Names) =>
  v.strictObject({event: v.picklist(names)});

/** What can happen to an order outside the API: in the warehouse, on the road, or by the staff's hand in the admin. */
export const OrderEventInput = v.variant('event', [
  named([
    'pick',
    'stop-picking',
    'release-hold',
    'submit-fulfillment-request',
    'accept-fulfillment-request',
    'reject-fulfillment-request',
    'submit-cancellation-request',
    'accept-cancellation',
    'reject-cancellation',
    'request-return',
    'approve-return',
    'decline-return',
    'close-return',
    'mark-paid',
    'pay-outstanding',
    'refund-fails',
    'ship-late',
  ]),
  v.strictObject({
    event: v.literal('hold'),
    reason: v.optional(v.string(), 'OTHER'),
    notes: v.optional(v.string()),
  }),
  v.strictObject({
    event: v.literal('deliver'),
    /** When the carrier handed it over; now if absent. */
    at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.strictObject({
    event: v.literal('ship'),
    lines: v.optional(v.array(LineChoice)),
    trackingNumber: v.optional(v.string()),
    trackingCompany: v.optional(v.string()),
    trackingUrl: v.optional(v.pipe(v.string(), v.url())),
  }),
  v.strictObject({
    event: v.literal('capture'),
    /** In the currency that the customer saw; all that is left if absent. */
    amount: v.optional(PositiveDecimalInput),
  }),
  v.strictObject({
    event: v.literal('edit'),
    /** Quantities as they are to be; 0 takes a line away. */
    lines: v.pipe(v.array(LineQuantity), v.nonEmpty()),
    restock: v.optional(v.boolean(), true),
  }),
  v.strictObject({
    event: v.literal('refund'),
    /** In the currency that the customer saw. */
    amount: v.optional(DecimalInput),
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
    case 'deliver': {
      deliverAll(world, order, input.at ?? world.clock.iso());
      return;
    }
    case 'ship':
      shipByHand(world, order, input);
      return;
    case 'edit':
      editByHand(world, order, input);
      return;
    case 'capture': {
      captureByHand(world, order, input);
      return;
    }
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
          refund: {to: input.refund ? 'ORIGINAL' : 'NONE'},
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

function deliverAll(world: World, order: Order, at: string): void {
  forEachOr<Fulfillment>(
    order.fulfillments,
    ({status, deliveredAt, trackingNumber}) =>
      status === 'SUCCESS' && deliveredAt === null && trackingNumber !== null,
    (each) => {
      deliver(world, order, each, at);
    },
    'No parcel of this order is on its way.',
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
