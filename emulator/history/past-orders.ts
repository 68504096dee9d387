import {type Random, seededRandom} from '../art/random';
import {createOrder} from '../orders/create-order';
import {applyOrderEvent} from '../orders/order-events';
import {worldAt} from '../orders/world-at';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {Webhooks} from '../webhooks/webhooks';
import {cancelAsCustomer} from './customer-cancellation';
import {requestOf} from './customer-request';
import type {HistoryInput} from './history-input';
import {buyers, goodsOf, newOrder} from './past-order';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Makes up a past: orders that were placed, paid, sent, cancelled by customers and by staff, asked about and left. It
 * happens to them as it would by the APIs, so that their sums tie up. What is on sale does not change.
 * @returns how many orders there are more
 */
export function makeUpPast(shop: World, input: HistoryInput): number {
  // Nobody is told now of what is long past.
  const world = {...shop, webhooks: new Webhooks(shop.clock)};
  const random = seededRandom(input.seed);
  const now = world.clock.now();
  const stock = world.catalogue.products
    .flatMap(({variants}) => variants)
    .map((variant) => ({variant, available: variant.available}));
  const people = buyers(world, random, Math.ceil(input.orders / 3));
  const goods = goodsOf(world);
  for (let index = 0; index < input.orders; index += 1) {
    const age = (1 - (index + random.next()) / input.orders) * input.days * DAY;
    const placedAt = now - Math.max(MINUTE, Math.floor(age));
    const order = createOrder(
      worldAt(world, placedAt),
      newOrder(random, people, goods, input.tags),
    );
    liveOn(world, random, order, placedAt);
  }
  for (const {variant, available} of stock) variant.available = available;
  return input.orders;
}

/** What becomes of an order, as far as its time has come. */
function liveOn(
  world: World,
  random: Random,
  order: Order,
  placedAt: number,
): void {
  const lot = random.next();
  const soon = placedAt + random.between(1, 58) * MINUTE;
  const later = placedAt + random.between(2, 20) * HOUR;
  const at = (moment: number) => worldAt(world, Math.floor(moment));
  const hasCome = (moment: number) => moment <= world.clock.now();
  if (lot < 0.06) {
    if (hasCome(soon)) cancelAsCustomer(at(soon), random, order);
    return;
  }
  if (lot < 0.08) {
    if (hasCome(later)) requestOf(at(later), random, order);
    if (!hasCome(later) || order.cancelledAt !== null) return;
  } else if (lot < 0.1) {
    if (hasCome(later)) cancelAsStaff(at(later), order);
    return;
  }
  const sentAt = placedAt + random.between(20, 72) * HOUR;
  if (!hasCome(sentAt) || order.fulfillmentOrders.length === 0) return;
  applyOrderEvent(at(sentAt), order, {event: 'ship'});
  const deliveredAt = sentAt + random.between(1, 4) * DAY;
  if (hasCome(deliveredAt)) {
    applyOrderEvent(at(deliveredAt), order, {event: 'deliver'});
  }
}

function cancelAsStaff(world: World, order: Order): void {
  applyOrderEvent(world, order, {
    event: 'cancel',
    reason: 'INVENTORY',
    refund: true,
    restock: true,
    notifyCustomer: false,
  });
}
