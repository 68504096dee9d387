import type {Locale} from '~/i18n/locale';
import {fill} from '~/i18n/messages';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import {readStoredPolicy} from '../policy/policy-store.server';
import type {ScanAccess} from '../scan/carry-on-scan.server';
import {findOrders} from '../scan/find-orders.server';
import {ExpiredFile} from '../scan/result-file.server';
import {readScan} from '../scan/scan-store.server';
import {labelOf} from './bar-tables.server';
import type {Counted} from './counted.server';
import {figureCount, figureName} from './figure-name.server';
import {type Figure, figuresOf} from './figures';
import {InsightWords} from './insight-words.server';
import {insightsKind} from './insights-kind.server';
import type {InsightsScan} from './insights-page.server';
import {type OrderStory, storyOf} from './order-story';
import type {ListedOrderView, OrdersListView} from './orders-view';
import type {Period} from './setting';

const MOST_LISTED = 50;

/** Which orders are asked for. */
export interface ListWish {
  readonly days: Period;
  readonly figure: Figure;
  /** Byte of the file at which the list goes on, and how many orders were listed before. */
  readonly offset: number;
  readonly seen: number;
}

/**
 * The orders behind a figure. `gone`: they have to be counted again. Null for a figure that was not counted.
 * @throws ShopifyUnavailable
 */
export async function listOrders(
  access: ScanAccess,
  locale: Locale,
  storeDomain: string,
  wish: ListWish,
): Promise<OrdersListView | 'gone' | null> {
  const counted = await readCounted(access, locale, wish.days, storeDomain);
  if (!counted) return 'gone';
  const {figure, offset, seen} = wish;
  const title = figureName(counted, figure);
  if (title === null) return null;
  try {
    const all = figureCount(counted, figure);
    const {found, next} = await findOrders(
      access,
      insightsKind(wish.days),
      counted.scan,
      {
        offset,
        most: Math.min(MOST_LISTED, Math.max(1, all - seen)),
        look: (order) => {
          const story = storyOf(order);
          return figuresOf(story, counted.setting).includes(figure)
            ? story
            : null;
        },
      },
    );
    const last = seen + found.length;
    return {
      ...frameOf(counted, title),
      range:
        found.length > 0
          ? rangeOf(counted, {first: seen + 1, last, all})
          : null,
      orders: found.map((story) => orderView(counted, story)),
      next: next === null || last >= all ? null : pathOf(wish, next, last),
    };
  } catch (error) {
    if (error instanceof ExpiredFile) return 'gone';
    throw error;
  }
}

/** What was counted of a period, once it is through; null before. @throws ShopifyUnavailable */
export async function readCounted(
  {client}: Pick<ScanAccess, 'client'>,
  locale: Locale,
  days: Period,
  storeDomain: string,
): Promise<(Counted & {readonly scan: InsightsScan}) | null> {
  const [{scan, shop}, {policy}] = await Promise.all([
    readScan(client, insightsKind(days)),
    readStoredPolicy(client),
  ]);
  if (scan?.phase !== 'done') return null;
  return {
    words: new InsightWords(locale, shop.timeZone, days),
    sum: scan.sum,
    setting: scan.setup,
    from: scan.from,
    until: scan.until,
    policy,
    storeDomain,
    scan,
  };
}

const frameOf = ({words, until}: Counted, title: string) => ({
  title: fill(words.texts.listTitle, {figure: title}),
  lead: fill(words.texts.listLead, {date: words.dateTime(until)}),
  back: `/merchant/insights?days=${words.days}`,
});

const rangeOf = (
  {words}: Counted,
  {first, last, all}: {first: number; last: number; all: number},
): string =>
  fill(words.texts.listFound, {
    first: words.number(first),
    last: words.number(last),
    all: words.number(all),
  });

function pathOf(
  {days, figure}: ListWish,
  offset: number,
  seen: number,
): string {
  const query = new URLSearchParams({
    days: String(days),
    figure,
    offset: String(offset),
    seen: String(seen),
  });
  return `/merchant/insights/orders?${query.toString()}`;
}

function orderView(
  counted: Counted,
  {id, name, placedAt, cancellation, cancellations}: OrderStory,
): ListedOrderView {
  const {words, storeDomain} = counted;
  const {texts} = words;
  const paidBack = cancellations.flatMap((each) => each.paidBack);
  const comments = cancellations.map(({comment}) => comment);
  return {
    key: id,
    name,
    address: adminOrderUrl(id, storeDomain),
    addressLabel: fill(texts.inShopify, {name}),
    facts: [
      {name: texts.listPlaced, text: words.dateTime(placedAt)},
      ...(cancellation
        ? [
            {name: texts.listCancelled, text: words.dateTime(cancellation.at)},
            {
              name: texts.listReason,
              text:
                cancellation.reason === null
                  ? texts.noReason
                  : labelOf(counted, cancellation.reason),
            },
          ]
        : []),
      ...(paidBack.length > 0
        ? [
            {
              name: texts.listBack,
              text: paidBack.map((money) => words.money(money)).join(' + '),
            },
          ]
        : []),
    ],
    comment: comments.filter((text) => text !== '').join('\n') || null,
  };
}
