import type {AppLoadContext} from '@shopify/remix-oxygen';
import type {Locale} from '~/i18n/locale';
import {messagesFor, plural} from '~/i18n/messages';
import {
  CollectionDocument,
  CollectionsDocument,
} from '~/shopify/generated/storefront.server';
import {PRICES_AND_STOCK} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import type {Crumb} from './breadcrumbs';
import {collectionCardView} from './collection-card-view';
import {
  filterGroups,
  filtersIn,
  isFilterName,
  PRICE_FIELDS,
} from './collection-filters';
import {SORT_NAMES, sortIn, sortVariables} from './collection-sort';
import {summary} from './content.server';
import {imageView} from './image-view';
import type {FindablePage} from './page-head.server';
import {pageLinks, pageVariables} from './pagination';
import {productCardView} from './product-card-view';
import type {ProductListView} from './product-list-view';

interface ListedProducts {
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

/** Every collection of the shop. */
export async function loadCollections({storefront}: AppLoadContext) {
  const {collections} = await queryStorefront(storefront, CollectionsDocument, {
    variables: {},
    cache: PRICES_AND_STOCK,
  });
  return collections.nodes.map(collectionCardView);
}

/**
 * A collection with the prints that the address asks for.
 * @returns `found` is what search engines are told of it
 * @throws Response 404 where there is no such collection
 */
export async function loadCollection(
  {locale, storefront}: AppLoadContext,
  handle: string,
  search: URLSearchParams,
): Promise<{list: ProductListView; found: FindablePage; id: string}> {
  const sort = sortIn(search);
  const filters = filtersIn(search);
  const page = pageVariables(search);
  const {collection} = await queryStorefront(storefront, CollectionDocument, {
    variables: {handle, filters, ...sortVariables(sort), ...page},
    cache: PRICES_AND_STOCK,
  });
  if (!collection) throw new Response(null, {status: 404});
  const {title, description, products, seo} = collection;
  const {sorts} = messagesFor(locale).collection;
  return {
    id: collection.id,
    found: {
      title: seo.title ?? title,
      description: seo.description ?? summary(description),
      image: collection.image && imageView(collection.image),
    },
    list: {
      title,
      description,
      products: products.nodes.map((product) =>
        productCardView(product, locale),
      ),
      count: countOf(products, locale),
      // A plate's number is its place in the merchant's own order, which only the unfiltered first page shows.
      isNumbered:
        sort === 'default' &&
        filters.length === 0 &&
        page.first !== undefined &&
        page.after === undefined,
      filters: filterGroups(products.filters, search),
      price: {
        from: search.get(PRICE_FIELDS.from) ?? '',
        to: search.get(PRICE_FIELDS.to) ?? '',
        currency: locale.currency,
      },
      isFiltered: [...search].some(
        ([name, value]) => isFilterName(name) && value !== '',
      ),
      sort,
      sorts: SORT_NAMES.map((name) => ({name, label: sorts[name]})),
      pages: pageLinks(search, products.pageInfo),
    },
  };
}

/** "6 prints" for a list that is all on one page. */
export function countOf(
  {nodes, pageInfo}: ListedProducts,
  locale: Locale,
): string | null {
  return pageInfo.hasNextPage || pageInfo.hasPreviousPage
    ? null
    : plural(locale, nodes.length, messagesFor(locale).collection.count);
}

/** The way to a list of products. */
export function listCrumbs(locale: Locale, list: Crumb): Crumb[] {
  const {collection, common} = messagesFor(locale);
  return [
    {title: common.home, path: '/'},
    {title: collection.allTitle, path: '/collections'},
    list,
  ];
}
