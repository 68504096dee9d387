import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {ProductCardFragment} from '~/shopify/generated/storefront.server';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';
import {techniqueOf} from './technique';

/** A print in a list. */
export interface ProductCardView {
  readonly id: string;
  /** Without a locale. */
  readonly path: string;
  readonly title: string;
  readonly artist: string;
  readonly technique: string | null;
  readonly image: ImageView | null;
  readonly price: string;
  /** What it cost before it was reduced, in words. */
  readonly before: string | null;
  readonly badge: string | null;
  readonly soldOut: boolean;
}

export function productCardView(
  product: ProductCardFragment,
  locale: Locale,
): ProductCardView {
  const messages = messagesFor(locale).collection;
  const {minVariantPrice, maxVariantPrice} = product.priceRange;
  const lowest = formatMoney(locale, minVariantPrice);
  const before = product.compareAtPriceRange.minVariantPrice;
  // Shopify answers 0 where nothing is reduced.
  const reduced = Number(before.amount) > Number(minVariantPrice.amount);
  return {
    id: product.id,
    path: `/products/${product.handle}`,
    title: product.title,
    artist: product.vendor,
    technique: techniqueOf(product.tags, locale),
    image: product.featuredImage && imageView(product.featuredImage),
    price:
      minVariantPrice.amount === maxVariantPrice.amount
        ? lowest
        : fill(messages.from, {price: lowest}),
    before: reduced
      ? fill(messages.before, {price: formatMoney(locale, before)})
      : null,
    badge: badgeOf(product, reduced, messages),
    soldOut: !product.availableForSale,
  };
}

function badgeOf(
  {availableForSale, tags}: ProductCardFragment,
  reduced: boolean,
  messages: ReturnType<typeof messagesFor>['collection'],
): string | null {
  if (!availableForSale) return messages.soldOut;
  if (tags.includes('personalised')) return messages.personalised;
  if (tags.includes('limited-edition')) return messages.limited;
  return reduced ? messages.reduced : null;
}
