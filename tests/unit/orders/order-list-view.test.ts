import {describe, expect, it} from 'vitest';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orderListView} from '~/orders/order-list-view';
import type {OrderSearch} from '~/orders/order-search';
import type {OrderListQuery} from '~/shopify/generated/customer.server';

type Orders = OrderListQuery['customer']['orders'];
type LineItem = Orders['nodes'][number]['lineItems']['nodes'][number];

const [english, norwegian] = LOCALES;

const lineItem = (title: string, quantity = 1): LineItem => ({
  id: `gid://shopify/LineItem/${title}`,
  title,
  quantity,
  image: {
    url: `https://cdn.shopify.com/${title}.png`,
    altText: title,
    width: 800,
    height: 1000,
  },
});

const orders = (
  lines: readonly LineItem[],
  more: Partial<Orders['pageInfo']> = {},
  hasMoreLines = false,
): Orders => ({
  nodes: [
    {
      id: 'gid://shopify/Order/5001',
      name: '#1001',
      processedAt: '2026-11-14T23:30:00Z',
      cancelledAt: null,
      financialStatus: 'AUTHORIZED',
      fulfillmentStatus: 'UNFULFILLED',
      totalPrice: {amount: '1389.5', currencyCode: 'NOK'},
      transactions: [{kind: 'AUTHORIZATION', status: 'SUCCESS', type: 'CARD'}],
      fulfillments: {nodes: []},
      lineItems: {nodes: [...lines], pageInfo: {hasNextPage: hasMoreLines}},
    },
  ],
  pageInfo: {
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: 'a',
    endCursor: 'b+/=',
    ...more,
  },
});

const EVERYTHING: OrderSearch = {q: '', placed: 'all', sort: 'newest'};

const row = (
  lines: readonly LineItem[],
  locale: (typeof LOCALES)[number] = english,
  hasMoreLines = false,
) =>
  orderListView(
    locale,
    messagesFor(locale).orders,
    orders(lines, {}, hasMoreLines),
    EVERYTHING,
  ).rows[0];

describe('a row of the order list', () => {
  it('says what, when, how much and how it stands', () => {
    const found = row([lineItem('Fjord', 2), lineItem('Tram')]);
    expect(found).toMatchObject({
      id: '5001',
      title: 'Order #1001',
      // Half past midnight in Oslo.
      placed: {iso: '2026-11-14T23:30:00Z', text: '15 November 2026'},
      itemCount: '3 items',
      contents: 'Fjord, Tram',
      status: {text: 'Order received, amount reserved but not charged'},
    });
    expect(found?.total).toMatch(/^NOK\s1,389\.50$/);
  });

  it('says so in Norwegian', () => {
    const found = row([lineItem('Fjord')], norwegian);
    expect(found).toMatchObject({
      title: 'Bestilling #1001',
      placed: {text: '15. november 2026'},
      itemCount: '1 vare',
      status: {
        text: 'Bestillingen er mottatt, beløpet er reservert, men ikke trukket',
      },
    });
  });

  it('names the first titles and shows the first pictures', () => {
    const titles = ['A', 'B', 'C', 'D', 'E'];
    const found = row(titles.map((title) => lineItem(title)));
    expect(found?.contents).toBe('A, B and 3 more');
    expect(found?.images).toHaveLength(3);
  });

  it('does not count what it has not seen', () => {
    const titles = Array.from({length: 20}, (_, index) => `Print ${index}`);
    const found = row(
      titles.map((title) => lineItem(title)),
      english,
      true,
    );
    expect(found?.itemCount).toBe('More than 20 items');
    expect(found?.contents).toBe('Print 0, Print 1');
  });
});

describe('the pages of the order list', () => {
  const list = (
    pageInfo: Partial<Orders['pageInfo']>,
    search: Partial<OrderSearch> = {},
  ) =>
    orderListView(
      english,
      messagesFor(english).orders,
      orders([lineItem('Fjord')], pageInfo),
      {...EVERYTHING, ...search},
    );

  it('are linked by their cursors', () => {
    expect(list({hasNextPage: true})).toMatchObject({
      previous: null,
      next: '?after=b%2B%2F%3D',
    });
    expect(list({hasPreviousPage: true})).toMatchObject({
      previous: '?before=a',
      next: null,
    });
  });

  it('are pages of what was looked for', () => {
    expect(
      list({hasNextPage: true}, {placed: 'older', sort: 'highest'}).next,
    ).toBe('?placed=older&sort=highest&after=b%2B%2F%3D');
  });
});
