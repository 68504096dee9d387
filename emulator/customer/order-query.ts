import {GraphQLError} from 'graphql';
import {
  displayFinancialStatus,
  displayFulfillmentStatus,
  total,
} from '../orders/order-amounts';
import type {Order} from '../state/orders';

export type OrderSortKey =
  | 'CREATED_AT'
  | 'ID'
  | 'ORDER_NUMBER'
  | 'PROCESSED_AT'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

const SORT_VALUES: Record<OrderSortKey, (order: Order) => number> = {
  CREATED_AT: ({createdAt}) => Date.parse(createdAt),
  ID: ({id}) => id,
  ORDER_NUMBER: ({number}) => number,
  PROCESSED_AT: ({processedAt}) => Date.parse(processedAt),
  TOTAL_PRICE: (order) => total(order).shop.amount,
  UPDATED_AT: ({updatedAt}) => Date.parse(updatedAt),
};

/** Ascending; orders that are alike in the key follow their ids. */
export const sortedOrders = (
  orders: readonly Order[],
  key: OrderSortKey,
): Order[] =>
  [...orders].sort(
    (a, b) => SORT_VALUES[key](a) - SORT_VALUES[key](b) || a.id - b.id,
  );

type Condition = (order: Order) => boolean;

/**
 * Reads Shopify's search syntax as far as order lists use it: terms joined by blanks or AND, each a name or
 * `field:value`, dates also with `>`, `>=`, `<` and `<=`.
 * @throws GraphQLError for anything else, so that no filter is passed over in silence
 */
export function orderCondition(query: string | null | undefined): Condition {
  const terms = query?.match(/[\w]+:(?:[<>]=?)?(?:"[^"]*"|'[^']*'|\S+)|\S+/g);
  const conditions = (terms ?? [])
    .filter((term) => term !== 'AND')
    .map(conditionOf);
  return (order) => conditions.every((condition) => condition(order));
}

function conditionOf(term: string): Condition {
  const [, field, operator = '', quoted = ''] =
    /^(\w+):([<>]=?)?(.+)$/.exec(term) ?? [];
  if (field === undefined) return hasName(term);
  const value = quoted.replace(/^(["'])(.*)\1$/, '$2');
  const exact = EXACT[field];
  if (exact && operator === '') return exact(value);
  const date = DATES[field];
  if (date) return comesAt(date, operator, value);
  throw new GraphQLError(
    `The emulator's customer API does not search orders by "${term}" yet.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
}

const hasName = (value: string): Condition => {
  const wanted = value.replace(/^#/, '');
  return ({number}) => String(number) === wanted;
};

const EXACT: Record<string, ((value: string) => Condition) | undefined> = {
  id: (value) => (order) => String(order.id) === value,
  name: hasName,
  confirmation_number: (value) => (order) =>
    order.confirmationNumber === value.toUpperCase(),
  financial_status: (value) => (order) =>
    displayFinancialStatus(order) === value.toUpperCase(),
  fulfillment_status: (value) => (order) =>
    displayFulfillmentStatus(order) === value.toUpperCase(),
};

const DATES: Record<string, ((order: Order) => string) | undefined> = {
  created_at: ({createdAt}) => createdAt,
  processed_at: ({processedAt}) => processedAt,
  updated_at: ({updatedAt}) => updatedAt,
};

function comesAt(
  date: (order: Order) => string,
  operator: string,
  value: string,
): Condition {
  const limit = Date.parse(value);
  if (Number.isNaN(limit)) {
    throw new GraphQLError(`"${value}" is not a date.`);
  }
  return (order) => {
    const moment = Date.parse(date(order));
    if (operator === '>') return moment > limit;
    if (operator === '>=') return moment >= limit;
    if (operator === '<') return moment < limit;
    if (operator === '<=') return moment <= limit;
    return moment === limit;
  };
}
