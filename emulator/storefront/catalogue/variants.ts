import {connection, type ConnectionArguments} from '../../graphql/connection';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Product, Variant} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';
import type {Language} from '../markets';
import {moneyV2} from '../money-v2';
import {NO_METAFIELDS} from '../no-metafields';
import {productSource, type VariantSource} from './sources';
import {isAvailable} from './variant-choice';

const ONLY_VARIANT_TITLE = 'Default Title';

/** "50 × 70 cm / Oak", or Shopify's "Default Title" for the only variant of a product without options. */
export const variantTitle = (variant: Variant, language: Language): string =>
  variant.optionValues.map((value) => value[language]).join(' / ') ||
  ONLY_VARIANT_TITLE;

/** The variant's own picture, else the product's first. */
export const variantImage = (product: Product, variant: Variant) =>
  product.images.find(({id}) => id === variant.imageId) ??
  product.images[0] ??
  null;

const nothing = (_variant: unknown, args: ConnectionArguments) =>
  connection<never>([], args, String);

const price = ({variant, currency}: VariantSource) =>
  moneyV2(variant.price[currency], currency);

const compareAtPrice = ({variant, currency}: VariantSource) =>
  variant.compareAtPrice && moneyV2(variant.compareAtPrice[currency], currency);

export const variantFields = {
  ProductVariant: {
    ...NO_METAFIELDS,
    availableForSale: ({variant}) => isAvailable(variant),
    barcode: ({variant}) => variant.barcode,
    compareAtPrice,
    compareAtPriceV2: compareAtPrice,
    components: nothing,
    currentlyNotInStock: () => false,
    groupedBy: nothing,
    id: ({variant}) => gid('ProductVariant', variant.id),
    image: ({product, variant}) => variantImage(product, variant),
    price,
    priceV2: price,
    product: ({product, currency}) => productSource(product, currency),
    quantityAvailable: ({variant}) => Math.max(0, variant.available),
    quantityPriceBreaks: nothing,
    quantityRule: () => ({increment: 1, maximum: null, minimum: 1}),
    requiresComponents: () => false,
    requiresShipping: ({variant}) => variant.requiresShipping,
    selectedOptions: ({product, variant}, _args, {locale}) =>
      product.options.map((option, index) => ({
        name: option.name[locale.language],
        value: variant.optionValues[index]?.[locale.language],
      })),
    sellingPlanAllocations: nothing,
    shopPayInstallmentsPricing: () => null,
    sku: ({variant}) => variant.sku,
    storeAvailability: nothing,
    taxable: ({product}) => !product.isGiftCard,
    title: ({variant}, _args, {locale}) =>
      variantTitle(variant, locale.language),
    unitPrice: () => null,
    unitPriceMeasurement: () => null,
    weight: ({variant}) => variant.weightGrams,
    weightUnit: () => 'GRAMS',
  } satisfies Fields<VariantSource>,
};

/** The cheapest and the dearest of some amounts, as a price range; without amounts it is zero. */
export function priceRange(amounts: readonly number[], currency: CurrencyCode) {
  return {
    minVariantPrice: moneyV2(
      amounts.length > 0 ? Math.min(...amounts) : 0,
      currency,
    ),
    maxVariantPrice: moneyV2(Math.max(0, ...amounts), currency),
  };
}
