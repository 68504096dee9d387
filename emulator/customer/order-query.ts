import {GraphQLError} from 'graphql';
import {total} from '../orders/order-amounts';
import type {Order} from '../state/orders';
import {
  type Comparator,
  parseSearch,
  type SearchExpression,
} from '../storefront/search/search-syntax';

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
 * Reads the `query` of an order list, in Shopify's search syntax. Its fields are those that Shopify documents for
 * `Customer.orders`; neither the payment's nor the fulfilment's status is among them.
 * @throws GraphQLError for anything else, so that no filter is passed over in silence
 */
export function orderCondition(query: string | null | undefined): Condition {
  const expression = parseSearch(query ?? '');
  return expression === null ? () => true : conditionOf(expression);
}

function conditionOf(expression: SearchExpression): Condition {
  switch (expression.kind) {
    case 'words':
      return hasName(expression.text);
    case 'field':
      return fieldCondition(expression);
    case 'not': {
      const condition = conditionOf(expression.of);
      return (order) => !condition(order);
    }
    case 'and': {
      const conditions = expression.of.map(conditionOf);
      return (order) => conditions.every((condition) => condition(order));
    }
    case 'or': {
      const conditions = expression.of.map(conditionOf);
      return (order) => conditions.some((condition) => condition(order));
    }
  }
}

function fieldCondition({
  field,
  comparator,
  value,
  isPrefix,
}: SearchExpression & {kind: 'field'}): Condition {
  const exact = EXACT[field];
  if (exact && comparator === '=' && !isPrefix) return exact(value);
  const date = DATES[field];
  if (date) return comesAt(date, comparator, value);
  throw new GraphQLError(
    `The emulator's customer API does not search orders by "${field}:${value}" yet.`,
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
  order_number: hasName,
  confirmation_number: (value) => (order) =>
    order.confirmationNumber === value.toUpperCase(),
};

const DATES: Record<string, ((order: Order) => string) | undefined> = {
  created_at: ({createdAt}) => createdAt,
  processed_at: ({processedAt}) => processedAt,
  updated_at: ({updatedAt}) => updatedAt,
};

function comesAt(
  date: (order: Order) => string,
  comparator: Comparator,
  value: string,
): Condition {
  const limit = Date.parse(value);
  if (Number.isNaN(limit)) {
    throw new GraphQLError(`"${value}" is not a date.`);
  }
  return (order) => {
    const moment = Date.parse(date(order));
    if (comparator === '>') return moment > limit;
    if (comparator === '>=') return moment >= limit;
    if (comparator === '<') return moment < limit;
    if (comparator === '<=') return moment <= limit;
    return moment === limit;
  };
}
