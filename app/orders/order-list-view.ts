import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages, plural} from '~/i18n/messages';
import type {OrderListQuery} from '~/shopify/generated/customer.server';
import {type DateView, dateView} from './date-view';
import {type ImageView, imageView} from './image-view';
import {type OrderSearch, searchParameters} from './order-search';
import {orderFacts} from './order-facts';
import {numericOrderId} from './order-id';
import {type StatusView, statusView} from './status-view';

type Orders = OrderListQuery['customer']['orders'];
type OrderNode = Orders['nodes'][number];

const SHOWN_IMAGES = 3;
const NAMED_TITLES = 2;

export interface OrderRowView {
  readonly id: string;
  readonly title: string;
  readonly placed: DateView;
  readonly status: StatusView;
  readonly total: string;
  readonly itemCount: string;
  /** "Fjord at Dawn, Night Tram and 1 more" */
  readonly contents: string;
  readonly images: readonly ImageView[];
}

export interface OrderListView {
  readonly rows: readonly OrderRowView[];
  /** Query strings of the neighbouring pages of what was looked for. */
  readonly previous: string | null;
  readonly next: string | null;
}

export function orderListView(
  locale: Locale,
  messages: Messages['orders'],
  {nodes, pageInfo}: Orders,
  search: OrderSearch,
): OrderListView {
  const {hasPreviousPage, startCursor, hasNextPage, endCursor} = pageInfo;
  const pageQuery = (name: 'before' | 'after', cursor: string | null) =>
    cursor === null
      ? null
      : `?${new URLSearchParams({...searchParameters(search), [name]: cursor}).toString()}`;
  return {
    rows: nodes.map((order) => orderRowView(locale, messages, order)),
    previous: hasPreviousPage ? pageQuery('before', startCursor) : null,
    next: hasNextPage ? pageQuery('after', endCursor) : null,
  };
}

function orderRowView(
  locale: Locale,
  messages: Messages['orders'],
  order: OrderNode,
): OrderRowView {
  return {
    id: numericOrderId(order.id),
    title: fill(messages.order, {name: order.name}),
    placed: dateView(locale, order.processedAt),
    status: statusView(messages, orderFacts(order)),
    total: formatMoney(locale, order.totalPrice),
    itemCount: itemCount(locale, messages, order),
    contents: contents(messages, order),
    images: order.lineItems.nodes
      .flatMap(({image}) => imageView(image) ?? [])
      .slice(0, SHOWN_IMAGES),
  };
}

function itemCount(
  locale: Locale,
  messages: Messages['orders'],
  {lineItems}: OrderNode,
): string {
  const count = lineItems.nodes.reduce((sum, {quantity}) => sum + quantity, 0);
  return lineItems.pageInfo.hasNextPage
    ? fill(messages.itemsOrMore, {count})
    : plural(locale, count, messages.items);
}

function contents(
  messages: Messages['orders'],
  {lineItems}: OrderNode,
): string {
  const titles = [...new Set(lineItems.nodes.map(({title}) => title))];
  const named = titles.slice(0, NAMED_TITLES).join(', ');
  const count = titles.length - NAMED_TITLES;
  return count > 0 && !lineItems.pageInfo.hasNextPage
    ? fill(messages.andMore, {titles: named, count})
    : named;
}
