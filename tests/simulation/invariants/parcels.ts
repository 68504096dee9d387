import type {Order} from '../../../emulator/state/orders';
import type {Invariant} from './invariant';

export const releasesEveryHold: Invariant = ({last}) =>
  !last.isCancelled && last.parcels.some(({isHeldByApp}) => isHeldByApp)
    ? 'a parcel is kept back for ever'
    : null;

/** A cancellation takes everything out of fulfilment, holds and all. */
export const leavesHoldsOfOthersAlone: Invariant = ({
  order,
  last,
  scenario,
  fired,
}) => {
  const byStaff = fired.some(
    ({what}) => what === 'staff-release-hold' || what === 'staff-hold',
  );
  if (last.isCancelled || byStaff) return null;
  const wanted = scenario.order.fulfillmentState === 'on_hold' ? 1 : 0;
  const count = holdsOfStaff(order);
  return count === wanted
    ? null
    : `staff has ${count} holds on it, and put on ${wanted}`;
};

const holdsOfStaff = ({fulfillmentOrders}: Order): number =>
  fulfillmentOrders
    .flatMap(({holds}) => holds)
    .filter(({heldByApp}) => !heldByApp).length;
