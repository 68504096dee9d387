import {fill} from '~/i18n/messages';
import {countOf, type Counted, sentence} from './counted.server';
import {median} from './durations';
import type {Figure} from './figures';
import type {SentenceView} from './insights-view';

/** What a shop owner wants to know first, each with the orders that it is about. */
export function inShort(counted: Counted): SentenceView[] {
  const {words} = counted;
  const {texts} = words;
  const orders = countOf(counted, 'orders');
  if (orders === 0) return [{text: texts.noOrders, link: null}];
  const cancelled = countOf(counted, 'cancelled');
  const part = countOf(counted, 'part');
  if (cancelled + part === 0) {
    const text = fill(texts.nobody, {orders: words.number(orders)});
    return [{text, link: null}, ...besides(counted)];
  }
  const values = {
    count: words.number(cancelled),
    orders: words.number(orders),
    share: words.share(cancelled, orders),
  };
  return [
    sentence(counted, fill(texts.cancelled, values), 'cancelled'),
    ...(part > 0
      ? [
          sentence(
            counted,
            fill(texts.part, {count: words.number(part)}),
            'part',
          ),
        ]
      : []),
    ...moneySentences(counted),
    ...speed(counted),
    ...reorders(counted),
    ...besides(counted),
  ];
}

function moneySentences(counted: Counted): SentenceView[] {
  const {words, sum} = counted;
  const kinds = [
    {kind: 'paid-back', text: words.texts.paidBack},
    {kind: 'store-credit', text: words.texts.storeCredit},
    {kind: 'fee', text: words.texts.fee},
    {kind: 'bonus', text: words.texts.bonus},
  ] as const;
  return kinds
    .filter(({kind}) => countOf(counted, kind) > 0)
    .map(({kind, text}) =>
      sentence(
        counted,
        fill(text, {amounts: words.amounts(sum.money[kind])}),
        kind,
      ),
    );
}

function speed({words, sum}: Counted): SentenceView[] {
  const minutes = median(sum.cancelledAfter);
  if (minutes === null) return [];
  const time = words.time(minutes);
  return [{text: fill(words.texts.halfWithin, {time}), link: null}];
}

function reorders(counted: Counted): SentenceView[] {
  const {words, sum} = counted;
  const count = countOf(counted, 'reorder');
  if (count === 0) return [];
  const amounts = words.amounts(sum.money.reorder);
  const text = `${words.count(count, words.texts.reorder)} ${fill(words.texts.reorderMoney, {amounts})}`;
  return [sentence(counted, text, 'reorder')];
}

/** What is not the customers' doing, or not yet. */
function besides(counted: Counted): SentenceView[] {
  const {words} = counted;
  const {texts} = words;
  const all = [
    {figure: 'by-shop', text: texts.byShop},
    {figure: 'under-way', text: texts.underWay},
    {figure: 'failed', text: texts.failed},
    {figure: 'unreadable', text: texts.unreadable},
  ] as const;
  return countSentences(counted, all);
}

/** A sentence for each figure that is not nothing. */
export const countSentences = (
  counted: Counted,
  all: readonly {
    readonly figure: Figure;
    readonly text: Parameters<Counted['words']['count']>[1];
  }[],
): SentenceView[] =>
  all
    .map(({figure, text}) => ({figure, text, count: countOf(counted, figure)}))
    .filter(({count}) => count > 0)
    .map(({figure, text, count}) =>
      sentence(counted, counted.words.count(count, text), figure),
    );
