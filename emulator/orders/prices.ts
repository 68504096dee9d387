import type {Catalogue, Product, Variant} from '../state/catalogue';
import {type CurrencyCode, money, type MoneyBag} from '../state/money';

/** What one piece costs: the shop's own price, and the fixed one of the currency the customer sees. */
export const variantPrice = (
  variant: Variant,
  presentment: CurrencyCode,
): MoneyBag => ({
  shop: money(variant.price.NOK, 'NOK'),
  presentment: money(variant.price[presentment], presentment),
});

/** The variant with its product, or null where the catalogue has none of this id. */
export function findVariant(
  catalogue: Catalogue,
  variantId: number,
): {product: Product; variant: Variant} | null {
  for (const product of catalogue.products) {
    const variant = product.variants.find(({id}) => id === variantId);
    if (variant) return {product, variant};
  }
  return null;
}
