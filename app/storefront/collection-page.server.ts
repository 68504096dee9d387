import {CacheShort} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import {messagesFor, plural} from '~/i18n/messages';
import {
  CollectionDocument,
  CollectionsDocument,
} from '~/shopify/generated/storefront.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {collectionCardView} from './collection-card-view';
import {
  filterGroups,
  filtersIn,
  isFilterName,
  PRICE_FIELDS,
} from './collection-filters';
import {SORT_NAMES, sortIn, sortVariables} from './collection-sort';
import {pageLinks, pageVariables} from './pagination';
import {productCardView} from './product-card-view';

/** Every collection of the shop. */
export async function loadCollections({storefront}: AppLoadContext) {
  const {collections} = await queryStorefront(storefront, CollectionsDocument, {
    variables: {},
    cache: CacheShort(),
  });
  return collections.nodes.map(collectionCardView);
}

/**
 * A collection with the prints that the address asks for.
 * @throws Response 404 where there is no such collection
 */
export async function loadCollection(
  {locale, storefront}: AppLoadContext,
  handle: string,
  search: URLSearchParams,
) {
  const sort = sortIn(search);
  const filters = filtersIn(search);
  const page = pageVariables(search);
  const {collection} = await queryStorefront(storefront, CollectionDocument, {
    variables: {handle, filters, ...sortVariables(sort), ...page},
    cache: CacheShort(),
  });
  if (!collection) throw new Response(null, {status: 404});
  const {products, seo} = collection;
  const {sorts, count} = messagesFor(locale).collection;
  const total = products.nodes.length;
  const isWhole =
    !products.pageInfo.hasNextPage && !products.pageInfo.hasPreviousPage;
  return {
    title: collection.title,
    description: collection.description,
    metaTitle: seo.title ?? collection.title,
    metaDescription: seo.description ?? collection.description,
    products: products.nodes.map((product) => productCardView(product, locale)),
    count: isWhole ? plural(locale, total, count) : null,
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
  };
}

export type CollectionView = Awaited<ReturnType<typeof loadCollection>>;
