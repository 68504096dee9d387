import {findDiscountCode} from '../../orders/discount-codes';
import type {Cart} from '../../state/carts';
import type {World} from '../../state/world';
import {moneyV2Of} from '../money-v2';
import {
  cartCurrency,
  effectiveCode,
  type PricedLine,
  pricedLines,
  sumOf,
} from './cart-cost';

/** The discount code as something applied to every line of the cart; none where no code counts. */
export function discountApplications(world: World, cart: Cart) {
  const code = effectiveCode(cart);
  const found = code === null ? null : findDiscountCode(code);
  const lines = pricedLines(world, cart);
  if (code === null || !found || lines.length === 0) return [];
  const total = sumOf(
    lines.map(({discount}) => discount),
    cartCurrency(cart),
  );
  return [
    {
      __typename: 'CartCodeDiscountApplication',
      allocationMethod: 'ACROSS',
      code,
      targetSelection: 'ALL',
      targetType: 'LINE_ITEM',
      totalAllocatedAmount: moneyV2Of(total.presentment),
      value: {
        __typename: 'PricingPercentageValue',
        percentage: found.percentage,
      },
    },
  ];
}

/** What the code takes off one line. */
export const lineAllocations = (world: World, {cart, discount}: PricedLine) =>
  discount.presentment.amount === 0
    ? []
    : discountApplications(world, cart).map((application) => ({
        __typename: 'CartCodeDiscountAllocation',
        code: application.code,
        discountApplication: application,
        discountedAmount: moneyV2Of(discount.presentment),
        sourceDiscountApplication: application,
        targetType: 'LINE_ITEM',
      }));
