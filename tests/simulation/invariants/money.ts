import {
  totalReceived,
  totalRefunded,
} from '../../../emulator/orders/order-amounts';
import {STORE_CREDIT_GATEWAY} from '../../../emulator/orders/gateways';
import type {Order} from '../../../emulator/state/orders';
import {fulfilledQuantity} from '../../../emulator/orders/line-quantities';
import {recorded} from '../visits';
import type {Observation, Parcel} from '../observation';
import type {Stage} from '../stage';
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

export const givesBackAllButTheFee: Invariant = (run) => {
  const {order, last, scenario} = run;
  const {fee = 0} = scenario;
  if (!last.isCancelled || order.cancelReason !== 'CUSTOMER') return null;
  const isRight = staffTouchedTheMoney(run)
    ? last.netPayment <= fee
    : last.netPayment === fee;
  return isRight
    ? null
    : `it is cancelled, and ${last.netPayment} was kept, not ${fee}`;
};

/** A refund names what it was made for; staff's have no note. */
export const paysForThePartWhatItShows: Invariant = ({
  order,
  last,
  scenario,
}) => {
  const record = last.record === null ? null : recorded(last.record);
  if (!scenario.part || record === null) return null;
  const paid = order.refunds
    .filter(({note}) => note !== null)
    .reduce((sum, {total}) => sum + total.presentment.amount, 0);
  const wanted = record.outcome === 'done' ? record.promised : 0;
  return paid === wanted
    ? null
    : `${paid} was paid back for a part, and not ${wanted}`;
};

export const sendsNothingThatIsPaidBack: Invariant = ({order, scenario}) => {
  if (!scenario.part) return null;
  const wrong = order.lines.find(
    (line) => fulfilledQuantity(order, line) > line.currentQuantity,
  );
  return wrong ? `"${wrong.title}" was paid back and sent` : null;
};

export const creditsTheBonusOnce: Invariant = (run) => {
  const {order, last, scenario, shop} = run;
  const {bonusPercent} = scenario;
  if (bonusPercent === undefined) return null;
  const bonuses = [...shop.world.storeCreditAccounts.values()]
    .filter(({customerId}) => customerId === order.customerId)
    .flatMap(({transactions}) => transactions)
    .filter(({kind, event}) => kind === 'CREDIT' && event === 'ADJUSTMENT')
    .map(({amount}) => amount);
  const isOwed = last.isCancelled && order.cancelReason === 'CUSTOMER';
  if (bonuses.length !== (isOwed ? 1 : 0)) {
    return `the bonus was credited ${bonuses.length} times`;
  }
  const [bonus] = bonuses;
  if (bonus === undefined || staffTouchedTheMoney(run)) return null;
  const wanted = Math.floor((totalInStoreCredit(order) * bonusPercent) / 100);
  return bonus === wanted ? null : `the bonus was ${bonus}, and not ${wanted}`;
};

const totalInStoreCredit = ({transactions}: Order): number =>
  transactions
    .filter(
      ({kind, gateway}) =>
        kind === 'REFUND' && gateway === STORE_CREDIT_GATEWAY,
    )
    .reduce((sum, {amount}) => sum + amount.presentment.amount, 0);

const BY_STAFF = new Set<string>([
  'staff-refund-part',
  'staff-refund-all',
  'staff-cancel',
  'staff-mark-paid',
  'staff-capture',
]);

const staffTouchedTheMoney = ({fired}: Stage): boolean =>
  fired.some(({what}) => BY_STAFF.has(what));

export const cancelsNothingThatHasLeft: Invariant = ({order}) => {
  const {cancelledAt} = order;
  const left = order.fulfillments.find(
    ({createdAt}) => cancelledAt !== null && createdAt <= cancelledAt,
  );
  return left ? `a parcel had left at ${left.createdAt}` : null;
};

/** Of a part, `sendsNothingThatIsPaidBack` says it: other lines may have left long ago. */
export const refundsNothingThatHasLeft: Invariant = ({order, scenario}) => {
  if (scenario.part) return null;
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
  if (run.fired.some(({what}) => LETS_PARCELS_GO.has(what))) return null;
  if (isCarriedOutTooLate(run)) return null;
  const asked = run.observations.find(
    (each, index) =>
      each.jobs > (run.observations[index - 1]?.jobs ?? 0) ||
      (run.scenario.part !== undefined &&
        each.refunds > (run.observations[index - 1]?.refunds ?? 0)),
  );
  const loose = asked?.parcels.find(canLeave);
  return loose ? `${asked?.after}: parcel ${loose.id} was not held` : null;
};

const LETS_PARCELS_GO = new Set<string>([
  'staff-release-hold',
  'service-submit',
]);

/**
 * The client has given the request up a minute before, and whoever took over has let the parcels go. No client can take
 * back what is on its way; Shopify refuses it where a parcel has left.
 */
const isCarriedOutTooLate = ({fired, calls}: Stage): boolean =>
  fired.some(
    ({what, at}) =>
      what === 'stall-past-lease' &&
      calls.some(
        ({name, number, operation}) =>
          (operation === 'CancelOrder' || operation === 'RefundPart') &&
          (at === name || at === `any#${number}`),
      ),
  );

const canLeave = ({canBeSent, isHeldByApp}: Parcel): boolean =>
  canBeSent && !isHeldByApp;

export const restocksOnce: Invariant = ({shop, order, stockBefore, last}) => {
  const stock = shop.stock();
  const wrong = order.lines.find(({variantId, currentQuantity}) => {
    if (variantId === null) return false;
    const before = stockBefore.get(variantId) ?? 0;
    return (
      stock.get(variantId) !== before - (last.isCancelled ? 0 : currentQuantity)
    );
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
