import {bothCurrencies} from '../customer/money-v2';
import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {
  currentDiscount,
  currentShipping,
  currentSubtotal,
  currentTax,
  currentTotal,
  totalOutstanding,
} from '../orders/order-amounts';
import {findVariant} from '../orders/prices';
import {lineOf} from './line-fields';
import {notEmulated} from './not-emulated';
import {taxLines} from './order-amount-fields';
import {
  addedLines,
  calculatedLines,
  type EditSource,
} from './order-edit-source';

interface LinesArguments extends ConnectionArguments {
  readonly query?: string | null;
}

/** The order as it would be with what is staged. */
export const calculatedOrderFields = {
  // Discounts of single lines are not emulated.
  addedDiscountApplications: (_source, args: ConnectionArguments) =>
    connection<never>([], args, String),
  addedLineItems: (source, args: ConnectionArguments) =>
    connection(addedLines(source), args, ({line}) => line.id),
  cartDiscountAmountSet: ({calculated}) =>
    bothCurrencies(currentDiscount(calculated)),
  committed: () => false,
  id: ({edit}) => gid('CalculatedOrder', edit.id),
  lineItems: (source, {query, ...args}: LinesArguments) => {
    if (query) throw notEmulated('CalculatedOrder.lineItems(query:)');
    return connection(calculatedLines(source), args, ({line}) => line.id);
  },
  notificationPreviewHtml: () => null,
  notificationPreviewTitle: ({order}) =>
    `Order #${order.number} has been updated`,
  originalOrder: ({order}) => order,
  shippingLines: ({calculated}) =>
    calculated.shipping
      ? [
          {
            id: gid('CalculatedShippingLine', calculated.id),
            price: bothCurrencies(currentShipping(calculated)),
            stagedStatus: 'NONE',
            title: calculated.shipping.title,
          },
        ]
      : [],
  stagedChanges: (source, args: ConnectionArguments) =>
    connection(stagedChanges(source), args, ({key}) => key),
  subtotalLineItemsQuantity: ({calculated}) =>
    calculated.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
  subtotalPriceSet: ({calculated}) =>
    bothCurrencies(currentSubtotal(calculated)),
  taxLines: ({calculated}) => taxLines(calculated, currentTax(calculated)),
  totalOutstandingSet: ({calculated}) =>
    bothCurrencies(totalOutstanding(calculated)),
  totalPriceSet: ({calculated}) => bothCurrencies(currentTotal(calculated)),
} satisfies Fields<EditSource>;

/** What the edit does to one line, or to all of them. */
export function stagedChanges({edit, order}: EditSource) {
  const quantities = [...edit.quantities].map(([id, {delta, restock}]) => ({
    __typename:
      delta > 0
        ? 'OrderStagedChangeIncrementItem'
        : 'OrderStagedChangeDecrementItem',
    key: id,
    delta: Math.abs(delta),
    lineItem: lineOf(order, id),
    restock,
  }));
  const added = edit.added.map(({lineId, variantId, quantity}) => ({
    __typename: 'OrderStagedChangeAddVariant',
    key: lineId,
    quantity,
    variantId,
  }));
  return [...quantities, ...added];
}

export const addVariantChangeFields = {
  variant: ({variantId}, _args, {world}) =>
    findVariant(world.catalogue, variantId),
} satisfies Fields<{readonly variantId: number}>;
