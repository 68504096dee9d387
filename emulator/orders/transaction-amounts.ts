import {type MoneyBag, subtractBags, sumBags, zeroBag} from '../state/money';
import type {Order, Transaction} from '../state/orders';

/** What can still be captured of one authorisation. */
export function capturable(order: Order, authorization: Transaction): MoneyBag {
  const children = order.transactions.filter(
    ({parentId, status}) =>
      parentId === authorization.id && status === 'SUCCESS',
  );
  const isOver =
    authorization.kind !== 'AUTHORIZATION' ||
    authorization.status !== 'SUCCESS' ||
    children.some(({kind}) => kind === 'VOID');
  if (isOver) return zeroBag(order.presentmentCurrency);
  return subtractBags(
    authorization.amount,
    sumBags(
      children.map(({amount}) => amount),
      order.presentmentCurrency,
    ),
  );
}

/** What can still be refunded of one sale or capture; a refund that is under way counts as made. */
export function refundableOf(order: Order, payment: Transaction): MoneyBag {
  const isPayment =
    (payment.kind === 'SALE' || payment.kind === 'CAPTURE') &&
    payment.status === 'SUCCESS';
  if (!isPayment) return zeroBag(order.presentmentCurrency);
  const refunds = order.transactions.filter(
    ({kind, parentId, status}) =>
      kind === 'REFUND' &&
      parentId === payment.id &&
      (status === 'SUCCESS' || status === 'PENDING'),
  );
  return subtractBags(
    payment.amount,
    sumBags(
      refunds.map(({amount}) => amount),
      order.presentmentCurrency,
    ),
  );
}

/** The part of a sum that so many minor units of its presentment currency are, at the sum's own rate. */
export function partOf(whole: MoneyBag, presentmentAmount: number): MoneyBag {
  if (presentmentAmount === whole.presentment.amount) return whole;
  const shopAmount = Math.round(
    (whole.shop.amount * presentmentAmount) / whole.presentment.amount,
  );
  return {
    shop: {...whole.shop, amount: shopAmount},
    presentment: {...whole.presentment, amount: presentmentAmount},
  };
}
