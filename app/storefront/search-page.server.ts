import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, messagesFor, plural} from '~/i18n/messages';
import {SearchDocument} from '~/shopify/generated/storefront.server';
import {SEARCHES} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {pageLinks, pageVariables} from './pagination';
import {productCardView} from './product-card-view';

/** Characters; what is longer is cut, as no print is described by more. */
const LONGEST_QUERY = 100;

/** What `?q=` asks for; empty where nothing is asked. */
export const readQuery = (params: URLSearchParams): string =>
  (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY);

/** What `?q=` finds; null where nothing was asked. */
export async function loadSearch(
  {locale, storefront}: AppLoadContext,
  params: URLSearchParams,
) {
  const query = readQuery(params);
  if (query === '') return {query, viewed: null, results: null};
  const {search} = await queryStorefront(storefront, SearchDocument, {
    variables: {query, ...pageVariables(params)},
    cache: SEARCHES,
  });
  const messages = messagesFor(locale);
  return {
    query,
    viewed: {kind: 'search' as const, query},
    results: {
      heading: fill(messages.search.resultsFor, {query}),
      count: plural(locale, search.totalCount, messages.collection.count),
      products: search.nodes.flatMap((node) =>
        node.__typename === 'Product' ? [productCardView(node, locale)] : [],
      ),
      pages: pageLinks(params, search.pageInfo),
    },
  };
}
