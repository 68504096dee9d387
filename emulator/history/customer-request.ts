import type {Random} from '../art/random';
import {netPayment} from '../orders/order-amounts';
import {addOrderTags} from '../orders/tags';
import {worldAt} from '../orders/world-at';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {cancelAsCustomer} from './customer-cancellation';
import {writeOrderMetafield} from './order-metafield';
import {uuidOf} from './uuid';

const MINUTE = 60_000;

const PHASES = ['granted', 'granted', 'declined', 'withdrawn'] as const;

/**
 * The customer asks the shop to cancel after the window has closed, and the shop answers some hours later: by a yes the
 * order is cancelled.
 */
export function requestOf(world: World, random: Random, order: Order): void {
  const sentAt = world.clock.now();
  const answeredAt = sentAt + random.between(10, 600) * MINUTE;
  const phase = random.pick(PHASES);
  const requestId = uuidOf(random);
  const customerNumber =
    order.customerId === null ? null : String(order.customerId);
  const {amount, currency} = netPayment(order).presentment;
  const at = new Date(Math.floor(answeredAt)).toISOString();
  const sent = new Date(sentAt).toISOString();
  const detail = phase === 'declined' ? 'It is on its way already.' : null;
  const answered = worldAt(world, Math.floor(answeredAt));
  writeOrderMetafield(answered, order, 'request', {
    version: 1,
    requestId,
    phase,
    code: 'WINDOW_CLOSED',
    sentAt: sent,
    updatedAt: at,
    customerNumber,
    reason: 'changed-mind',
    comment: '',
    refundTo: 'original',
    agreed: `original ${(amount / 100).toFixed(2)} ${currency}`,
    trail: [
      {at: sent, requestId, event: 'sent', detail: null},
      {at, requestId, event: phase, detail},
    ],
  });
  if (phase === 'withdrawn') return;
  addOrderTags(answered, order, [`cancel-${phase}`]);
  if (phase === 'granted') cancelAsCustomer(answered, random, order);
}
