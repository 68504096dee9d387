import {deliveryOptions} from '../../checkout/delivery-options';
import {discountOn, findDiscountCode} from '../../orders/discount-codes';
import {findVariant, variantPrice} from '../../orders/prices';
import {includedTax, vatPercent} from '../../orders/tax';
import type {Cart, CartAddress, CartLine} from '../../state/carts';
import type {Product, Variant} from '../../state/catalogue';
import {
  addBags,
  type CurrencyCode,
  type MoneyBag,
  scaleBag,
  subtractBags,
  zeroBag,
} from '../../state/money';
import type {World} from '../../state/world';
import {currencyOf} from '../markets';

export interface PricedLine {
  readonly cart: Cart;
  readonly line: CartLine;
  readonly product: Product;
  readonly variant: Variant;
  readonly currency: CurrencyCode;
  readonly unitPrice: MoneyBag;
  /** Unit price times quantity. */
  readonly subtotal: MoneyBag;
  readonly discount: MoneyBag;
  /** To pay for the line, tax included. */
  readonly total: MoneyBag;
  readonly tax: MoneyBag;
}

export const cartCurrency = ({buyerIdentity}: Cart): CurrencyCode =>
  currencyOf(buyerIdentity.countryCode);

/** The cart's lines with what they cost its buyer, computed as the order will be. */
export function pricedLines(world: World, cart: Cart): PricedLine[] {
  const currency = cartCurrency(cart);
  return cart.lines.flatMap((line) => {
    const found = findVariant(world.catalogue, line.variantId);
    if (!found) return [];
    const unitPrice = variantPrice(found.variant, currency);
    const subtotal = scaleBag(unitPrice, line.quantity);
    const discount = discountOn(subtotal, cart.discountCodes);
    const total = subtractBags(subtotal, discount);
    const percent = found.product.isGiftCard
      ? 0
      : vatPercent(cart.buyerIdentity.countryCode);
    return [
      {
        ...found,
        cart,
        line,
        currency,
        unitPrice,
        subtotal,
        discount,
        total,
        tax: includedTax(total, percent),
      },
    ];
  });
}

export const sumOf = (
  bags: readonly MoneyBag[],
  currency: CurrencyCode,
): MoneyBag => bags.reduce(addBags, zeroBag(currency));

/** The one code that counts: the first that the shop knows. */
export const effectiveCode = ({discountCodes}: Cart): string | null =>
  discountCodes.find((code) => findDiscountCode(code) !== null) ?? null;

export const selectedAddress = ({
  deliveryAddresses,
}: Cart): CartAddress | null =>
  deliveryAddresses.find(({isSelected}) => isSelected) ?? null;

export const needsDelivery = (lines: readonly PricedLine[]): boolean =>
  lines.some(
    ({line, variant}) => line.quantity > 0 && variant.requiresShipping,
  );

/** How the parcel will be sent, as far as the cart knows: only once it has an address. */
export function chosenDelivery(cart: Cart, lines: readonly PricedLine[]) {
  if (!needsDelivery(lines) || !selectedAddress(cart)) return null;
  const options = deliveryOptions(cart.language, cartCurrency(cart));
  return (
    options.find(({handle}) => handle === cart.deliveryOption) ?? options[0]
  );
}
