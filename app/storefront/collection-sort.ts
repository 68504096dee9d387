import type {
  ProductCollectionSortKeys,
  ProductSortKeys,
} from '~/shopify/generated/storefront.server';

interface Sort<Key> {
  readonly sortKey: Key;
  readonly reverse: boolean;
}

/** The orders that a visitor can choose for a collection. */
const SORTS = {
  default: {sortKey: 'COLLECTION_DEFAULT', reverse: false},
  newest: {sortKey: 'CREATED', reverse: true},
  'best-selling': {sortKey: 'BEST_SELLING', reverse: false},
  'price-ascending': {sortKey: 'PRICE', reverse: false},
  'price-descending': {sortKey: 'PRICE', reverse: true},
  title: {sortKey: 'TITLE', reverse: false},
} as const satisfies Record<string, Sort<ProductCollectionSortKeys>>;

export type SortName = keyof typeof SORTS;

/** The same for everything that there is, which nobody has put into an order of its own. */
const ALL_PRODUCTS_SORTS = {
  newest: {sortKey: 'CREATED_AT', reverse: true},
  'best-selling': {sortKey: 'BEST_SELLING', reverse: false},
  'price-ascending': {sortKey: 'PRICE', reverse: false},
  'price-descending': {sortKey: 'PRICE', reverse: true},
  title: {sortKey: 'TITLE', reverse: false},
} as const satisfies Partial<Record<SortName, Sort<ProductSortKeys>>>;

type AllProductsSortName = keyof typeof ALL_PRODUCTS_SORTS;

/** The first is the merchant's own order. */
export const SORT_NAMES: readonly SortName[] = [
  'default',
  'newest',
  'best-selling',
  'price-ascending',
  'price-descending',
  'title',
];

/** The first is the one where nobody has chosen. */
export const ALL_PRODUCTS_SORT_NAMES: readonly AllProductsSortName[] = [
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

/** The same for a list of everything; the newest first where it says nothing known. */
export function allProductsSortIn(
  search: URLSearchParams,
): AllProductsSortName {
  const wanted = search.get('sort');
  return ALL_PRODUCTS_SORT_NAMES.find((name) => name === wanted) ?? 'newest';
}

/** The order in Shopify's terms. */
export const sortVariables = (
  name: SortName,
): Sort<ProductCollectionSortKeys> => SORTS[name];

/** The order of everything in Shopify's terms. */
export const allProductsSortVariables = (
  name: AllProductsSortName,
): Sort<ProductSortKeys> => ALL_PRODUCTS_SORTS[name];
