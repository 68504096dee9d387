import type {ProductQuery} from '~/shopify/generated/storefront.server';

type Product = NonNullable<ProductQuery['product']>;

/** The product in the variant that is shown, as Shopify's statistics name it; null where it has none. */
export function productSeen(product: Product) {
  const variant = product.selectedOrFirstAvailableVariant;
  return (
    variant && {
      kind: 'product' as const,
      // As few as can be bought are added at a time.
      quantity: variant.quantityRule.minimum,
      productGid: product.id,
      variantGid: variant.id,
      name: product.title,
      variantName: variant.selectedOptions.map(({value}) => value).join(' / '),
      brand: product.vendor,
      price: variant.price.amount,
      sku: variant.sku,
    }
  );
}
