import type {CancellationRecord} from '../../app/cancellation/record';
import {cancelPath} from './stage';
import type {State} from './state';

/** A promise of more than was paid back, as a record keeps it. */
const promisedMore = ({refund}: CancellationRecord) => ({
  refund: {
    ...refund,
    parts: refund.parts.map((part) => ({
      ...part,
      amount: {...part.amount, amount: '99999.00'},
    })),
  },
});

/** The cancel page after its button was pressed. */
export const RESULT_STATES: readonly State[] = [
  {
    name: 'result-in-progress',
    prepare: async (stage) => {
      const order = await stage.order();
      const effect = {kind: 'jobDelay', milliseconds: 600_000} as const;
      await stage.fail(order, 'admin', 'CancelOrder', effect, 1);
      await stage.cancel(order);
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-warehouse-asked',
    prepare: async (stage) => {
      const order = await stage.order({fulfillmentState: 'accepted'});
      await stage.cancel(order);
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-cancelled',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.cancelled(order);
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-cancelled-nothing-paid',
    prepare: async (stage) => {
      const order = await stage.order({financialState: 'pending'});
      await stage.cancelled(order);
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-cancelled-money-due',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.cancelled(order);
      const leaseUntil = new Date(Date.now() + 3_600_000).toISOString();
      await stage.rewrite(order, (record) => ({
        ...promisedMore(record),
        refund: {...promisedMore(record).refund, payouts: []},
        phase: 'settling',
        leaseUntil,
      }));
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-cancelled-money-short',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.cancelled(order);
      await stage.rewrite(order, promisedMore);
      return cancelPath(order.id);
    },
  },
  {
    name: 'result-cancelled-shipped-all-the-same',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.cancelled(order);
      await stage.shop.orderEvent(order.id, {event: 'ship-late'});
      return cancelPath(order.id);
    },
  },
];
