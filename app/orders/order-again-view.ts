import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages, plural} from '~/i18n/messages';
import type {Remark} from './order-again';
import type {OrderAgainReport} from './order-again-report.server';

/** What the cart says about an order that was put into it again. */
export interface OrderAgainView {
  readonly tone: 'success' | 'caution';
  /** "From order #1001 in your cart: 2 items." */
  readonly title: string;
  readonly remarks: readonly string[];
  /** Where to look instead, when nothing could be had. */
  readonly toShop: string | null;
}

type Texts = Messages['orderAgain'];

/** The cart's notice, every word of it final. */
export function orderAgainView(
  {orderName, count, remarks, isCut}: OrderAgainReport,
  locale: Locale,
  {orderAgain: texts, orders}: Pick<Messages, 'orderAgain' | 'orders'>,
): OrderAgainView {
  const isNothing = count === 0;
  const name = orderName;
  return {
    tone: isNothing || remarks.length > 0 || isCut ? 'caution' : 'success',
    title: isNothing
      ? fill(texts.nothing, {name})
      : fill(texts.done, {name, items: plural(locale, count, orders.items)}),
    remarks: [
      ...remarks.map((remark) => remarkText(remark, locale, texts)),
      ...(isCut ? [texts.more] : []),
      ...(isNothing ? [texts.nothingNext] : []),
    ],
    toShop: isNothing ? orders.toShop : null,
  };
}

function remarkText(remark: Remark, locale: Locale, texts: Texts): string {
  const {title} = remark;
  switch (remark.kind) {
    case 'few':
      return fill(texts.few, {title, count: remark.count});
    case 'renamed':
      return fill(texts.renamed, {title, now: remark.now});
    case 'price-changed':
      return fill(texts.priceChanged, {
        title,
        was: formatMoney(locale, remark.was),
        now: formatMoney(locale, remark.now),
      });
    case 'gone':
      return fill(texts.gone, {title});
    case 'sold-out':
      return fill(texts.soldOut, {title});
    case 'subscription':
      return fill(texts.subscription, {title});
    case 'capped':
      return fill(texts.capped, {title});
  }
}
