import type {Order} from '../../../emulator/state/orders';
import type {World} from '../../../emulator/state/world';

/** Rules that are simple enough to be reckoned without the app. What a default policy leaves out is left out as well. */
export interface SimpleRules {
  /** Minutes after the order. */
  readonly window: number;
  /** Orders with it are left out, or asked about. */
  readonly orderTag: {readonly tag: string; readonly asks: boolean} | null;
  readonly gateway: string | null;
  /** Minor units of the shop's currency. */
  readonly maximum: number;
}

export const DEFAULT_RULES: SimpleRules = {
  window: 60,
  orderTag: null,
  gateway: null,
  maximum: Infinity,
};

interface Count {
  /** By "live>draft", orders and minor units by currency. */
  readonly cells: Record<
    string,
    {orders: number; money: Record<string, number>}
  >;
  readonly changed: number;
  readonly tooYoung: number;
}

const MINUTE = 60_000;

/**
 * What two sets of rules would have answered about orders of the past, reckoned from the emulator's own state: half an
 * hour after each order, or when its customer really asked.
 * @param until milliseconds since 1970
 */
export function countByHand(
  {catalogue}: World,
  orders: Iterable<Order>,
  until: number,
  [live, draft]: readonly [SimpleRules, SimpleRules],
): Count {
  const leftOut = new Set(
    catalogue.products
      .filter(({tags}) => tags.includes('kan-ikke-avbestilles'))
      .map(({id}) => id),
  );
  const cells: Count['cells'] = {};
  let [changed, tooYoung] = [0, 0];
  for (const order of orders) {
    const asked = askedAt(order);
    if (asked > until) {
      tooYoung += 1;
      continue;
    }
    const answers = [live, draft].map((rules) =>
      answer(order, asked, leftOut, rules),
    );
    if (answers[0] !== answers[1]) changed += 1;
    const cell = (cells[answers.join('>')] ??= {orders: 0, money: {}});
    const {amount, currency} = order.originalTotal.presentment;
    cell.orders += 1;
    cell.money[currency] = (cell.money[currency] ?? 0) + amount;
  }
  return {cells, changed, tooYoung};
}

function answer(
  order: Order,
  asked: number,
  leftOut: ReadonlySet<number>,
  {window, orderTag, gateway, maximum}: SimpleRules,
): 'cancel' | 'request' | 'refuse' {
  const isTagged = orderTag !== null && order.tags.includes(orderTag.tag);
  const isRefused =
    (isTagged && !orderTag.asks) ||
    order.lines.some(
      ({productId, customAttributes}) =>
        leftOut.has(productId ?? 0) || customAttributes.length > 0,
    ) ||
    order.transactions.some((payment) => payment.gateway === gateway) ||
    order.originalTotal.shop.amount > maximum ||
    asked >= Date.parse(order.createdAt) + window * MINUTE;
  if (isRefused) return 'refuse';
  return isTagged ? 'request' : 'cancel';
}

/** The first moment in what the app has written down about the order, which nothing comes before. */
function askedAt({metafields, createdAt}: Order): number {
  const moments = metafields.flatMap(
    ({value}) => /"at":"([^"]+)"/.exec(value)?.[1] ?? [],
  );
  return moments.length > 0
    ? Math.min(...moments.map((moment) => Date.parse(moment)))
    : Date.parse(createdAt) + 30 * MINUTE;
}
