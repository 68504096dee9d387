import type {ProductCollectionSortKeys} from '~/shopify/generated/storefront.server';

interface Sort {
  readonly sortKey: ProductCollectionSortKeys;
  readonly reverse: boolean;
}

/** The orders that a visitor can choose; the first is the merchant's own. */
const SORTS = {
  default: {sortKey: 'COLLECTION_DEFAULT', reverse: false},
  newest: {sortKey: 'CREATED', reverse: true},
  'best-selling': {sortKey: 'BEST_SELLING', reverse: false},
  'price-ascending': {sortKey: 'PRICE', reverse: false},
  'price-descending': {sortKey: 'PRICE', reverse: true},
  title: {sortKey: 'TITLE', reverse: false},
} as const satisfies Record<string, Sort>;

export type SortName = keyof typeof SORTS;

export const SORT_NAMES: readonly SortName[] = [
  'default',
  'newest',
  'best-selling',
  'price-ascending',
  'price-descending',
  'title',
];

/** The order that `?sort=` asks for; the merchant's own where it says nothing known. */
export function sortIn(search: URLSearchParams): SortName {
  const wanted = search.get('sort');
  return SORT_NAMES.find((name) => name === wanted) ?? 'default';
}

/** The order in Shopify's terms. */
export const sortVariables = (name: SortName): Sort => SORTS[name];
