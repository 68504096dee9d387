import {
  totalReceived,
  totalRefunded,
} from '../../../emulator/orders/order-amounts';
import type {Observation, Parcel} from '../observation';
import type {Invariant} from './invariant';

export const refundsNeverMoreThanWasPaid: Invariant = ({order}) => {
  const received = totalReceived(order).presentment.amount;
  const refunded = totalRefunded(order).presentment.amount;
  return refunded > received
    ? `${refunded} was refunded of ${received} received`
    : null;
};

export const refundsAtMostOnce: Invariant = ({order}) => {
  const refunds = order.events.filter(
    ({action, appTitle}) => action === 'refunded' && appTitle !== null,
  );
  return refunds.length > 1 ? `the act refunded ${refunds.length} times` : null;
};

export const givesBackAllOfACancelledOrder: Invariant = ({order, last}) =>
  last.isCancelled && order.cancelReason === 'CUSTOMER' && last.netPayment !== 0
    ? `it is cancelled, and ${last.netPayment} was kept`
    : null;

export const cancelsNothingThatHasLeft: Invariant = ({order}) => {
  const {cancelledAt} = order;
  const left = order.fulfillments.find(
    ({createdAt}) => cancelledAt !== null && createdAt <= cancelledAt,
  );
  return left ? `a parcel had left at ${left.createdAt}` : null;
};

export const refundsNothingThatHasLeft: Invariant = ({order}) => {
  const [left] = order.fulfillments;
  const refund = order.events.find(
    ({action, appTitle, createdAt}) =>
      action === 'refunded' &&
      appTitle !== null &&
      left !== undefined &&
      createdAt >= left.createdAt,
  );
  return refund ? `${refund.message} A parcel had left` : null;
};

/** Staff may let a parcel go again at any time, and that is theirs to answer for. */
export const movesMoneyOnlyBehindAHold: Invariant = (run) => {
  if (run.fired.some(({what}) => what === 'staff-release-hold')) return null;
  const asked = run.observations.find(
    (each, index) => each.jobs > (run.observations[index - 1]?.jobs ?? 0),
  );
  const loose = asked?.parcels.find(canLeave);
  return loose ? `${asked?.after}: parcel ${loose.id} was not held` : null;
};

const canLeave = ({canBeSent, isHeldByApp}: Parcel): boolean =>
  canBeSent && !isHeldByApp;

export const restocksOnce: Invariant = ({shop, order, stockBefore, last}) => {
  const stock = shop.stock();
  const wrong = order.lines.find(({variantId, quantity}) => {
    if (variantId === null) return false;
    const before = stockBefore.get(variantId) ?? 0;
    return stock.get(variantId) !== before - (last.isCancelled ? 0 : quantity);
  });
  return wrong ? `the stock of "${wrong.title}" is wrong` : null;
};

export const writesToTheCustomerOnce: Invariant = ({shop, order, last}) => {
  const sent = shop.world.outbox.filter(({to}) => to === order.email).length;
  const wanted = last.isCancelled ? 1 : 0;
  return sent === wanted
    ? null
    : `${sent} e-mails were sent of a cancellation, and not ${wanted}`;
};

/** An accepted cancellation that nobody had claimed would be nobody's to follow. */
export const asksOnlyForWhatWasClaimed: Invariant = ({observations}) => {
  const asked = observations.find(
    (each: Observation, index) =>
      each.jobs > (observations[index - 1]?.jobs ?? 0) && each.record === null,
  );
  return asked ? `${asked.after}: there was no claim` : null;
};
