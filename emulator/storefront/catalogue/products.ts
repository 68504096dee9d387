import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Context} from '../../graphql/context';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Product, Variant} from '../../state/catalogue';
import {mediaImage} from '../images';
import {NO_METAFIELDS} from '../no-metafields';
import {paragraphs, truncate, wordsOf} from '../plain-text';
import {encodeVariants} from './encoded-variants';
import {
  collectionSource,
  type ProductSource,
  type VariantSource,
  variantSource,
} from './sources';
import {
  adjacentVariants,
  type ChoiceArguments,
  isAvailable,
  positionsOf,
  selectedOrFirstAvailable,
  variantBySelectedOptions,
} from './variant-choice';
import {priceRange} from './variants';

interface OptionSource extends ProductSource {
  readonly option: Product['options'][number];
}

interface OptionValueSource extends OptionSource {
  readonly value: OptionSource['option']['values'][number];
}

const shown = (
  {product, currency}: ProductSource,
  variant: Variant | null | undefined,
): VariantSource | null =>
  variant ? variantSource(product, variant, currency) : null;

const encoded = (product: Product, variants: readonly Variant[]) =>
  encodeVariants(variants.map((variant) => positionsOf(product, variant)));

const optionValues = (source: OptionSource): OptionValueSource[] =>
  source.option.values.map((value) => ({...source, value}));

const publishedAt = ({product}: ProductSource) => product.publishedAt;

/** Variant sort keys that the schema offers; the rest is in the merchant's order. */
const BY_VARIANT_KEY: Readonly<
  Record<string, ((a: Variant, b: Variant) => number) | undefined>
> = {
  ID: (a, b) => a.id - b.id,
  SKU: (a, b) => a.sku.localeCompare(b.sku),
  TITLE: (a, b) =>
    a.optionValues
      .map(({en}) => en)
      .join()
      .localeCompare(b.optionValues.map(({en}) => en).join()),
};

export const productFields = {
  Product: {
    ...NO_METAFIELDS,
    adjacentVariants: (source, args: ChoiceArguments, {locale}) =>
      adjacentVariants(source.product, locale.language, args).map((variant) =>
        shown(source, variant),
      ),
    availableForSale: ({product}) => product.variants.some(isAvailable),
    category: () => null,
    collections: ({product}, args: ConnectionArguments, {world}) =>
      connection(
        world.catalogue.collections
          .filter(({productIds}) => productIds.includes(product.id))
          .map(collectionSource),
        args,
        ({collection}) => collection.id,
      ),
    compareAtPriceRange: ({product, currency}) =>
      priceRange(
        product.variants.flatMap(
          ({compareAtPrice}) => compareAtPrice?.[currency] ?? [],
        ),
        currency,
      ),
    createdAt: publishedAt,
    description: (
      {product},
      {truncateAt}: {truncateAt?: number | null},
      {locale},
    ) => truncate(wordsOf(product.description[locale.language]), truncateAt),
    descriptionHtml: ({product}, _args, {locale}) =>
      paragraphs(product.description[locale.language]),
    encodedVariantAvailability: ({product}) =>
      encoded(product, product.variants.filter(isAvailable)),
    encodedVariantExistence: ({product}) => encoded(product, product.variants),
    featuredImage: ({product}) => product.images[0] ?? null,
    handle: ({product}) => product.handle,
    id: ({product}) => gid('Product', product.id),
    images: ({product}, args: ConnectionArguments) =>
      connection(product.images, args, ({id}) => id),
    isGiftCard: ({product}) => product.isGiftCard,
    media: ({product}, args: ConnectionArguments) =>
      connection(product.images.map(mediaImage), args, ({image}) => image.id),
    onlineStoreUrl: ({product}, _args, context) =>
      onlineStoreUrl(context, `/products/${product.handle}`),
    options: (source, {first}: {first?: number | null}): OptionSource[] =>
      source.product.options
        .slice(0, first ?? undefined)
        .map((option) => ({...source, option})),
    priceRange: ({product, currency}) =>
      priceRange(
        product.variants.map(({price}) => price[currency]),
        currency,
      ),
    productType: ({product}) => product.productType,
    publishedAt,
    requiresSellingPlan: () => false,
    selectedOrFirstAvailableVariant: (
      source,
      args: ChoiceArguments,
      {locale},
    ) =>
      shown(
        source,
        selectedOrFirstAvailable(source.product, locale.language, args),
      ),
    sellingPlanGroups: (_source, args: ConnectionArguments) =>
      connection<never>([], args, String),
    seo: () => ({description: null, title: null}),
    tags: ({product}) => product.tags,
    title: ({product}, _args, {locale}) => product.title[locale.language],
    totalInventory: ({product}) =>
      product.variants.reduce((sum, {available}) => sum + available, 0),
    trackingParameters: () => null,
    updatedAt: publishedAt,
    variantBySelectedOptions: (source, args: ChoiceArguments, {locale}) =>
      shown(
        source,
        variantBySelectedOptions(source.product, locale.language, args),
      ),
    variants: (source, args: ConnectionArguments & {sortKey?: string | null}) =>
      connection(
        source.product.variants
          .toSorted(BY_VARIANT_KEY[args.sortKey ?? 'POSITION'] ?? (() => 0))
          .map((variant) =>
            variantSource(source.product, variant, source.currency),
          ),
        args,
        ({variant}) => variant.id,
      ),
    variantsCount: ({product}) => ({
      count: product.variants.length,
      precision: 'EXACT',
    }),
    vendor: ({product}) => product.vendor,
  } satisfies Fields<ProductSource>,
  ProductOption: {
    id: ({option}) => gid('ProductOption', option.id),
    name: ({option}, _args, {locale}) => option.name[locale.language],
    optionValues,
    values: ({option}, _args, {locale}) =>
      option.values.map(({name}) => name[locale.language]),
  } satisfies Fields<OptionSource>,
  ProductOptionValue: {
    firstSelectableVariant: (source) => {
      const option = source.product.options.indexOf(source.option);
      return shown(
        source,
        source.product.variants.find(
          ({optionValues: values}) =>
            values[option]?.en === source.value.name.en,
        ),
      );
    },
    id: ({value}) => gid('ProductOptionValue', value.id),
    name: ({value}, _args, {locale}) => value.name[locale.language],
    swatch: ({value}) =>
      value.swatch === null ? null : {color: value.swatch, image: null},
  } satisfies Fields<OptionValueSource>,
};

/** A page of the storefront: what this shop has in place of Shopify's Online Store. */
export const onlineStoreUrl = ({world}: Context, path: string): string =>
  new URL(path, world.origins.storefront).href;
