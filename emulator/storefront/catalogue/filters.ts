import {GraphQLError} from 'graphql';
import type {Product, Variant} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';
import {isAvailable} from './variant-choice';

/** `ProductFilter`: each object has one of these. */
export type ProductFilter = {
  available?: boolean | null;
  price?: {min?: number | null; max?: number | null} | null;
  productType?: string | null;
  productVendor?: string | null;
  tag?: string | null;
  variantOption?: {name: string; value: string} | null;
  category?: unknown;
  productMetafield?: unknown;
  taxonomyMetafield?: unknown;
  variantMetafield?: unknown;
};

export type FilterKind =
  | 'available'
  | 'price'
  | 'productType'
  | 'productVendor'
  | 'tag'
  | `option ${string}`;

/** One condition; conditions of the same kind are alternatives, different kinds apply together. */
export interface Condition {
  readonly kind: FilterKind;
  test(product: Product, variant: Variant): boolean;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An option's name in either language, since a link may have been made in the other. */
function hasOption(
  product: Product,
  variant: Variant,
  wanted: {name: string; value: string},
): boolean {
  return product.options.some(({name}, index) => {
    const value = variant.optionValues[index];
    return (
      (same(name.en, wanted.name) || same(name.nb, wanted.name)) &&
      value !== undefined &&
      (same(value.en, wanted.value) || same(value.nb, wanted.value))
    );
  });
}

/**
 * Reads `ProductFilter`s.
 * @throws GraphQLError for metafields and categories, which the shop's products do not have
 */
export function conditionsOf(
  filters: readonly ProductFilter[],
  currency: CurrencyCode,
): Condition[] {
  return filters.flatMap((filter) => {
    refuseUnknown(filter);
    return [
      ...productConditions(filter),
      ...variantConditions(filter, currency),
    ];
  });
}

function productConditions(filter: ProductFilter): Condition[] {
  const {productType, productVendor, tag} = filter;
  const conditions: Condition[] = [];
  if (productType != null) {
    conditions.push({
      kind: 'productType',
      test: (product) => same(product.productType, productType),
    });
  }
  if (productVendor != null) {
    conditions.push({
      kind: 'productVendor',
      test: (product) => same(product.vendor, productVendor),
    });
  }
  if (tag != null) {
    conditions.push({
      kind: 'tag',
      test: (product) => product.tags.some((own) => same(own, tag)),
    });
  }
  return conditions;
}

function variantConditions(
  filter: ProductFilter,
  currency: CurrencyCode,
): Condition[] {
  const {available, price, variantOption} = filter;
  const conditions: Condition[] = [];
  if (available != null) {
    conditions.push({
      kind: 'available',
      test: (_product, variant) => isAvailable(variant) === available,
    });
  }
  if (price != null) {
    const minimum = Math.round((price.min ?? 0) * 100);
    const maximum = price.max == null ? Infinity : Math.round(price.max * 100);
    conditions.push({
      kind: 'price',
      test: (_product, variant) =>
        variant.price[currency] >= minimum &&
        variant.price[currency] <= maximum,
    });
  }
  if (variantOption != null) {
    conditions.push({
      kind: `option ${variantOption.name.toLowerCase()}`,
      test: (product, variant) => hasOption(product, variant, variantOption),
    });
  }
  return conditions;
}

const NOT_EMULATED_FILTERS = [
  'category',
  'productMetafield',
  'taxonomyMetafield',
  'variantMetafield',
] as const;

function refuseUnknown(filter: ProductFilter): void {
  const unknown = NOT_EMULATED_FILTERS.find((name) => filter[name] != null);
  if (unknown !== undefined) {
    throw new GraphQLError(
      `The emulator's storefront API does not implement the product filter "${unknown}" yet.`,
      {extensions: {code: 'NOT_EMULATED'}},
    );
  }
}

/** Whether one variant of the product meets every kind of condition. */
export function passes(
  product: Product,
  conditions: readonly Condition[],
): boolean {
  const kinds = new Set(conditions.map(({kind}) => kind));
  return product.variants.some((variant) =>
    [...kinds].every((kind) =>
      conditions.some(
        (condition) =>
          condition.kind === kind && condition.test(product, variant),
      ),
    ),
  );
}
