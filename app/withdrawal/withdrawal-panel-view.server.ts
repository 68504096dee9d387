import type {Locale} from '~/i18n/locale';
import {fill, type Messages, messagesFor, plural} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {isProven} from './statement';
import {deadlineText} from './withdraw-view.server';
import {isOpenToWithdrawal} from './withdrawable-lines';
import type {WithdrawalPanelView} from './withdrawal-panel';
import {unprovenStatement, type WithdrawalOrder} from './withdrawal-order';
import {
  receiptPathWithoutLocale,
  type WithdrawalContext,
} from './withdrawal.server';

/** @param order the error where the Admin API could not be asked: then the way is open all the same */
export async function withdrawalPanelView(
  order: WithdrawalOrder | ShopifyUnavailable | null,
  {locale, env}: Pick<WithdrawalContext, 'locale' | 'env'>,
): Promise<WithdrawalPanelView | null> {
  const texts = messagesFor(locale).withdrawal;
  if (order instanceof ShopifyUnavailable) {
    return {link: texts.link, lines: [], receipts: []};
  }
  if (!order) return null;
  const entries =
    order.stored === 'unreadable'
      ? []
      : order.stored.entries.filter(({statement}) => isProven(statement));
  const receipts = await Promise.all(
    entries.map(async ({statement}) => ({
      path: await receiptPathWithoutLocale(statement, env.SESSION_SECRET),
      label: fill(texts.receiptLink, {number: statement.number}),
    })),
  );
  const open = openView(order, receipts.length > 0, locale, texts);
  return {
    link: open.link,
    lines: [
      ...(receipts.length > 0
        ? [plural(locale, receipts.length, texts.panelStated)]
        : []),
      ...open.lines,
    ],
    receipts,
  };
}

/** What can still be stated, or is to be confirmed. */
function openView(
  order: WithdrawalOrder,
  hasStated: boolean,
  locale: Locale,
  texts: Messages['withdrawal'],
): Pick<WithdrawalPanelView, 'link' | 'lines'> {
  if (!isOpenToWithdrawal(order)) return {link: null, lines: []};
  const earlier = unprovenStatement(order);
  if (earlier) {
    const {number} = earlier;
    return {
      link: texts.confirmEarlier,
      lines: [fill(texts.panelEarlier, {number})],
    };
  }
  return {
    link: texts.link,
    lines: [
      ...(hasStated ? [] : [texts.panel]),
      deadlineText(order, locale, texts),
    ],
  };
}
