import type {Random} from '../art/random';
import {gid} from '../graphql/gid';
import {cancelOrder} from '../orders/cancel-order';
import {netPayment, totalCapturable} from '../orders/order-amounts';
import {refundOrder} from '../orders/refund';
import {spreadOverPayments} from '../orders/refund-payments';
import {addOrderTags} from '../orders/tags';
import {worldAt} from '../orders/world-at';
import type {CurrencyCode, Money} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {writeOrderMetafield} from './order-metafield';
import {uuidOf} from './uuid';

type Reason = readonly [key: string, label: string];

/** Of the policy's defaults. */
const REASONS: readonly [Reason, ...Reason[]] = [
  ['changed-mind', 'I changed my mind'],
  ['wrong-size-or-frame', 'I chose the wrong size or frame'],
  ['ordered-by-mistake', 'I ordered by mistake, or twice'],
  ['delivery-too-slow', 'Delivery would take too long'],
  ['found-elsewhere', 'I found something else'],
  ['other', 'Something else'],
];

const COMMENTS = [
  '',
  '',
  'It would not have fitted the wall.',
  'Bestilte feil størrelse.',
  'Ordered twice by accident, sorry!',
] as const;

const FEE_PERCENT = 10;

/** Milliseconds after the claim at which the engine gets its answers. */
const ACCEPTED_AFTER = 390;
const ENDED_AFTER = 410;

type Way = 'original' | 'store-credit' | 'less-fee';

/** The customer cancels all of it in the storefront: what Shopify does, and the record and tags that the app leaves. */
export function cancelAsCustomer(
  world: World,
  random: Random,
  order: Order,
): void {
  const attemptId = uuidOf(random);
  const [reason, label] = random.pick(REASONS);
  const comment = random.pick(COMMENTS);
  const reference = attemptId.slice(0, 8).toUpperCase();
  const staffNote = `Cancelled by the customer in the storefront (${reference}). Reason: ${label}.${comment && ` Comment: ${comment}`}`;
  const claimedAt = world.clock.now();
  const received = netPayment(order).presentment;
  const way = wayOf(random, order, received);
  const parts = promised(order, way, received);
  const fee = feeOf(way, received);
  const at = (after: number) => worldAt(world, claimedAt + after);
  cancelOrder(
    at(ACCEPTED_AFTER),
    order,
    {
      reason: 'CUSTOMER',
      restock: true,
      refund: REFUND_OF[way],
      notifyCustomer: false,
      staffNote,
    },
    'app',
  );
  const payouts =
    fee && payBack(at(ENDED_AFTER), order, received, fee, reference);
  addOrderTags(at(ENDED_AFTER), order, [
    'cancelled-by-customer',
    `cancel-reason:${reason}`,
  ]);
  const iso = (after: number) => new Date(claimedAt + after).toISOString();
  const trail = [
    ['claimed', 0],
    ['accepted', ACCEPTED_AFTER],
    ...(fee ? ([['settling', ACCEPTED_AFTER + 10]] as const) : []),
    ['cancelled', ENDED_AFTER],
  ] as const;
  writeOrderMetafield(at(ENDED_AFTER), order, 'cancellation', {
    version: 3,
    attemptId,
    act: {kind: 'whole'},
    phase: 'cancelled',
    startedAt: iso(0),
    updatedAt: iso(ENDED_AFTER),
    leaseUntil: iso(60_000),
    customerNumber: order.customerId === null ? null : String(order.customerId),
    reason,
    comment,
    withdrawal: null,
    refund: {
      route: way === 'store-credit' ? 'store-credit' : 'original',
      parts,
      fee: fee && moneyOf(fee),
      bonus: null,
      payouts,
    },
    paidBackBefore: [],
    feesBefore: null,
    jobResultId: gid('OrderCancelJobResult', uuidOf(random)),
    failure: null,
    trail: trail.map(([event, after]) => ({
      at: iso(after),
      attemptId,
      event,
      detail: null,
    })),
  });
}

const REFUND_OF = {
  original: {to: 'ORIGINAL'},
  'store-credit': {to: 'STORE_CREDIT', expiresAt: null},
  'less-fee': {to: 'NONE'},
} as const;

/** Guests have no store credit, and a fee is kept only outside the countries that forbid it. */
function wayOf(random: Random, order: Order, received: Money): Way {
  if (received.amount === 0) return 'original';
  if (order.countryCode === 'US') return 'less-fee';
  return order.customerId !== null && random.chance(0.2)
    ? 'store-credit'
    : 'original';
}

const feeOf = (way: Way, received: Money): Money | null =>
  way === 'less-fee'
    ? {
        ...received,
        amount: Math.floor((received.amount * FEE_PERCENT) / 100),
      }
    : null;

/** What the page offered, as the engine keeps it. */
function promised(order: Order, way: Way, received: Money) {
  const [payment] = order.transactions;
  const capturable = totalCapturable(order).presentment;
  const part = (kind: string, destination: string, amount: Money) =>
    amount.amount > 0 ? [{kind, destination, amount: moneyOf(amount)}] : [];
  if (way === 'store-credit') return part('store-credit', '', received);
  const fee = feeOf(way, received)?.amount ?? 0;
  const back = {...received, amount: received.amount - fee};
  return [
    ...part('release', destinationOf(payment), capturable),
    ...part(
      payment?.paymentDetails ? 'card' : 'gateway',
      destinationOf(payment),
      back,
    ),
  ];
}

const destinationOf = (payment: Transaction | undefined): string =>
  payment?.paymentDetails
    ? `${payment.paymentDetails.brand} •••• ${payment.paymentDetails.lastDigits}`
    : (payment?.gateway ?? '');

/** Pays back what is left after the fee, and says which payments it went to. */
function payBack(
  world: World,
  order: Order,
  received: Money,
  fee: Money,
  reference: string,
) {
  const payments = spreadOverPayments(order, received.amount - fee.amount);
  refundOrder(world, order, {
    lines: [],
    shipping: null,
    payments,
    storeCredit: [],
    storeCreditEvent: 'ORDER_REFUND',
    note: `Cancelled by the customer, less the fee (${reference}).`,
    actor: 'app',
  });
  return payments.map(({parent, amount}) => ({
    to: 'original',
    transactionId: gid('OrderTransaction', parent.id),
    gateway: parent.gateway,
    amount: moneyOf({amount, currency: fee.currency}),
  }));
}

/** As the engine writes money: with two digits after the point. */
const moneyOf = ({
  amount,
  currency,
}: {
  amount: number;
  currency: CurrencyCode;
}) => ({amount: (amount / 100).toFixed(2), currencyCode: currency});
