import {discountApplications} from '../customer/line-fields';
import {bothCurrencies} from '../customer/money-v2';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {isEditable} from '../orders/editable';
import {lineTotal} from '../orders/line-amounts';
import {fulfilledQuantity, remainingQuantity} from '../orders/line-quantities';
import {findVariant} from '../orders/prices';
import {isRestockable} from '../orders/restock';
import {scaleBag} from '../state/money';
import type {Order, OrderLine} from '../state/orders';
import {imageOf} from './image';

export interface LineSource {
  readonly line: OrderLine;
  readonly order: Order;
}

export const linesOf = (order: Order): LineSource[] =>
  order.lines.map((line) => ({line, order}));

/** @throws RangeError where the order has no such line, which would be the engine's mistake */
export function lineOf(order: Order, lineId: number): LineSource {
  const line = order.lines.find(({id}) => id === lineId);
  if (!line) throw new RangeError(`Order ${order.id} has no line ${lineId}`);
  return {line, order};
}

export const lineFields = {
  currentQuantity: ({line}) => line.currentQuantity,
  customAttributes: ({line}) => line.customAttributes,
  discountAllocations: ({line, order}) => discountAllocations(line, order),
  discountedTotalSet: ({line}) => bothCurrencies(lineTotal(line)),
  fulfillableQuantity: ({line, order}) => remainingQuantity(order, line),
  id: ({line}) => gid('LineItem', line.id),
  image: ({line}, _args, {world}) =>
    line.imageFile === null ? null : imageOf(world, line.imageFile, line.title),
  isGiftCard: ({line}) => line.isGiftCard,
  merchantEditable: ({line, order}) => isEditable(order, line),
  name: ({line}) =>
    line.variantTitle === null
      ? line.title
      : `${line.title} - ${line.variantTitle}`,
  nonFulfillableQuantity: ({line, order}) =>
    line.quantity - unfulfilled(order, line) - fulfilledQuantity(order, line),
  originalTotalSet: ({line}) =>
    bothCurrencies(scaleBag(line.unitPrice, line.quantity)),
  originalUnitPriceSet: ({line}) => bothCurrencies(line.unitPrice),
  product: productOf,
  quantity: ({line}) => line.quantity,
  refundableQuantity: ({line}) => line.currentQuantity,
  requiresShipping: ({line}) => line.requiresShipping,
  restockable: ({line, order}, _args, {world}) =>
    line.currentQuantity > 0 && isRestockable(world, order, line),
  // Subscriptions are not sold here.
  sellingPlan: () => null,
  sku: ({line}) => line.sku,
  taxable: ({line}) => line.tax.shop.amount > 0,
  title: ({line}) => line.title,
  totalDiscountSet: ({line}) => bothCurrencies(line.discount),
  unfulfilledQuantity: ({line, order}) => unfulfilled(order, line),
  variant: ({line}, _args, {world}) =>
    line.variantId === null
      ? null
      : findVariant(world.catalogue, line.variantId),
  variantTitle: ({line}) => line.variantTitle,
  vendor: (source, args, context) =>
    productOf(source, args, context)?.vendor ?? null,
} satisfies Fields<LineSource>;

function discountAllocations(line: OrderLine, order: Order) {
  if (line.discount.shop.amount === 0) return [];
  return discountApplications(order).map((discountApplication) => ({
    allocatedAmountSet: bothCurrencies(line.discount),
    discountApplication,
  }));
}

/** Null once the product is deleted, as in a real shop. */
function productOf({line}: LineSource, _args: unknown, {world}: Context) {
  return world.catalogue.products.find(({id}) => id === line.productId) ?? null;
}

/** A gift card has no fulfilment order: it waits for the payment alone. */
const unfulfilled = (order: Order, line: OrderLine): number =>
  line.isGiftCard
    ? Math.max(0, line.currentQuantity - fulfilledQuantity(order, line))
    : remainingQuantity(order, line);
