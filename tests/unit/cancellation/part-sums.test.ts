import {afterAll, beforeAll, expect, it} from 'vitest';
import {type PartLine, partOptions} from '~/cancellation/decide-part';
import {verifyOwnership} from '~/cancellation/owned-order';
import type {PartProposal} from '~/cancellation/part-proposal';
import {
  totalReceived,
  totalRefunded,
} from '../../../emulator/orders/order-amounts';
import {EmulatorRefusal} from '../../../emulator/orders/refusal';
import type {Order} from '../../../emulator/state/orders';
import {minorUnits} from '../../../emulator/state/money';
import {Random} from '../../simulation/random';
import type {EmulatedShop} from '../support/emulated-shop';
import {cancelSome} from './part-visitors';
import {ownershipOf, refundsOf, stateOf, Visitors} from './visitors';

const ORDERS = 200;
const MOST_PARTS = 3;
const HANDLES = [
  'fjord-at-dawn',
  'midnight-sun',
  'aurora',
  'cut-leaves',
  'half-moons',
  'your-name-in-type',
];
const CODES = ['TRYKK10', null];

let visitors: Visitors;
let shop: EmulatedShop;
beforeAll(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
  visitors.setPolicy({limits: {customer: null, address: null, shop: null}});
});
afterAll(() => visitors.close());

/** Discounts, currencies, several payments, parcels that have left: whatever the lot decides. */
function orderByLot(random: Random): Order {
  const isForeign = random.next() < 0.3;
  const lines = Array.from({length: 1 + random.below(3)}, () => ({
    handle: random.pick(HANDLES),
    quantity: 1 + random.below(3),
  }));
  const payments = random.pick([
    null,
    null,
    [{gateway: 'gift_card', amount: '133.37'}, {gateway: 'shopify_payments'}],
    [
      {gateway: 'shopify_store_credit', amount: '77.01'},
      {gateway: 'shopify_payments'},
    ],
  ]);
  const pieces = lines.reduce((sum, {quantity}) => sum + quantity, 0);
  return shop.placeOrder({
    lines,
    ageMinutes: 5,
    email: isForeign ? 'greta@example.com' : 'kari@example.com',
    payments: isForeign ? null : payments,
    discountCode: random.pick(CODES),
    financialState: random.pick([
      'paid',
      'paid',
      'paid',
      ...(payments === null ? ['authorized', 'pending'] : []),
    ]),
    fulfillmentState:
      pieces > 1 && random.next() < 0.3 ? 'partially_fulfilled' : 'unfulfilled',
  });
}

/** Some of what may be chosen; null where nothing may. */
async function partByLot(order: Order, random: Random) {
  const {order: snapshot, policy, readAt} = await visitors.read(order);
  const owned = verifyOwnership(ownershipOf(order), snapshot);
  const options = owned && partOptions(owned, policy, readAt);
  if (!options) return null;
  const lines = options.lines
    .map(({lineItemId, quantity}) => ({
      lineItemId,
      quantity: 1 + random.below(quantity),
    }))
    .filter((_, index) => index === 0 || random.next() < 0.5);
  const left = snapshot.lines.reduce(
    (sum, {currentQuantity}) => sum + currentQuantity,
    0,
  );
  const chosen = lines.reduce((sum, {quantity}) => sum + quantity, 0);
  const isWhole = chosen === left && snapshot.fulfillments.length === 0;
  return isWhole ? null : lines;
}

const promisedBy = ({offers}: PartProposal): number =>
  (offers[0]?.parts ?? []).reduce(
    (sum, {amount}) => sum + minorUnits(amount.amount),
    0,
  );

const paidBack = (order: Order): number =>
  totalRefunded(order).presentment.amount;

function checkBooks(order: Order): void {
  expect(paidBack(order)).toBeLessThanOrEqual(
    totalReceived(order).presentment.amount,
  );
  for (const {quantity, currentQuantity} of order.lines) {
    expect(currentQuantity).toBeGreaterThanOrEqual(0);
    expect(currentQuantity).toBeLessThanOrEqual(quantity);
  }
}

it(`pays back what it has shown, to the minor unit, for ${ORDERS} orders by lot`, async () => {
  let orders = 0;
  for (let seed = 0; orders < ORDERS; seed += 1) {
    const random = new Random(seed);
    const order = placed(() => orderByLot(random));
    if (!order) continue;
    const wanted = 1 + random.below(MOST_PARTS);
    let parts = 0;
    while (parts < wanted) {
      const lines = await partByLot(order, random);
      if (lines === null) break;
      await cancelAndCheck(order, lines, seed);
      parts += 1;
    }
    if (parts > 0) orders += 1;
    await cancelRest(order, random);
    checkBooks(order);
  }
  expect(visitors.alarms).toEqual([]);
}, 120_000);

async function cancelAndCheck(
  order: Order,
  lines: readonly PartLine[],
  seed: number,
): Promise<void> {
  // The test is in more of a hurry than Shopify's bucket.
  shop.emulator.adminThrottle.refill();
  const before = paidBack(order);
  const refunds = refundsOf(order).length;
  const proposal = await cancelSome(visitors, order, lines);
  expect(paidBack(order) - before, `order ${seed}`).toBe(promisedBy(proposal));
  expect(refundsOf(order).length - refunds).toBe(
    proposal.offers[0]?.payouts?.length,
  );
  checkBooks(order);
}

/** Now and then all that is left is cancelled in the end: then everything has come back. */
async function cancelRest(order: Order, random: Random): Promise<void> {
  if (random.next() < 0.5) return;
  const reading = await visitors.read(order);
  const state = stateOf(reading, order);
  if (state.kind !== 'open') return;
  const before = paidBack(order);
  const promised = (state.offers[0]?.parts ?? [])
    .filter(({kind}) => kind !== 'release')
    .reduce((sum, {amount}) => sum + minorUnits(amount.amount), 0);
  await visitors.press(reading, order);
  expect(order.cancelledAt).not.toBeNull();
  expect(paidBack(order) - before).toBe(promised);
  expect(paidBack(order)).toBe(totalReceived(order).presentment.amount);
}

/** Null for what the lot wants and the shop has not. */
function placed(place: () => Order): Order | null {
  try {
    return place();
  } catch (error) {
    if (error instanceof EmulatorRefusal) return null;
    throw error;
  }
}
