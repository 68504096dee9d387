import type {Money, MoneyBag} from '../state/money';

const VAT_PERCENT: Readonly<Record<string, number>> = {NO: 25, DE: 19};

/** Value-added tax in per cent where the parcel goes; 0 where the shop is not registered for it. */
export const vatPercent = (countryCode: string): number =>
  VAT_PERCENT[countryCode] ?? 0;

/** The tax contained in a price, rounded half up to a minor unit in each currency. */
export function includedTax(price: MoneyBag, percent: number): MoneyBag {
  const contained = ({amount, currency}: Money): Money => ({
    amount: Math.round((amount * percent) / (100 + percent)),
    currency,
  });
  return {
    shop: contained(price.shop),
    presentment: contained(price.presentment),
  };
}
