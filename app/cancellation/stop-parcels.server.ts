import type {AdminPort, HoldAnswer} from './admin-port';
import type {OrderSnapshot} from './order-snapshot';

const HANDLE_PREFIX = 'angre-';
/** With work still to do: what is closed or cancelled sends nothing any more. */
const STOPPABLE = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD']);

/** The handle of an attempt's holds. Shopify takes one of a kind for each fulfilment order. */
export const holdHandle = (attemptId: string): string =>
  `${HANDLE_PREFIX}${attemptId}`;

/** Fulfilment orders that can still send something and that this attempt has not stopped yet. */
export const notYetHeld = (
  order: OrderSnapshot,
  attemptId: string,
): OrderSnapshot['fulfillmentOrders'] =>
  order.fulfillmentOrders.filter(
    ({status, holds}) =>
      STOPPABLE.has(status) &&
      !holds.some(({handle}) => handle === holdHandle(attemptId)),
  );

/** Puts a hold on everything that could still be sent. Answers with the order as it stands then. */
export async function stopParcels(
  admin: AdminPort,
  order: OrderSnapshot,
  attemptId: string,
): Promise<HoldAnswer> {
  let current = order;
  for (const {id} of notYetHeld(order, attemptId)) {
    const answer = await admin.hold({
      fulfillmentOrderId: id,
      handle: holdHandle(attemptId),
      shopTimeZone: order.shopTimeZone,
    });
    if (answer.kind === 'refused') return answer;
    current = answer.order;
  }
  return {kind: 'held', order: current};
}

/** Whether any attempt's hold is on the order. */
export const hasHolds = (order: OrderSnapshot): boolean =>
  order.fulfillmentOrders.some(({holds}) => holds.some(isOurs));

/** Lets the parcels go: those of one attempt, or of every attempt there was. */
export async function releaseParcels(
  admin: AdminPort,
  order: OrderSnapshot,
  attemptId: string | null = null,
): Promise<void> {
  for (const {id, holds} of order.fulfillmentOrders) {
    const holdIds = holds
      .filter((hold) =>
        attemptId === null
          ? isOurs(hold)
          : hold.handle === holdHandle(attemptId),
      )
      .map((hold) => hold.id);
    if (holdIds.length > 0) await admin.releaseHolds(id, holdIds);
  }
}

const isOurs = ({handle}: {readonly handle: string | null}): boolean =>
  handle?.startsWith(HANDLE_PREFIX) === true;
