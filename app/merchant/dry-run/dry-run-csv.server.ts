import type {Locale} from '~/i18n/locale';
import {csvLine} from '../csv';
import {wordsFor} from '../policy/policy-pages.server';
import type {PolicyWords} from '../policy/policy-words.server';
import type {ScanAccess} from '../scan/carry-on-scan.server';
import {readScan} from '../scan/scan-store.server';
import {scannedOrders} from '../scan/scanned-orders.server';
import {adminOrderUrl} from './admin-order-url';
import {answerInWords} from './answer-words.server';
import {DRY_RUN} from './dry-run-kind.server';
import {isChanged, pastAnswer, type PastAnswer} from './past-answer';
import type {PastOrder} from './past-order';

/** Spreadsheets take a file without it for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Every order whose answer changes, line by line, however many there are. Null where no dry run is through.
 * @throws ShopifyUnavailable
 */
export async function dryRunCsv(
  access: ScanAccess,
  locale: Locale,
  storeDomain: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const {scan, shop} = await readScan(access.client, DRY_RUN);
  if (scan?.phase !== 'done') return null;
  const words = wordsFor(locale, shop.currency);
  const {setup} = scan;
  const orders = scannedOrders(access, DRY_RUN, scan);
  async function* lines() {
    yield BYTE_ORDER_MARK + csvLine(headings(words));
    for await (const order of orders) {
      const answer = pastAnswer(order, setup);
      if (answer && isChanged(answer)) {
        yield csvLine(cells(words, storeDomain, order, answer));
      }
    }
  }
  return streamOf(lines());
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
  storeDomain: string,
  order: PastOrder,
  {askedAt, hasReallyAsked, total, live, draft}: PastAnswer,
): string[] => [
  order.name,
  order.processedAt,
  askedAt,
  hasReallyAsked ? words.texts.yes : words.texts.no,
  order.shippingAddress?.countryCodeV2 ?? '',
  total.amount,
  total.currencyCode,
  answerInWords(words, live),
  answerInWords(words, draft),
  adminOrderUrl(storeDomain, order.id),
];

/** No faster than it is taken, so that only a line of it is ever held. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
