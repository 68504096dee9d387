import type {Context} from '../../graphql/context';
import type {Collection, Product, Variant} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';
import {currencyOf} from '../markets';

/** A product with the currency its prices are shown in: a cart may have another than the request. */
export interface ProductSource {
  readonly __typename: 'Product';
  readonly product: Product;
  readonly currency: CurrencyCode;
}

export interface VariantSource {
  readonly __typename: 'ProductVariant';
  readonly product: Product;
  readonly variant: Variant;
  readonly currency: CurrencyCode;
}

export interface CollectionSource {
  readonly __typename: 'Collection';
  readonly collection: Collection;
}

export const contextCurrency = ({locale}: Context): CurrencyCode =>
  currencyOf(locale.country);

export const productSource = (
  product: Product,
  currency: CurrencyCode,
): ProductSource => ({__typename: 'Product', product, currency});

export const variantSource = (
  product: Product,
  variant: Variant,
  currency: CurrencyCode,
): VariantSource => ({
  __typename: 'ProductVariant',
  product,
  variant,
  currency,
});

export const collectionSource = (collection: Collection): CollectionSource => ({
  __typename: 'Collection',
  collection,
});
