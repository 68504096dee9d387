import {type Locale, localePath} from '~/i18n/locale';
import type {
  ArticleQuery,
  ProductQuery,
} from '~/shopify/generated/storefront.server';
import {imageAtWidth} from '~/ui/cdn-image';
import {SHOP_NAME} from '~/ui/page-meta';
import type {Crumb} from './breadcrumbs';

/** A thing in the vocabulary of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Where a page of the shop is: what absolute addresses are made with. */
export interface Site {
  readonly origin: string;
  readonly locale: Locale;
}

export const siteOf = ({locale}: {locale: Locale}, request: Request): Site => ({
  origin: new URL(request.url).origin,
  locale,
});

const PICTURE_WIDTH = 1200;

/** Several things about one page. */
export const inOneGraph = (things: readonly JsonLd[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

const urlOf = ({origin, locale}: Site, path: string): string =>
  `${origin}${localePath(locale, path)}`;

/** The shop, and its site. */
export function shopData(site: Site): JsonLd[] {
  const organisation = `${site.origin}/#organization`;
  return [
    {
      '@type': 'Organization',
      '@id': organisation,
      name: SHOP_NAME,
      url: `${site.origin}/`,
      logo: `${site.origin}/favicon.svg`,
    },
    {
      '@type': 'WebSite',
      '@id': `${site.origin}/#website`,
      name: SHOP_NAME,
      url: urlOf(site, '/'),
      inLanguage: site.locale.tag,
      publisher: {'@id': organisation},
    },
  ];
}

/** The way to a page. */
export const breadcrumbData = (
  crumbs: readonly Crumb[],
  site: Site,
): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({title, path}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: urlOf(site, path),
  })),
});

type Product = NonNullable<ProductQuery['product']>;

/** A product with an offer for each of its variants, or where it has more than are read, with its span of prices. */
export function productData(product: Product, site: Site): JsonLd {
  const {handle, title, vendor, variants, priceRange} = product;
  const {minVariantPrice, maxVariantPrice} = priceRange;
  const path = `/products/${handle}`;
  return {
    '@type': 'Product',
    name: title,
    description: product.description,
    url: urlOf(site, path),
    image: product.images.nodes.map(({url}) =>
      imageAtWidth(url, PICTURE_WIDTH),
    ),
    brand: {'@type': 'Brand', name: vendor},
    offers: variants.pageInfo.hasNextPage
      ? {
          '@type': 'AggregateOffer',
          lowPrice: minVariantPrice.amount,
          highPrice: maxVariantPrice.amount,
          priceCurrency: minVariantPrice.currencyCode,
          availability: availability(product.availableForSale),
        }
      : variants.nodes.map((variant) => ({
          '@type': 'Offer',
          url: urlOf(site, `${path}?${variantQuery(variant.selectedOptions)}`),
          name: variant.title,
          ...(variant.sku && {sku: variant.sku}),
          price: variant.price.amount,
          priceCurrency: variant.price.currencyCode,
          availability: availability(variant.availableForSale),
        })),
  };
}

const availability = (isAvailable: boolean): string =>
  `https://schema.org/${isAvailable ? 'InStock' : 'OutOfStock'}`;

const variantQuery = (
  options: readonly {readonly name: string; readonly value: string}[],
): string =>
  new URLSearchParams(options.map(({name, value}) => [name, value])).toString();

type Article = NonNullable<
  NonNullable<ArticleQuery['blog']>['articleByHandle']
>;

/** An article of a blog. */
export const articleData = (
  {title, publishedAt, authorV2, image}: Article,
  path: string,
  site: Site,
): JsonLd => ({
  '@type': 'BlogPosting',
  headline: title,
  datePublished: publishedAt,
  url: urlOf(site, path),
  inLanguage: site.locale.tag,
  ...(authorV2 && {author: {'@type': 'Person', name: authorV2.name}}),
  ...(image && {image: imageAtWidth(image.url, PICTURE_WIDTH)}),
  publisher: {'@id': `${site.origin}/#organization`},
});
