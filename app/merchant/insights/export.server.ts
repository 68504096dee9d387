import type {Locale} from '~/i18n/locale';
import type {MoneyV2} from '~/i18n/format';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import {sumMoney} from '~/shopify/money-arithmetic';
import {type Csv, csvFor} from '../csv.server';
import type {ScanAccess} from '../scan/carry-on-scan.server';
import {scannedOrders} from '../scan/scanned-orders.server';
import {labelOf} from './bar-tables.server';
import type {Cancellation} from './cancelled-by-customer';
import type {Counted} from './counted.server';
import {minutesUntil} from './figures';
import {insightsKind} from './insights-kind.server';
import type {InsightsScan} from './insights-page.server';
import {type InsightOrder, type OrderStory, storyOf} from './order-story';

/**
 * Everything that was cancelled, one row each, the titles first.
 * @throws as `scannedOrders`
 */
export async function* cancellationRows(
  access: ScanAccess,
  locale: Locale,
  counted: Counted & {readonly scan: InsightsScan},
): AsyncGenerator<string> {
  const csv = csvFor(locale);
  const {texts, days} = counted.words;
  yield csv.row(Object.values(texts.csv.columns));
  const orders = scannedOrders(access, insightsKind(days), counted.scan);
  for await (const order of orders) {
    const story = storyOf(order);
    for (const each of story.cancellations) {
      yield csv.row(rowOf(counted, csv, {order, story, each}));
    }
  }
}

interface Cancelled {
  readonly order: InsightOrder;
  readonly story: OrderStory;
  readonly each: Cancellation;
}

function rowOf(
  counted: Counted,
  csv: Csv,
  {order, story, each}: Cancelled,
): string[] {
  const {words, storeDomain} = counted;
  const texts = words.texts.csv;
  const {currencyCode} = order.currentTotalPriceSet.presentmentMoney;
  const sum = (amounts: readonly MoneyV2[]) =>
    csv.decimal(sumMoney(amounts, currencyCode).amount);
  const minutes = minutesUntil(each, story.placedAt);
  return [
    story.name,
    sheetTime(story.placedAt, words.timeZone),
    sheetTime(each.at, words.timeZone),
    String(Math.floor(minutes)),
    each.kind === 'whole' ? texts.whole : texts.part,
    each.reason === null ? '' : labelOf(counted, each.reason),
    each.comment,
    each.isWithdrawal ? texts.yes : texts.no,
    currencyCode,
    sum(each.paidBack),
    sum(each.toCredit),
    sum(each.fee ? [each.fee] : []),
    sum(each.bonus ? [each.bonus] : []),
    goodsIn(story),
    adminOrderUrl(story.id, storeDomain),
  ];
}

/** "2026-11-03 14:05:09", which spreadsheets take for a date in any language. */
const sheetTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(new Date(instant));

const goodsIn = ({cancelledLines}: OrderStory): string =>
  cancelledLines
    .map(({pieces, title, variantTitle}) =>
      [`${pieces} × ${title}`, ...(variantTitle ? [variantTitle] : [])].join(
        ', ',
      ),
    )
    .join('; ');
