import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {findDiscountCode} from '../orders/discount-codes';
import {currentAmounts, editedAmounts} from '../orders/line-amounts';
import {findVariant} from '../orders/prices';
import type {Product, ProductImage} from '../state/catalogue';
import type {Order, OrderLine} from '../state/orders';
import {asSeen} from './money-v2';

/** A line knows its order by way of its discount codes. */
export interface LineSource {
  readonly line: OrderLine;
  readonly order: Order;
}

export const linesOf = (order: Order): LineSource[] =>
  order.lines.map((line) => ({line, order}));

const productOf = ({line}: LineSource, {world}: Context): Product | null =>
  world.catalogue.products.find(({id}) => id === line.productId) ?? null;

export const lineFields = {
  currentTotalPrice: ({line, order}) =>
    asSeen(currentAmounts(order, line).total),
  customAttributes: ({line}) => line.customAttributes,
  discountAllocations: ({line, order}) => discountAllocations(line, order),
  giftCard: ({line}) => line.isGiftCard,
  // Bundles are not sold here.
  group: () => null,
  id: ({line}) => gid('LineItem', line.id),
  image: imageOf,
  name: ({line}) =>
    line.variantTitle === null
      ? line.title
      : `${line.title} - ${line.variantTitle}`,
  presentmentTitle: ({line}) => line.title,
  price: ({line}) => asSeen(line.unitPrice),
  productId: ({line}) =>
    line.productId === null ? null : gid('Product', line.productId),
  productType: (source, _args, context) =>
    productOf(source, context)?.productType ?? null,
  quantity: ({line, order}) => editedAmounts(order, line).quantity,
  refundableQuantity: ({line}) => line.currentQuantity,
  requiresShipping: ({line}) => line.requiresShipping,
  sku: ({line}) => line.sku,
  title: ({line}) => line.title,
  totalDiscount: ({line, order}) => asSeen(editedAmounts(order, line).discount),
  totalPrice: ({line, order}) => asSeen(editedAmounts(order, line).total),
  // Nothing is sold by weight or length.
  unitPrice: () => null,
  variantId: ({line}) =>
    line.variantId === null ? null : gid('ProductVariant', line.variantId),
  variantOptions: variantOptionsOf,
  variantTitle: ({line}) => line.variantTitle,
  vendor: (source, _args, context) =>
    productOf(source, context)?.vendor ?? null,
} satisfies Fields<LineSource>;

function imageOf(
  source: LineSource,
  _args: unknown,
  context: Context,
): ProductImage | null {
  return (
    productOf(source, context)?.images.find(
      ({file}) => file === source.line.imageFile,
    ) ?? null
  );
}

function variantOptionsOf(
  {line}: LineSource,
  _args: unknown,
  {world, locale}: Context,
) {
  const found =
    line.variantId === null
      ? null
      : findVariant(world.catalogue, line.variantId);
  if (!found) return null;
  return found.product.options.map((option, position) => ({
    name: option.name[locale.language],
    value: found.variant.optionValues[position]?.[locale.language] ?? '',
  }));
}

function discountAllocations(line: OrderLine, order: Order) {
  const {discount} = editedAmounts(order, line);
  if (discount.presentment.amount === 0) return [];
  return discountApplications(order).map((discountApplication) => ({
    allocatedAmount: asSeen(discount),
    discountApplication,
  }));
}

/** What took something off this order: the shop applies one code at a time. */
export function discountApplications(order: Order) {
  const discount = order.discountCodes
    .map(findDiscountCode)
    .find((found) => found !== null);
  if (!discount) return [];
  return [
    {
      __typename: 'DiscountCodeApplication',
      code: discount.code,
      allocationMethod: 'ACROSS',
      targetSelection: 'ALL',
      targetType: 'LINE_ITEM',
      value: {
        __typename: 'PricingPercentageValue',
        percentage: discount.percentage,
      },
    },
  ];
}
