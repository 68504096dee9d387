import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {OrderQuery} from '~/shopify/generated/customer.server';
import {dateView} from './date-view';
import {isCollected} from './order-facts';

type Transaction = NonNullable<OrderQuery['order']>['transactions'][number];

export interface PaymentView {
  readonly id: string;
  /** "Visa ending in 4242" */
  readonly method: string;
  readonly amount: string;
  readonly state: string;
}

export interface PaymentsView {
  readonly payments: readonly PaymentView[];
  readonly refunds: readonly PaymentView[];
}

/** What was paid, reserved or is still to be paid, and what went back where. */
export function paymentsView(
  locale: Locale,
  messages: Messages['order'],
  transactions: readonly Transaction[],
): PaymentsView {
  const view = (state: string, transaction: Transaction): PaymentView => ({
    id: transaction.id,
    method: paymentMethod(messages, transaction),
    amount: formatMoney(locale, transaction.transactionAmount.presentmentMoney),
    state: fill<string>(state, {
      date: dateView(locale, happenedAt(transaction)).text,
    }),
  });
  const hasCapture = transactions.some(
    (each) => each.kind === 'CAPTURE' && isCollected(each),
  );
  const isVoided = transactions.some(
    ({kind, status}) => kind === 'VOID' && status === 'SUCCESS',
  );
  const {state} = messages;
  return {
    payments: transactions.flatMap((transaction) => {
      const {kind, status} = transaction;
      if (isCollected(transaction)) return [view(state.charged, transaction)];
      if (kind === 'AUTHORIZATION' && status === 'SUCCESS') {
        if (hasCapture) return [];
        return [view(isVoided ? state.released : state.reserved, transaction)];
      }
      return isAwaited(transaction)
        ? [view(pendingState(state, transaction), transaction)]
        : [];
    }),
    refunds: transactions
      .filter(({kind}) => kind === 'REFUND')
      .flatMap((transaction, index, refunds) => {
        const isLast = index === refunds.length - 1;
        const text = refundState(state, transaction, isLast);
        return text === null ? [] : [view(text, transaction)];
      }),
  };
}

/** Of a payment that staff have only noted: no name that the shop has given. */
const SHOPIFYS_OWN_NAME = 'manual';

/** When money moved, as far as Shopify knows. */
export const happenedAt = ({processedAt, createdAt}: Transaction): string =>
  processedAt ?? createdAt;

const isAwaited = ({kind, status}: Transaction) =>
  status === 'PENDING' &&
  (kind === 'SALE' || kind === 'CAPTURE' || kind === 'AUTHORIZATION');

/** A card payment that is pending is with the bank; any other waits for the customer. */
const pendingState = (
  state: Messages['order']['state'],
  {type}: Transaction,
) => (type === 'CARD' ? state.processing : state.pending);

function refundState(
  state: Messages['order']['state'],
  {status}: Transaction,
  isLast: boolean,
): string | null {
  switch (status) {
    case 'SUCCESS':
      return state.refunded;
    case 'PENDING':
    case 'PENDING_AUTHENTICATION':
      return state.refunding;
    case 'ERROR':
    case 'FAILURE':
      // The shop has tried again since: what became of that is what counts.
      return isLast ? state.refundFailed : null;
    case null:
      return null;
  }
}

function paymentMethod(
  messages: Messages['order'],
  {type, typeDetails, paymentDetails, giftCardDetails}: Transaction,
): string {
  if (giftCardDetails) {
    return fill(messages.giftCard, {digits: giftCardDetails.last4});
  }
  if (paymentDetails) {
    const {cardBrand: brand, last4: digits} = paymentDetails;
    return digits === null ? brand : fill(messages.card, {brand, digits});
  }
  const isNamedByShop =
    (type === 'CUSTOM' || type === 'MANUAL') &&
    typeDetails?.name !== SHOPIFYS_OWN_NAME;
  return (isNamedByShop ? typeDetails?.name : null) ?? messages.type[type];
}
