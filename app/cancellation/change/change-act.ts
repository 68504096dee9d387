import * as v from 'valibot';
import {MoneySchema} from '../record-money';
import {DELIVERY_FIELDS, DeliverySchema} from './delivery';

/** Changes where an order goes and whom to reach about it. */
export const AddressAct = v.strictObject({
  kind: v.literal('change-address'),
  /** Null once it is over: the order itself has it then, and what came to nothing need not be kept. */
  wanted: v.nullable(DeliverySchema),
  changed: v.array(v.picklist(DELIVERY_FIELDS)),
});

const Quantity = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One step of an edit, as Shopify takes it. */
const EditStep = v.variant('kind', [
  v.strictObject({
    kind: v.literal('set'),
    lineItemId: v.string(),
    quantity: Quantity,
  }),
  v.strictObject({
    kind: v.literal('add'),
    variantId: v.string(),
    quantity: v.pipe(Quantity, v.minValue(1)),
  }),
]);

/** Changes what is in an order, in one commit. */
export const ItemsAct = v.strictObject({
  kind: v.literal('change-items'),
  steps: v.pipe(v.array(EditStep), v.minLength(1)),
  /** How many pieces each line had when it was agreed to: whether it was committed is told by that. */
  before: v.array(v.strictObject({lineItemId: v.string(), quantity: Quantity})),
  /** What the order comes to when it is changed, as agreed. */
  total: MoneySchema,
  /** What the customer pays more, or gets back; null where it costs the same. */
  toPay: v.nullable(MoneySchema),
  toRefund: v.nullable(MoneySchema),
  /** Shopify's calculated order, from the moment at which it may have been committed. */
  editId: v.nullable(v.string()),
});

export type AddressAct = v.InferOutput<typeof AddressAct>;
export type ItemsAct = v.InferOutput<typeof ItemsAct>;
export type EditStep = v.InferOutput<typeof EditStep>;
