import {getProductOptions} from '@shopify/hydrogen';
import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {ProductQuery} from '~/shopify/generated/storefront.server';
import {isFinalSale} from './final-sale';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';
import {isPersonalised, LONGEST_NAME, NAME_FIELD} from './personalisation';
import {techniqueOf} from './technique';

type Product = NonNullable<ProductQuery['product']>;
type Variant = NonNullable<Product['selectedOrFirstAvailableVariant']>;

/** One value of an option, as a link to the variant that has it. */
export interface OptionValueView {
  readonly name: string;
  /** Path and query of the variant; null where the combination is not made. */
  readonly to: string | null;
  readonly isSelected: boolean;
  readonly isAvailable: boolean;
  readonly price: string | null;
  /** A hex colour. */
  readonly swatch: string | null;
}

export interface OptionView {
  readonly name: string;
  readonly chosen: string | null;
  readonly values: readonly OptionValueView[];
}

/** The variant that the address names. */
export interface VariantView {
  readonly id: string;
  readonly price: string;
  readonly before: string | null;
  readonly isAvailable: boolean;
  /** How many there are, in words. */
  readonly stock: string;
  readonly reference: string | null;
  /** The fewest that are sold, which is one but for companies. */
  readonly minimum: number;
  /** Said where it is not sold one by one. */
  readonly steps: string | null;
}

export interface ProductView {
  readonly handle: string;
  readonly title: string;
  readonly artist: string;
  readonly technique: string | null;
  readonly descriptionHtml: string;
  /** The chosen variant's own picture first. */
  readonly images: readonly ImageView[];
  readonly options: readonly OptionView[];
  readonly variant: VariantView | null;
  readonly isGiftCard: boolean;
  /** No variant of it is left. */
  readonly isGone: boolean;
  /** Asked for a name if the print is made for one buyer. */
  readonly personalisation: {
    readonly field: string;
    readonly maxLetters: number;
  } | null;
  /** An order of it cannot be cancelled. */
  readonly isFinal: boolean;
}

const FEW_LEFT = 3;

export function productView(product: Product, locale: Locale): ProductView {
  const variant = product.selectedOrFirstAvailableVariant;
  return {
    handle: product.handle,
    title: product.title,
    artist: product.vendor,
    technique: techniqueOf(product.tags, locale),
    descriptionHtml: product.descriptionHtml,
    images: imagesOf(product, variant),
    options: optionViews(product, locale),
    variant: variant && variantView(variant, locale),
    isGiftCard: product.isGiftCard,
    isGone: !product.availableForSale,
    personalisation: isPersonalised(product.tags)
      ? {field: NAME_FIELD, maxLetters: LONGEST_NAME}
      : null,
    isFinal: isFinalSale(product),
  };
}

function imagesOf(product: Product, variant: Variant | null): ImageView[] {
  const images = product.images.nodes;
  const own = variant?.image;
  const ordered = own
    ? [own, ...images.filter(({url}) => url !== own.url)]
    : images;
  return ordered.map(imageView);
}

function variantView(variant: Variant, locale: Locale): VariantView {
  const {compareAtPrice, price} = variant;
  const reduced =
    compareAtPrice !== null &&
    Number(compareAtPrice.amount) > Number(price.amount);
  return {
    id: variant.id,
    price: formatMoney(locale, price),
    before: reduced
      ? fill(messagesFor(locale).collection.before, {
          price: formatMoney(locale, compareAtPrice),
        })
      : null,
    isAvailable: variant.availableForSale,
    stock: stockInWords(variant, locale),
    reference: variant.sku,
    minimum: variant.quantityRule.minimum,
    steps: stepsInWords(variant.quantityRule, locale),
  };
}

const stepsInWords = (
  {minimum, increment}: Variant['quantityRule'],
  locale: Locale,
): string | null =>
  minimum > 1 || increment > 1
    ? fill(messagesFor(locale).shop.soldInSteps, {minimum, increment})
    : null;

function stockInWords(variant: Variant, locale: Locale): string {
  const texts = messagesFor(locale).product;
  const left = variant.quantityAvailable;
  if (!variant.availableForSale) return texts.soldOut;
  if (left === 1) return texts.lastOne;
  return left !== null && left > 1 && left <= FEW_LEFT
    ? fill(texts.fewLeft, {count: left})
    : texts.inStock;
}

function optionViews(product: Product, locale: Locale): OptionView[] {
  return getProductOptions(product)
    .filter(({optionValues}) => optionValues.length > 1)
    .map(({name, optionValues}) => ({
      name,
      chosen: optionValues.find(({selected}) => selected)?.name ?? null,
      values: optionValues.map((value) => ({
        name: value.name,
        to: value.exists
          ? `/products/${value.handle}?${value.variantUriQuery}`
          : null,
        isSelected: value.selected,
        isAvailable: value.available,
        price: value.exists ? formatMoney(locale, value.variant.price) : null,
        swatch: value.swatch?.color ?? null,
      })),
    }));
}
