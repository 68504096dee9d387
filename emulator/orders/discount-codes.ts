import type {Money, MoneyBag} from '../state/money';

export interface DiscountCode {
  readonly code: string;
  /** Taken off every line; shipping stays as it is. */
  readonly percentage: number;
}

const DISCOUNT_CODES: readonly DiscountCode[] = [
  {code: 'TRYKK10', percentage: 10},
];

/** The discount of this code, in whatever case it was typed; null where the shop has none. */
export const findDiscountCode = (code: string): DiscountCode | null =>
  DISCOUNT_CODES.find(
    (discount) => discount.code === code.trim().toUpperCase(),
  ) ?? null;

/** What the codes take off a sum, rounded half up to a minor unit. Only the first known code counts. */
export function discountOn(
  sum: MoneyBag,
  discountCodes: readonly string[],
): MoneyBag {
  const percentage =
    discountCodes.map(findDiscountCode).find((discount) => discount !== null)
      ?.percentage ?? 0;
  const part = ({amount, currency}: Money): Money => ({
    amount: Math.round((amount * percentage) / 100),
    currency,
  });
  return {shop: part(sum.shop), presentment: part(sum.presentment)};
}
