import {bothCurrencies} from '../customer/money-v2';
import type {Fields} from '../graphql/schema';
import {
  currentDiscount,
  currentDuties,
  currentShipping,
  currentSubtotal,
  currentTax,
  currentTotal,
  netPayment,
  refundDiscrepancy,
  refundedShipping,
  subtotal,
  total,
  totalCapturable,
  totalDiscount,
  totalOutstanding,
  totalReceived,
  totalRefunded,
  totalShipping,
  totalTax,
} from '../orders/order-amounts';
import {vatPercent} from '../orders/tax';
import {type MoneyBag, negateBag, zeroBag} from '../state/money';
import type {Order} from '../state/orders';

const bag = (amountOf: (order: Order) => MoneyBag) => (order: Order) =>
  bothCurrencies(amountOf(order));

const bagOrNull = (amount: MoneyBag | null) => amount && bothCurrencies(amount);

const pieces = ({lines}: Order, key: 'quantity' | 'currentQuantity'): number =>
  lines.reduce((sum, line) => sum + line[key], 0);

/** The tax contained in a sum of the order's. */
export function taxLines(order: Order, amount: MoneyBag) {
  const percent = vatPercent(order.countryCode);
  return percent === 0
    ? []
    : [
        {
          title: 'VAT',
          priceSet: bothCurrencies(amount),
          rate: percent / 100,
          ratePercentage: percent,
        },
      ];
}

/** What the order comes to, as ordered (total…) and now (current…). */
export const orderAmountFields = {
  cartDiscountAmountSet: bag(totalDiscount),
  currentCartDiscountAmountSet: bag(currentDiscount),
  currentShippingPriceSet: bag(currentShipping),
  currentSubtotalLineItemsQuantity: (order) => pieces(order, 'currentQuantity'),
  currentSubtotalPriceSet: bag(currentSubtotal),
  currentTaxLines: (order) => taxLines(order, currentTax(order)),
  currentTotalDiscountsSet: bag(currentDiscount),
  // Fees are not charged here.
  currentTotalAdditionalFeesSet: () => null,
  currentTotalDutiesSet: (order) => bagOrNull(currentDuties(order)),
  currentTotalPriceSet: bag(currentTotal),
  currentTotalTaxSet: bag(currentTax),
  dutiesIncluded: () => false,
  estimatedTaxes: () => false,
  netPaymentSet: bag(netPayment),
  originalTotalAdditionalFeesSet: () => null,
  originalTotalDutiesSet: ({duties}) => bagOrNull(duties),
  originalTotalPriceSet: ({originalTotal}) => bothCurrencies(originalTotal),
  // Shopify counts what the merchant kept as positive.
  refundDiscrepancySet: bag((order) => negateBag(refundDiscrepancy(order))),
  subtotalLineItemsQuantity: (order) => pieces(order, 'quantity'),
  subtotalPriceSet: bag(subtotal),
  taxExempt: () => false,
  taxLines: (order) => taxLines(order, totalTax(order)),
  taxesIncluded: () => true,
  totalCapturableSet: bag(totalCapturable),
  totalDiscountsSet: bag(totalDiscount),
  totalOutstandingSet: bag(totalOutstanding),
  totalPriceSet: bag(total),
  totalReceivedSet: bag(totalReceived),
  totalRefundedSet: bag(totalRefunded),
  totalRefundedShippingSet: bag(refundedShipping),
  totalShippingPriceSet: bag(totalShipping),
  totalTaxSet: bag(totalTax),
  totalTipReceivedSet: bag(({presentmentCurrency}) =>
    zeroBag(presentmentCurrency),
  ),
} satisfies Fields<Order>;
