import {messagesFor, fill, plural} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {withdrawView, deadlineText} from './withdraw-view.server';
import type {WithdrawalPanelView} from './withdrawal-panel';
import type {WithdrawalOrder} from './withdrawal-order';
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
  const isOpen = withdrawView(order, locale, texts).kind === 'open';
  const entries =
    order.stored === 'unreadable'
      ? []
      : order.stored.entries.filter(({statement}) => statement.account);
  const receipts = await Promise.all(
    entries.map(async ({statement}) => ({
      path: await receiptPathWithoutLocale(statement, env.SESSION_SECRET),
      label: fill(texts.receiptLink, {number: statement.number}),
    })),
  );
  return {
    link: isOpen ? texts.link : null,
    lines: [
      ...(receipts.length > 0
        ? [plural(locale, receipts.length, texts.panelStated)]
        : []),
      ...(isOpen && receipts.length === 0 ? [texts.panel] : []),
      ...(isOpen ? [deadlineText(order, locale, texts)] : []),
    ],
    receipts,
  };
}
