import {adminOrderUrl} from '~/shopify/admin-order-url';
import {
  howSoonTable,
  productTable,
  reasonTable,
  requestTable,
  variantTable,
} from './bar-tables.server';
import {countOf, type Counted, sentence} from './counted.server';
import type {CommentView, CountedView, SentenceView} from './insights-view';
import {moneyTable} from './money-table.server';
import {overTime} from './over-time.server';
import {countSentences, inShort} from './sentences.server';
import {fill} from '~/i18n/messages';
import {median} from './durations';

/** All that was counted, as its page says it. */
export function countedView(counted: Counted): CountedView {
  const {words, sum} = counted;
  const {texts} = words;
  const isAnythingCancelled =
    countOf(counted, 'cancelled') + countOf(counted, 'part') > 0;
  const comments = countOf(counted, 'comment');
  const ifAny = <View>(view: (counted: Counted) => View): View | null =>
    isAnythingCancelled ? view(counted) : null;
  return {
    sentences: inShort(counted),
    overTime: overTime(counted),
    reasons: ifAny(reasonTable),
    howSoon: ifAny(howSoonTable),
    howSoonRemark: howSoonRemark(counted),
    products: ifAny(productTable),
    variants: ifAny(variantTable),
    money: moneyTable(counted),
    requests: requestSentences(counted),
    requestTable:
      countOf(counted, 'request') > 0 ? requestTable(counted) : null,
    rights: rightSentences(counted),
    comments: sum.comments.map((comment) => commentView(counted, comment)),
    allComments:
      comments > 0
        ? {
            text: `${texts.allWords} (${words.number(comments)})`,
            to: words.ordersPath('comment'),
          }
        : null,
  };
}

const howSoonRemark = ({words, setting}: Counted): string =>
  setting.windowMinutes === null
    ? words.texts.windowOpen
    : words.texts.lateOnes;

function requestSentences(counted: Counted): SentenceView[] {
  const {words, sum} = counted;
  const {texts} = words;
  const count = countOf(counted, 'request');
  if (count === 0) return [{text: texts.askedNobody, link: null}];
  const half = median(sum.answeredAfter);
  return [
    sentence(counted, words.count(count, texts.askedSum), 'request'),
    ...(half === null || sum.slowestAnswer === null
      ? []
      : [
          {
            text: `${fill(texts.answeredWithin, {median: words.time(half)})} ${fill(texts.slowest, {slowest: words.time(sum.slowestAnswer)})}`,
            link: null,
          },
        ]),
  ];
}

function rightSentences(counted: Counted): SentenceView[] {
  const {texts} = counted.words;
  const sentences = countSentences(counted, [
    {figure: 'statement', text: texts.statements},
    {figure: 'withdrawn', text: texts.withdrawn},
  ]);
  return sentences.length > 0
    ? sentences
    : [{text: texts.rightsNobody, link: null}];
}

const commentView = (
  {words, storeDomain}: Counted,
  {orderId, orderName, at, text}: Counted['sum']['comments'][number],
): CommentView => ({
  key: `${orderId} ${at}`,
  text,
  order: {
    text: fill(words.texts.inShopify, {name: orderName}),
    to: adminOrderUrl(orderId, storeDomain),
  },
  at: words.dateTime(at),
});
