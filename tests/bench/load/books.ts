import {
  totalReceived,
  totalRefunded,
} from '../../../emulator/orders/order-amounts';
import type {Order} from '../../../emulator/state/orders';
import type {World} from '../../../emulator/state/world';
import {parseRecord} from '~/cancellation/record';

/** What a customer was told in the end. */
export type Told = 'cancelled' | 'some cancelled' | 'asked' | 'nothing';

/** What must be true at Shopify of an order whose customer was told so. */
interface Truth {
  readonly cancellations: number;
  readonly refunds: number;
  /** Of the record of the cancellation; null where there is none. */
  readonly phase: 'cancelled' | 'done' | 'other' | null;
  readonly waits: boolean;
}

const TRUTHS: Readonly<Record<Told, Truth>> = {
  cancelled: {cancellations: 1, refunds: 1, phase: 'cancelled', waits: false},
  'some cancelled': {cancellations: 0, refunds: 1, phase: 'done', waits: false},
  asked: {cancellations: 0, refunds: 0, phase: null, waits: true},
  nothing: {cancellations: 0, refunds: 0, phase: null, waits: false},
};

/** What was said to customers, to be held against Shopify's own account of their orders. */
export class Books {
  readonly #told = new Map<Order, Told>();

  enter(order: Order, told: Told): void {
    this.#told.set(order, told);
  }

  /** How many customers were told what. */
  counts(): Readonly<Record<Told, number>> {
    const all = [...this.#told.values()];
    const count = (told: Told) => all.filter((each) => each === told).length;
    return {
      cancelled: count('cancelled'),
      'some cancelled': count('some cancelled'),
      asked: count('asked'),
      nothing: count('nothing'),
    };
  }

  /** What is not as somebody was told, in sentences. */
  mistakes({jobs}: World): readonly string[] {
    const started = [...jobs.values()];
    return Array.from(this.#told, ([order, told]) => {
      const found: Truth = {
        cancellations: Math.max(
          started.filter(({orderId}) => orderId === order.id).length,
          order.events.filter(({action}) => action === 'cancelled').length,
        ),
        refunds: Math.max(order.refunds.length, moneyBack(order).length),
        phase: phaseOf(order),
        waits: order.tags.includes('cancel-requested'),
      };
      const wanted = JSON.stringify(TRUTHS[told]);
      const wrong = [
        ...(JSON.stringify(found) === wanted
          ? []
          : [`is ${JSON.stringify(found)} and not ${wanted}`]),
        ...(hasRightSum(order, told) ? [] : ['has paid back a wrong sum']),
        ...((order.cancelledAt !== null) === (told === 'cancelled')
          ? []
          : [`was cancelled at ${order.cancelledAt ?? 'no time'}`]),
        ...(order.fulfillmentOrders.some(({holds}) => holds.length > 0)
          ? ['is still held']
          : []),
      ];
      return wrong.map((how) => `#${order.number} ("${told}") ${how}`);
    }).flat();
  }
}

const moneyBack = ({transactions}: Order) =>
  transactions.filter(({kind}) => kind === 'REFUND');

/** All of it, what the lines that went had cost, or nothing. */
function hasRightSum(order: Order, told: Told): boolean {
  const back = totalRefunded(order).presentment.amount;
  switch (told) {
    case 'cancelled':
      return back === totalReceived(order).presentment.amount;
    case 'some cancelled': {
      const lines = order.refunds.flatMap((refund) => refund.lines);
      const [line] = lines;
      return (
        lines.length === 1 &&
        line?.quantity === 1 &&
        line.subtotal.presentment.amount === back
      );
    }
    case 'asked':
    case 'nothing':
      return back === 0;
  }
}

function phaseOf({metafields}: Order): Truth['phase'] {
  const stored = metafields.find(
    ({namespace, key}) => namespace === 'angre' && key === 'cancellation',
  );
  const phase = stored && parseRecord(stored.value)?.phase;
  if (stored === undefined) return null;
  return phase === 'cancelled' || phase === 'done' ? phase : 'other';
}
