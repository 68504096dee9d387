import {formatDate, formatDateTime, formatMoney} from '~/i18n/format';
import {fill, plural} from '~/i18n/messages';
import type {PolicyWords} from '../policy/policy-words.server';
import type {Scan} from '../scan/scan-document';
import {answerInWords} from './answer-words.server';
import type {DryRunQuestion} from './dry-run-question';
import {
  cellOf,
  type DryRunSum,
  type ListedOrder,
  partsOfReason,
  type Tally,
} from './dry-run-sum';
import type {DryRunResult, ListedOrderView, MatrixRow} from './dry-run-view';
import {adminOrderUrl} from '~/shopify/admin-order-url';

type DryRun = Scan<DryRunQuestion, DryRunSum>;

const KINDS = ['cancel', 'request', 'refuse'] as const;
/** Reasons that the page names, the most frequent first. */
const MOST_REASONS = 8;

/** What came of a dry run, in words and figures. */
export function dryRunResult(
  words: PolicyWords,
  storeDomain: string,
  timeZone: string,
  scan: DryRun,
): DryRunResult {
  const {dryRun: texts} = words.texts;
  const {sum} = scan;
  const isAll = sum.list.length === sum.changed.orders;
  return {
    sentences: summary(words, timeZone, scan),
    notes: notes(words, scan),
    columns: KINDS.map((kind) => texts.kinds[kind]),
    rows: KINDS.map((live) => rowOf(words, sum, live)),
    reasons: Object.entries(sum.reasons)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_REASONS)
      .map(([reason, orders]) => {
        const [live, draft] = partsOfReason(reason);
        return {
          text: fill(texts.reason, {
            live: answerInWords(words, live),
            draft: answerInWords(words, draft),
          }),
          orders: count(words, orders),
        };
      }),
    list: sum.list
      .map((order) => listed(words, storeDomain, timeZone, order))
      .reverse(),
    listNote: isAll
      ? null
      : plural(words.locale, sum.list.length, texts.listNewest),
  };
}

function summary(
  words: PolicyWords,
  timeZone: string,
  {sum, days, from, until}: DryRun,
): string[] {
  const {
    texts: {dryRun: texts},
    locale,
  } = words;
  const orders = Object.values(sum.cells).reduce(
    (all, cell) => all + cell.orders,
    0,
  );
  if (orders === 0) return [fill(texts.none, {days})];
  const ofAll = plural(locale, orders, texts.orders);
  if (sum.changed.orders === 0) {
    return [fill(texts.unchanged, {orders: ofAll, days})];
  }
  return [
    fill(texts.changed, {
      all: ofAll,
      changed: count(words, sum.changed.orders),
    }),
    fill(texts.period, {
      days,
      from: formatDate(locale, from, timeZone),
      until: formatDate(locale, until, timeZone),
    }),
  ];
}

/** How it was reckoned, and what it leaves out. */
function notes(
  {texts: {dryRun: texts}, locale}: PolicyWords,
  {sum, setup, isCutShort}: DryRun,
): string[] {
  return [
    ...(isCutShort ? [texts.cutShort] : []),
    texts.asked[setup.askedAfter],
    ...(sum.reallyAsked > 0
      ? [plural(locale, sum.reallyAsked, texts.reallyAsked)]
      : []),
    ...(sum.tooYoung > 0 ? [plural(locale, sum.tooYoung, texts.tooYoung)] : []),
    texts.unknown,
    texts.withdrawal,
  ];
}

const rowOf = (
  words: PolicyWords,
  {cells}: DryRunSum,
  live: (typeof KINDS)[number],
): MatrixRow => ({
  title: words.texts.dryRun.kinds[live],
  cells: KINDS.map((draft) => {
    const cell = cells[cellOf(live, draft)];
    return {
      ...cellView(words, cell),
      isNews: live !== draft && cell !== undefined,
    };
  }),
});

const cellView = (
  words: PolicyWords,
  {orders, money}: Tally = {orders: 0, money: {}},
) => ({
  orders: count(words, orders),
  money: Object.entries(money)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currencyCode, amount]) =>
      formatMoney(words.locale, {amount, currencyCode}),
    ),
});

function listed(
  words: PolicyWords,
  storeDomain: string,
  timeZone: string,
  order: ListedOrder,
): ListedOrderView {
  const {texts, locale} = words;
  const date = formatDateTime(locale, order.askedAt, timeZone);
  return {
    name: order.name,
    href: adminOrderUrl(order.id, storeDomain),
    asked: order.hasReallyAsked
      ? fill(texts.dryRun.reallyAskedAt, {date})
      : date,
    total: formatMoney(locale, order.total),
    live: answerInWords(words, order.live),
    draft: answerInWords(words, order.draft),
  };
}

const count = ({locale}: PolicyWords, orders: number): string =>
  new Intl.NumberFormat(locale.tag).format(orders);
