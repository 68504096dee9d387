import {GraphQLError} from 'graphql';
import {connection, type ConnectionArguments} from '../graphql/connection';
import {
  displayFinancialStatus,
  displayFulfillmentStatus,
  total,
} from '../orders/order-amounts';
import type {Order} from '../state/orders';
import {notEmulated} from './not-emulated';

export interface OrdersArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly sortKey: string;
}

/** One page of the orders that match. */
export const ordersPage = (
  orders: readonly Order[],
  {query, sortKey, ...args}: OrdersArguments,
) => connection(matchingOrders(orders, {query, sortKey}), args, ({id}) => id);

/** All orders that match. Terms that the emulator does not know are refused, not passed over. */
export function matchingOrders(
  orders: readonly Order[],
  {query, sortKey}: Pick<OrdersArguments, 'query' | 'sortKey'>,
): Order[] {
  const keyOf = SORT_KEYS[sortKey];
  if (!keyOf) throw notEmulated(`orders(sortKey: ${sortKey})`);
  return orders
    .filter(parseQuery(query ?? ''))
    .sort((a, b) => keyOf(a) - keyOf(b) || a.id - b.id);
}

/** How many orders match. */
export const countOrders = (
  orders: readonly Order[],
  query: string | null | undefined,
): number => orders.filter(parseQuery(query ?? '')).length;

const SORT_KEYS: Readonly<Record<string, (order: Order) => number>> = {
  CREATED_AT: ({createdAt}) => Date.parse(createdAt),
  ID: ({id}) => id,
  ORDER_NUMBER: ({number}) => number,
  PROCESSED_AT: ({processedAt}) => Date.parse(processedAt),
  TOTAL_PRICE: (order) => total(order).shop.amount,
  UPDATED_AT: ({updatedAt}) => Date.parse(updatedAt),
};

type Match = (order: Order) => boolean;

const TERM = /^(-?)(\w+):(>=|<=|>|<)?(.+)$/;

/** AND binds closer than OR; parentheses are not emulated. */
function parseQuery(query: string): Match {
  const terms = query.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  const alternatives = terms
    .reduce<string[][]>(
      (groups, term) => {
        if (term === 'OR') groups.push([]);
        else if (term !== 'AND') groups.at(-1)?.push(term);
        return groups;
      },
      [[]],
    )
    .map((group) => group.map(parseTerm));
  return (order) =>
    alternatives.some((matches) => matches.every((isMatch) => isMatch(order)));
}

function parseTerm(term: string): Match {
  const match = TERM.exec(term);
  const [, negation = '', key = '', comparison = '', raw = ''] = match ?? [];
  const filter = FILTERS[key];
  if (!match || !filter || (comparison !== '' && !filter.isComparable)) {
    throw new GraphQLError(
      `The emulator's admin API does not search orders for ${term} yet.`,
      {extensions: {code: 'NOT_EMULATED'}},
    );
  }
  const isMatch = filter.match(raw.replaceAll(/["']/g, ''), comparison);
  return negation === '-' ? (order) => !isMatch(order) : isMatch;
}

interface Filter {
  readonly isComparable?: boolean;
  readonly match: (value: string, comparison: string) => Match;
}

const sameText = (a: string | null, b: string) =>
  a?.toLowerCase() === b.toLowerCase();

const STATUSES: Readonly<Record<string, Match>> = {
  any: () => true,
  open: ({closedAt}) => closedAt === null,
  not_closed: ({closedAt}) => closedAt === null,
  closed: ({closedAt, cancelledAt}) =>
    closedAt !== null && cancelledAt === null,
  cancelled: ({cancelledAt}) => cancelledAt !== null,
};

const FILTERS: Readonly<Record<string, Filter>> = {
  created_at: moment(({createdAt}) => createdAt),
  processed_at: moment(({processedAt}) => processedAt),
  updated_at: moment(({updatedAt}) => updatedAt),
  customer_id: {
    match: (value) => (order) => String(order.customerId) === value,
  },
  email: {match: (value) => (order) => sameText(order.email, value)},
  financial_status: {
    match: (value) => (order) => sameText(displayFinancialStatus(order), value),
  },
  fulfillment_status: {
    match: (value) => (order) =>
      sameText(displayFulfillmentStatus(order), value),
  },
  id: {match: (value) => (order) => String(order.id) === value},
  name: {
    match: (value) => (order) =>
      String(order.number) === value.replace('#', ''),
  },
  status: {
    match: (value) => {
      const isMatch = STATUSES[value.toLowerCase()];
      if (!isMatch) throw notEmulated(`orders(query: "status:${value}")`);
      return isMatch;
    },
  },
  tag: {match: (value) => (order) => hasTag(order, value)},
  tag_not: {match: (value) => (order) => !hasTag(order, value)},
};

const hasTag = ({tags}: Order, tag: string) =>
  tags.some((each) => sameText(each, tag));

function moment(of: (order: Order) => string): Filter {
  return {
    isComparable: true,
    match: (value, comparison) => {
      const limit = Date.parse(value);
      if (Number.isNaN(limit)) throw notEmulated(`the date ${value}`);
      const compare = COMPARISONS[comparison] ?? onThatDay;
      return (order) => compare(Date.parse(of(order)), limit);
    },
  };
}

const COMPARISONS: Readonly<
  Record<string, (moment: number, limit: number) => boolean>
> = {
  '>': (at, limit) => at > limit,
  '>=': (at, limit) => at >= limit,
  '<': (at, limit) => at < limit,
  '<=': (at, limit) => at <= limit,
};

const onThatDay = (at: number, limit: number) =>
  at >= limit && at < limit + 86_400_000;
