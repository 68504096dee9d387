import type {Scenario} from './scenario';

const TWO = {lines: [{handle: 'blue-hour', quantity: 2}]};

/** Consumers who withdraw from the contract. */
export const WITHDRAWAL_SCENARIOS = {
  'withdrawn-unsent': {order: TWO, withdrawnBy: 'customer'},
  'withdrawn-sent': {
    order: {...TWO, fulfillmentState: 'fulfilled'},
    withdrawnBy: 'customer',
  },
  'withdrawn-partly-sent': {
    order: {...TWO, fulfillmentState: 'partially_fulfilled'},
    withdrawnBy: 'customer',
  },
  'withdrawn-and-then-sent': {
    order: TWO,
    withdrawnBy: 'customer',
    always: [{at: 'KeepWithdrawal#1', when: 'before', what: 'ship'}],
  },
  'withdrawn-from-a-service': {
    order: {...TWO, fulfillmentState: 'accepted'},
    withdrawnBy: 'customer',
  },
  'withdrawn-and-refused-by-the-service': {
    order: {...TWO, fulfillmentState: 'accepted'},
    withdrawnBy: 'customer',
    always: [
      {
        at: 'RequestStop#1',
        when: 'after',
        what: 'service-reject-cancellation',
      },
    ],
  },
  'withdrawn-twice': {
    order: TWO,
    withdrawnBy: 'customer',
    always: [{at: 'KeepWithdrawal#1', when: 'before', what: 'second-attempt'}],
  },
  'withdrawn-in-an-outage': {
    order: TWO,
    withdrawnBy: 'customer',
    always: [{at: 'WithdrawalOrder#2', when: 'during', what: 'outage'}],
  },
  'withdrawn-told-by-webhook': {
    order: TWO,
    withdrawnBy: 'customer',
    always: [
      {at: 'KeepWithdrawal#1', when: 'during', what: 'crash-after'},
      {at: 'KeepWithdrawal#1', when: 'after', what: 'webhook'},
    ],
  },
  'withdrawn-by-a-guest': {order: TWO, withdrawnBy: 'guest'},
} satisfies Record<string, Scenario>;
