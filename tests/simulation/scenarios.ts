import type {Policy} from '~/cancellation/policy';
import type {Order} from '../../emulator/state/orders';
import type {World} from '../../emulator/state/world';
import type {Change} from './changes';
import {REQUEST_SCENARIOS} from './request-scenarios';
import type {Scenario} from './scenario';
import {setPolicy} from '../unit/support/set-policy';
import {WITHDRAWAL_SCENARIOS} from './withdrawal-scenarios';

const TWO_LINES = [
  {handle: 'fjord-at-dawn'},
  {handle: 'midnight-sun', quantity: 2},
];

/** Sends the order's last line from the same place in a parcel of its own. */
function splitParcel(world: World, order: Order): void {
  const [whole] = order.fulfillmentOrders;
  const last = whole?.lines.pop();
  if (!whole || !last) throw new Error('There is nothing to split');
  order.fulfillmentOrders.push({
    ...whole,
    id: world.nextId(),
    lines: [last],
    holds: [],
    merchantRequests: [],
  });
}

const FEE = {amounts: {NOK: '50.00'}};
const NO_RIGHTS = {withdrawalCountries: []};
const BOTH_ROUTES: Policy['refundRoutes'] = ['original', 'store-credit'];

const NEW_HOME: Change = {
  kind: 'address',
  wanted: {address1: 'Maridalsveien 3', zip: '0178', city: 'Bergen'},
};

/** The first line in the dearest variant of its product. */
function dearerVariant({catalogue}: World, {lines: [first]}: Order): Change {
  const product = catalogue.products.find(({variants}) =>
    variants.some(({id}) => id === first?.variantId),
  );
  const dearest = product?.variants.toSorted(
    (a, b) => b.price.NOK - a.price.NOK,
  )[0];
  if (!dearest) throw new Error('There is no other variant');
  return {
    kind: 'items',
    quantity: 1,
    variantId: `gid://shopify/ProductVariant/${dearest.id}`,
  };
}

/** Whom the act meets. Each one's calls are rows of the matrix. */
export const SCENARIOS = {
  'paid-by-card': {order: {}},
  'only-authorised': {order: {financialState: 'authorized'}},
  'invoice-unpaid': {order: {financialState: 'pending'}},
  'refunded-in-part': {order: {financialState: 'partially_refunded'}},
  'two-parcels': {order: {lines: TWO_LINES}, prepare: splitParcel},
  'held-by-staff': {order: {fulfillmentState: 'on_hold'}},
  'accepted-by-a-service': {order: {fulfillmentState: 'accepted'}},
  'app-with-client-secret': {order: {}, credentials: 'client-secret'},
  'shipped-before-the-hold': {
    order: {},
    always: [{at: 'ClaimAndHold#1', when: 'before', what: 'ship'}],
  },
  'pressed-twice': {
    order: {},
    always: [
      {at: 'CancellableOrder#2', when: 'before', what: 'second-attempt'},
    ],
  },
  'paid-in-two-parts': {
    order: {
      payments: [
        {gateway: 'gift_card', amount: '300.00'},
        {gateway: 'shopify_payments'},
      ],
    },
  },
  'paid-with-store-credit': {
    order: {
      payments: [
        {gateway: 'shopify_store_credit', amount: '200.00'},
        {gateway: 'shopify_payments'},
      ],
    },
  },
  'captured-in-part': {order: {financialState: 'partially_captured'}},
  'with-a-fee': {
    order: {},
    prepare: (world) => setPolicy(world, {...NO_RIGHTS, fee: FEE}),
    fee: 5000,
  },
  'to-store-credit': {
    order: {},
    prepare: (world) => setPolicy(world, {refundRoutes: BOTH_ROUTES}),
    choice: {refundTo: 'store-credit'},
  },
  'to-store-credit-with-fee-and-bonus': {
    order: {},
    prepare: (world) =>
      setPolicy(world, {
        ...NO_RIGHTS,
        refundRoutes: BOTH_ROUTES,
        storeCreditBonusPercent: '10',
        fee: FEE,
      }),
    choice: {refundTo: 'store-credit'},
    fee: 5000,
    bonusPercent: 10,
  },
  'died-before-the-bonus': {
    order: {},
    prepare: (world) =>
      setPolicy(world, {
        refundRoutes: BOTH_ROUTES,
        storeCreditBonusPercent: '10',
      }),
    choice: {refundTo: 'store-credit'},
    bonusPercent: 10,
    always: [{at: 'CreditCustomer#1', when: 'during', what: 'crash-after'}],
  },
  'told-by-webhooks': {
    order: {},
    always: [
      {at: 'CancelOrder#1', when: 'during', what: 'crash-after'},
      {at: 'CancelOrder#1', when: 'after', what: 'webhook'},
    ],
  },
  'told-of-the-service': {
    order: {fulfillmentState: 'accepted'},
    always: [
      {
        at: 'RequestStop#1',
        when: 'after',
        what: 'service-accept-cancellation',
      },
      {at: 'RequestStop#1', when: 'after', what: 'fulfillment-webhook'},
    ],
  },
  'refused-by-the-service': {
    order: {fulfillmentState: 'accepted'},
    always: [
      {
        at: 'RequestStop#1',
        when: 'after',
        what: 'service-reject-cancellation',
      },
    ],
  },
  'job-fails': {
    order: {},
    always: [{at: 'CancelOrder#1', when: 'before', what: 'job-fails'}],
  },
  'job-is-slow': {
    order: {},
    always: [{at: 'CancelOrder#1', when: 'before', what: 'job-is-slow'}],
  },
  'died-after-the-claim': {
    order: {lines: TWO_LINES},
    prepare: splitParcel,
    always: [{at: 'ClaimAndHold#1', when: 'during', what: 'crash-after'}],
  },
  'died-after-the-cancellation': {
    order: {},
    always: [{at: 'CancelOrder#1', when: 'during', what: 'crash-after'}],
  },
  part: {order: {lines: TWO_LINES}, part: [0, 1]},
  'part-of-two-parcels': {
    order: {lines: TWO_LINES},
    prepare: splitParcel,
    part: [1],
    always: [{at: 'RefundPart#1', when: 'during', what: 'crash-after'}],
  },
  'part-of-what-is-left': {
    order: {
      lines: [{handle: 'fjord-at-dawn', quantity: 2}],
      fulfillmentState: 'partially_fulfilled',
    },
    part: [1],
    always: [{at: 'RefundPart#1', when: 'before', what: 'look'}],
  },
  'to-another-address': {order: {}, change: () => NEW_HOME},
  'one-piece-less': {
    order: {lines: [{handle: 'midnight-sun', quantity: 2}]},
    change: () => ({kind: 'items', quantity: 1, variantId: null}),
    isCheaper: true,
  },
  'a-dearer-variant': {order: {}, change: dearerVariant},
  'a-dearer-variant-paid': {
    order: {},
    change: dearerVariant,
    always: [{at: 'EndCancellation#1', when: 'after', what: 'customer-pays'}],
  },
  ...REQUEST_SCENARIOS,
  ...WITHDRAWAL_SCENARIOS,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS).filter(isScenarioName);

function isScenarioName(name: string): name is ScenarioName {
  return name in SCENARIOS;
}
