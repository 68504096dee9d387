import type {OrderSnapshot} from '../order-snapshot';

const PREFIX = 'payment-';

/** The handle of a hold that stays when its attempt is over, until what it costs more is paid. */
export const paymentHandle = (attemptId: string): string =>
  `${PREFIX}${attemptId}`;

type FulfillmentOrder = OrderSnapshot['fulfillmentOrders'][number];

/** Holds that wait for a payment, by the fulfilment order that they are on. */
export const paymentHolds = ({
  fulfillmentOrders,
}: OrderSnapshot): {readonly id: string; readonly holdIds: string[]}[] =>
  fulfillmentOrders.flatMap(({id, holds}) => {
    const holdIds = holds
      .filter(({handle}) => handle?.startsWith(PREFIX) === true)
      .map((hold) => hold.id);
    return holdIds.length > 0 ? [{id, holdIds}] : [];
  });

/** Fulfilment orders that can still be held, and do not wait for this attempt's payment yet. */
export const notYetWaiting = (
  {fulfillmentOrders}: OrderSnapshot,
  attemptId: string,
): readonly FulfillmentOrder[] =>
  fulfillmentOrders.filter(
    ({status, holds}) =>
      HOLDABLE.has(status) &&
      !holds.some(({handle}) => handle === paymentHandle(attemptId)),
  );

/** Whether something is on its way out that nobody can hold back any more. */
export const isLeaving = ({fulfillmentOrders}: OrderSnapshot): boolean =>
  fulfillmentOrders.some(({status}) => LEAVING.has(status));

const HOLDABLE = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD']);
const LEAVING = new Set(['IN_PROGRESS', 'INCOMPLETE']);
