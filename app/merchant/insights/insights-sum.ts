import * as v from 'valibot';
import type {MoneyV2} from '~/i18n/format';
import {addMoney} from '~/shopify/money-arithmetic';
import {addDuration, DurationsSchema} from './durations';
import {type Figure, figuresOf, minutesUntil} from './figures';
import {addGoods, GoodsSchema, noGoods} from './goods';
import type {OrderStory} from './order-story';
import type {Setting} from './setting';

const MOST_COMMENTS = 8;
/** A policy has far fewer; whoever renames them all the time has the rest of them counted together. */
const MOST_REASONS = 60;
export const OTHER_REASONS = 'other-reasons';

/** What money is added up, each by currency. */
export const MONEY_KINDS = [
  'paid-back',
  'store-credit',
  'fee',
  'bonus',
  'reorder',
] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

const ByCurrency = v.record(v.string(), v.string());

const Comment = v.object({
  orderId: v.string(),
  orderName: v.string(),
  at: v.string(),
  text: v.string(),
});
export type Comment = v.InferOutput<typeof Comment>;

/** All that was counted so far: small, however many orders there are. */
export const InsightsSumSchema = v.object({
  /** How many orders each figure has. */
  counts: v.record(v.string(), v.number()),
  money: v.object({
    'paid-back': ByCurrency,
    'store-credit': ByCurrency,
    fee: ByCurrency,
    bonus: ByCurrency,
    reorder: ByCurrency,
  }),
  goods: GoodsSchema,
  cancelledAfter: DurationsSchema,
  answeredAfter: DurationsSchema,
  /** Minutes; null where nothing was answered. */
  slowestAnswer: v.nullable(v.number()),
  /** The newest ones, newest first. */
  comments: v.array(Comment),
});
export type InsightsSum = v.InferOutput<typeof InsightsSumSchema>;

export const newSum = (): InsightsSum => ({
  counts: {},
  money: {'paid-back': {}, 'store-credit': {}, fee: {}, bonus: {}, reorder: {}},
  goods: noGoods(),
  cancelledAfter: {},
  answeredAfter: {},
  slowestAnswer: null,
  comments: [],
});

/** Counts one more order, in place: a copy for each of a hundred thousand would take too long. */
export function addStory(
  sum: InsightsSum,
  story: OrderStory,
  setting: Setting,
): void {
  for (const figure of figuresOf(story, setting)) count(sum, figure);
  for (const each of story.cancellations) {
    for (const money of each.paidBack) add(sum, 'paid-back', money);
    for (const money of each.toCredit) add(sum, 'store-credit', money);
    if (each.fee) add(sum, 'fee', each.fee);
    if (each.bonus) add(sum, 'bonus', each.bonus);
  }
  if (story.reorder) add(sum, 'reorder', story.reorder.total);
  addGoods(sum.goods, story.cancelledLines);
  if (story.cancellation) {
    const minutes = minutesUntil(story.cancellation, story.placedAt);
    addDuration(sum.cancelledAfter, minutes);
  }
  addAnswers(sum, story);
  addComments(sum, story);
}

/** Goods have their own figures beside their names. */
function count({counts}: InsightsSum, figure: Figure): void {
  if (/^(product|variant):/.test(figure)) return;
  const isNewReason =
    figure.startsWith('reason:') && !Object.hasOwn(counts, figure);
  const counted =
    isNewReason && reasonsIn(counts).length >= MOST_REASONS
      ? OTHER_REASONS
      : figure;
  counts[counted] = (counts[counted] ?? 0) + 1;
}

/** The keys of the reasons that were given. */
export const reasonsIn = (counts: InsightsSum['counts']): string[] =>
  Object.keys(counts)
    .filter((figure) => figure.startsWith('reason:'))
    .map((figure) => figure.slice('reason:'.length));

function add({money}: InsightsSum, kind: MoneyKind, more: MoneyV2): void {
  const {currencyCode} = more;
  const amount = money[kind][currencyCode] ?? '0';
  money[kind][currencyCode] = addMoney({amount, currencyCode}, more).amount;
}

function addAnswers(sum: InsightsSum, {requests}: OrderStory): void {
  for (const {answeredAfter} of requests) {
    if (answeredAfter === null) continue;
    addDuration(sum.answeredAfter, answeredAfter);
    sum.slowestAnswer = Math.max(sum.slowestAnswer ?? 0, answeredAfter);
  }
}

function addComments(
  sum: InsightsSum,
  {id, name, cancellations}: OrderStory,
): void {
  const comments = cancellations
    .filter(({comment}) => comment !== '')
    .map(({at, comment}) => ({
      orderId: id,
      orderName: name,
      at,
      text: comment,
    }));
  if (comments.length === 0) return;
  sum.comments = [...sum.comments, ...comments]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, MOST_COMMENTS);
}
