import type {Observation} from '../observation';
import type {Stage} from '../stage';
import {recorded} from '../visits';
import type {Invariant} from './invariant';

/** What was before, and what is to be: there is nothing between the two. */
export const linesAreAllOldOrAllNew: Invariant = (run) => {
  const kinds = new Set(
    run.observations
      .filter(({isCancelled}) => !isCancelled)
      .map(({pieces}) => pieces),
  );
  return kinds.size > 2 ? `the order was ${[...kinds].join(', then ')}` : null;
};

export const commitsAtMostOnce: Invariant = ({order}) => {
  const edits = order.events.filter(({action}) => action === 'edited').length;
  return edits > 1 ? `it was edited ${edits} times` : null;
};

/** Where nothing but the network and the workers failed, what was claimed is carried out in the end. */
export const changesWhatWasAskedFor: Invariant = (run) => {
  const {last, first, change, obstacles, order} = run;
  if (obstacles.length > 0 || last.record === null || meddled(run)) return null;
  if (change?.kind === 'address') {
    const {wanted} = change;
    return order.shippingAddress?.city === wanted.city
      ? null
      : 'nothing stood in the way, and the address was not changed';
  }
  return last.pieces === first.pieces
    ? 'nothing stood in the way, and the order was not changed'
    : null;
};

export const saysDoneOnlyOfWhatIs: Invariant = ({last, first, change}) => {
  const isDone = last.record !== null && outcomeOf(last) === 'done';
  return change?.kind === 'items' &&
    isDone &&
    !last.isCancelled &&
    last.pieces === first.pieces
    ? 'the record says "done", and the order is as it was'
    : null;
};

export const paysTheDifferenceBackOnce: Invariant = (run) => {
  const {last, order, scenario, change} = run;
  if (change?.kind !== 'items' || meddled(run)) return null;
  if (last.isCancelled || outcomeOf(last) !== 'done') return null;
  const refunds = order.transactions.filter(
    ({kind, status}) => kind === 'REFUND' && status === 'SUCCESS',
  );
  const wanted = scenario.isCheaper === true ? 1 : 0;
  if (refunds.length !== wanted) {
    return `the difference was paid back ${refunds.length} times`;
  }
  return last.outstanding < 0 ? `${-last.outstanding} too much is kept` : null;
};

/** Staff may let a parcel go at any time, and that is theirs to answer for. */
export const holdsBackWhatIsUnpaid: Invariant = (run) => {
  const {last} = run;
  if (meddled(run) || last.isCancelled || last.outstanding <= 0) return null;
  // Picked in the moment between the commit and the hold: then staff are told.
  if (last.record?.includes('SENT_UNPAID') === true) return null;
  const loose = last.parcels.find(
    ({canBeSent, isHeldByApp}) => canBeSent && !isHeldByApp,
  );
  return loose ? `parcel ${loose.id} can be sent unpaid` : null;
};

export const releasesWhatIsPaid: Invariant = ({last}) =>
  !last.isCancelled &&
  last.outstanding <= 0 &&
  last.parcels.some(({isHeldByApp}) => isHeldByApp)
    ? 'a parcel is kept back for ever'
    : null;

export const keepsNoAddress: Invariant = ({last, change}) =>
  change?.kind === 'address' &&
  last.record !== null &&
  outcomeOf(last) !== 'in-progress' &&
  last.record.includes(change.wanted.address1 ?? '')
    ? 'what was typed is kept in the record'
    : null;

export const neverMovesMoneyForAnAddress: Invariant = (run) =>
  run.change?.kind === 'address' &&
  !meddled(run) &&
  !run.last.isCancelled &&
  run.last.netPayment !== run.first.netPayment
    ? 'money was moved'
    : null;

const outcomeOf = ({record}: Observation) =>
  record === null ? null : (recorded(record)?.outcome ?? null);

const BY_STAFF = new Set<string>([
  'staff-refund-part',
  'staff-refund-all',
  'staff-cancel',
  'staff-mark-paid',
  'staff-capture',
  'staff-release-hold',
  'service-submit',
  'service-accept',
]);

const meddled = ({fired}: Stage): boolean =>
  fired.some(({what}) => BY_STAFF.has(what));
