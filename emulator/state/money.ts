export type CurrencyCode = 'NOK' | 'EUR';

/** An amount in minor units (øre, cents). */
export interface Money {
  readonly amount: number;
  readonly currency: CurrencyCode;
}

/** One sum in the shop's currency and in the one the customer saw. */
export interface MoneyBag {
  readonly shop: Money;
  readonly presentment: Money;
}

export const money = (amount: number, currency: CurrencyCode): Money => ({
  amount,
  currency,
});

/** Minor units as Shopify writes a Decimal: "1290.0", "12.5", "0.0". */
export function decimal(minorUnits: number): string {
  const sign = minorUnits < 0 ? '-' : '';
  const digits = String(Math.abs(minorUnits)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0$/, '');
  return `${sign}${digits.slice(0, -2)}.${fraction}`;
}

/** Reads a Decimal ("12.5") into minor units. Throws on anything finer than a minor unit. */
export function minorUnits(decimalText: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(decimalText);
  if (!match)
    throw new RangeError(`"${decimalText}" is not an amount of money`);
  const [, sign, whole = '0', fraction = ''] = match;
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

export const addMoney = (a: Money, b: Money): Money => ({
  amount: a.amount + b.amount,
  currency: a.currency,
});

export const addBags = (a: MoneyBag, b: MoneyBag): MoneyBag => ({
  shop: addMoney(a.shop, b.shop),
  presentment: addMoney(a.presentment, b.presentment),
});

export const negateBag = (bag: MoneyBag): MoneyBag => scaleBag(bag, -1);

/** Multiplies by a whole number: a quantity, or -1. */
export const scaleBag = (bag: MoneyBag, factor: number): MoneyBag => ({
  shop: {...bag.shop, amount: bag.shop.amount * factor},
  presentment: {...bag.presentment, amount: bag.presentment.amount * factor},
});

export const zeroBag = (presentment: CurrencyCode): MoneyBag => ({
  shop: money(0, 'NOK'),
  presentment: money(0, presentment),
});

export const subtractBags = (a: MoneyBag, b: MoneyBag): MoneyBag =>
  addBags(a, negateBag(b));

export const sumBags = (
  bags: readonly MoneyBag[],
  presentment: CurrencyCode,
): MoneyBag => bags.reduce(addBags, zeroBag(presentment));
