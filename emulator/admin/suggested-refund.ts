import {bothCurrencies} from '../customer/money-v2';
import {numericId} from '../graphql/gid';
import {
  currentDuties,
  currentShipping,
  netPayment,
  overpaid,
  shippingTax,
} from '../orders/order-amounts';
import {type RefundLineRequest, refundLineAmounts} from '../orders/refund';
import {spreadOverPayments} from '../orders/refund-payments';
import {partOf, refundableOf} from '../orders/transaction-amounts';
import {minorUnits, type MoneyBag, sumBags, zeroBag} from '../state/money';
import type {Order} from '../state/orders';
import {lineOf} from './line-fields';
import {notEmulated} from './not-emulated';
import {restockTypeFrom} from './refund-input';
import {gatewayName, paymentDetailsOf, transactionsOf} from './payment-fields';

interface SuggestedRefundArguments {
  readonly refundLineItems?:
    | readonly {
        readonly lineItemId: string;
        readonly quantity: number;
        readonly restockType?: string | null;
      }[]
    | null;
  readonly refundShipping?: boolean | null;
  readonly shippingAmount?: string | null;
  readonly suggestFullRefund: boolean;
  readonly refundMethodAllocation: string;
}

/** What a refund of these lines and this shipping would come to, never more than was received. */
export function suggestedRefund(order: Order, args: SuggestedRefundArguments) {
  if (args.refundMethodAllocation !== 'ORIGINAL_PAYMENT_METHODS') {
    throw notEmulated('Order.suggestedRefund(refundMethodAllocation:)');
  }
  const currency = order.presentmentCurrency;
  const lines = linesToRefund(order, args);
  const amounts = lines.map((line) => refundLineAmounts(order, line));
  const subtotal = sumBags(
    amounts.map((each) => each.subtotal),
    currency,
  );
  const tax = sumBags(
    amounts.map((each) => each.tax),
    currency,
  );
  const shipping = shippingToRefund(order, args);
  const received = netPayment(order);
  const duties = args.suggestFullRefund ? currentDuties(order) : null;
  const wanted = sumBags(
    [
      subtotal,
      shipping,
      ...(duties ? [duties] : []),
      overpaidPart(order, args),
    ],
    currency,
  );
  const amount =
    wanted.presentment.amount > received.presentment.amount ? received : wanted;
  return {
    amountSet: bothCurrencies(amount),
    discountedSubtotalSet: bothCurrencies(subtotal),
    maximumRefundableSet: bothCurrencies(received),
    // Which line they are due on is not kept.
    refundDuties: duties ? undefined : [],
    refundLineItems: lines.map((line, index) => ({
      refundLine: {
        id: null,
        lineId: line.line.id,
        quantity: line.quantity,
        restockType: line.restockType,
        ...amounts[index],
      },
      order,
    })),
    shipping: {
      amountSet: bothCurrencies(shipping),
      maximumRefundableSet: bothCurrencies(currentShipping(order)),
      taxSet: bothCurrencies(shippingTax(order, shipping)),
    },
    subtotalSet: bothCurrencies(subtotal),
    suggestedTransactions: spreadOverPayments(
      order,
      amount.presentment.amount,
    ).map((part) => suggestedTransaction(order, part)),
    totalDutiesSet: bothCurrencies(duties ?? zeroBag(currency)),
    totalTaxSet: bothCurrencies(tax),
  };
}

/**
 * What was paid too much is due back whatever else is, but a refund of chosen lines or shipping is suggested for their
 * worth alone. Not recorded from a real shop.
 */
function overpaidPart(
  order: Order,
  {
    refundLineItems,
    refundShipping,
    shippingAmount,
    suggestFullRefund,
  }: SuggestedRefundArguments,
): MoneyBag {
  const isOfParts =
    (refundLineItems?.length ?? 0) > 0 ||
    refundShipping === true ||
    shippingAmount != null;
  return suggestFullRefund || !isOfParts
    ? overpaid(order)
    : zeroBag(order.presentmentCurrency);
}

function linesToRefund(
  order: Order,
  {refundLineItems, suggestFullRefund}: SuggestedRefundArguments,
): RefundLineRequest[] {
  if (suggestFullRefund) {
    return order.lines
      .filter(({currentQuantity}) => currentQuantity > 0)
      .map((line) => ({
        line,
        quantity: line.currentQuantity,
        restockType: 'NO_RESTOCK',
      }));
  }
  return (refundLineItems ?? []).map(({lineItemId, quantity, restockType}) => {
    const {line} = lineOf(order, numericId('LineItem', lineItemId) ?? 0);
    return {
      line,
      quantity: Math.min(quantity, line.currentQuantity),
      restockType: restockTypeFrom(restockType),
    };
  });
}

function shippingToRefund(
  order: Order,
  {refundShipping, shippingAmount, suggestFullRefund}: SuggestedRefundArguments,
): MoneyBag {
  const left = currentShipping(order);
  if (suggestFullRefund || refundShipping) return left;
  if (shippingAmount == null) return zeroBag(order.presentmentCurrency);
  return partOf(
    left,
    Math.min(minorUnits(shippingAmount), left.presentment.amount),
  );
}

function suggestedTransaction(
  order: Order,
  {parent, amount}: ReturnType<typeof spreadOverPayments>[number],
) {
  const refundable = refundableOf(order, parent);
  return {
    accountNumber: null,
    amountSet: bothCurrencies(partOf(refundable, amount)),
    formattedGateway: gatewayName(parent.gateway),
    gateway: parent.gateway,
    kind: 'SUGGESTED_REFUND',
    maximumRefundableSet: bothCurrencies(refundable),
    parentTransaction: transactionsOf(order).find(
      ({transaction}) => transaction.id === parent.id,
    ),
    paymentDetails: paymentDetailsOf(parent),
  };
}
