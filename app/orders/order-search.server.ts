import type {OrderSortKeys} from '~/shopify/generated/customer.server';
import type {OrderSearch, OrderSort, Period} from './order-search';

const DAY = 24 * 60 * 60 * 1000;
const HALF_A_YEAR = 183 * DAY;

/** Stands for a search that no order can be meant by. */
export const NOTHING_MEANT = Symbol('nothing meant');

/**
 * A search in Shopify's search syntax; null where it leaves nothing out.
 * Shopify searches a customer's orders by name, confirmation number and dates, but not by how they stand.
 * @see https://shopify.dev/docs/api/customer/latest/objects/Customer
 */
export function shopifyQuery(
  {q, placed}: OrderSearch,
  now: Date,
): string | null | typeof NOTHING_MEANT {
  const number = q.replace(/[^\p{L}\p{N}_-]/gu, '');
  if (q !== '' && number === '') return NOTHING_MEANT;
  const terms = [
    ...(number === ''
      ? []
      : [`(name:"${number}" OR confirmation_number:"${number}")`]),
    ...periodTerms(placed, now),
  ];
  return terms.length === 0 ? null : terms.join(' AND ');
}

function periodTerms(placed: Period, now: Date): string[] {
  const ago = (milliseconds: number) =>
    `'${new Date(now.getTime() - milliseconds).toISOString()}'`;
  switch (placed) {
    case 'all':
      return [];
    case 'last-30-days':
      return [`processed_at:>=${ago(30 * DAY)}`];
    case 'last-6-months':
      return [`processed_at:>=${ago(HALF_A_YEAR)}`];
    case 'older':
      return [`processed_at:<${ago(HALF_A_YEAR)}`];
  }
}

const SORTS: Readonly<
  Record<
    OrderSort,
    {readonly sortKey: OrderSortKeys; readonly reverse: boolean}
  >
> = {
  newest: {sortKey: 'PROCESSED_AT', reverse: true},
  oldest: {sortKey: 'PROCESSED_AT', reverse: false},
  highest: {sortKey: 'TOTAL_PRICE', reverse: true},
  lowest: {sortKey: 'TOTAL_PRICE', reverse: false},
};

/** The order of the list in Shopify's terms. */
export const orderSortVariables = (sort: OrderSort) => SORTS[sort];
