import type {Locale} from '~/i18n/locale';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import {type Csv, csvFor} from '../csv.server';
import {wordsFor} from '../policy/policy-pages.server';
import type {PolicyWords} from '../policy/policy-words.server';
import type {ScanAccess} from '../scan/carry-on-scan.server';
import {readScan} from '../scan/scan-store.server';
import {scannedOrders} from '../scan/scanned-orders.server';
import {answerInWords} from './answer-words.server';
import {DRY_RUN} from './dry-run-kind.server';
import {isChanged, pastAnswer, type PastAnswer} from './past-answer';
import type {PastOrder} from './past-order';

/**
 * Every order whose answer changes, one row each, the titles first. Null where no dry run is through.
 * @throws ShopifyUnavailable
 */
export async function dryRunRows(
  access: ScanAccess,
  locale: Locale,
  storeDomain: string,
): Promise<AsyncGenerator<string> | null> {
  const {scan, shop} = await readScan(access.client, DRY_RUN);
  if (scan?.phase !== 'done') return null;
  const words = wordsFor(locale, shop.currency);
  const {setup} = scan;
  const orders = scannedOrders(access, DRY_RUN, scan);
  const csv = csvFor(locale);
  async function* rows() {
    yield csv.row(headings(words));
    for await (const order of orders) {
      const answer = pastAnswer(order, setup);
      if (answer && isChanged(answer)) {
        yield csv.row(cells(words, csv, storeDomain, order, answer));
      }
    }
  }
  return rows();
}

const headings = ({texts: {dryRun}}: PolicyWords): string[] => {
  const {csv} = dryRun;
  return [
    csv.order,
    csv.placed,
    csv.asked,
    csv.really,
    csv.country,
    csv.amount,
    csv.currency,
    csv.now,
    csv.then,
    csv.link,
  ];
};

const cells = (
  words: PolicyWords,
  csv: Csv,
  storeDomain: string,
  order: PastOrder,
  {askedAt, hasReallyAsked, total, live, draft}: PastAnswer,
): string[] => [
  order.name,
  order.processedAt,
  askedAt,
  hasReallyAsked ? words.texts.yes : words.texts.no,
  order.shippingAddress?.countryCodeV2 ?? '',
  csv.decimal(total.amount),
  total.currencyCode,
  answerInWords(words, live),
  answerInWords(words, draft),
  adminOrderUrl(order.id, storeDomain),
];
