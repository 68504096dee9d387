import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {isPositive} from '~/shopify/money-arithmetic';
import {
  type CancellationContext,
  cancellationDesk,
  type CustomerCancellation,
} from '../cancellation.server';
import {paymentHolds} from './payment-hold';

/** What is to be paid before the parcel goes. */
export interface PaymentDueView {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  /** Shopify's page for it; null where it can't be told right now. */
  readonly url: string | null;
}

/** Null where no parcel waits for a payment. */
export async function paymentDue(
  context: CancellationContext,
  cancellation: CustomerCancellation | ShopifyUnavailable,
  locale: Locale,
  texts: Messages['change'],
): Promise<PaymentDueView | null> {
  if (cancellation instanceof ShopifyUnavailable) return null;
  const {reading, ownership} = cancellation;
  if (!reading || !isWaiting(reading.order)) return null;
  const url = await orUnavailable(
    cancellationDesk(context).admin.paymentLink(ownership.orderId),
  );
  const amount = {amount: formatMoney(locale, reading.order.outstanding)};
  return {
    title: texts.dueTitle,
    text: fill(texts.dueText, amount),
    label: fill(texts.payLink, amount),
    url: url instanceof ShopifyUnavailable ? null : url,
  };
}

const isWaiting = (
  order: NonNullable<CustomerCancellation['reading']>['order'],
): boolean =>
  order.cancelledAt === null &&
  isPositive(order.outstanding) &&
  paymentHolds(order).length > 0;
