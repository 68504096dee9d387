import {isPositive} from '~/shopify/money-arithmetic';
import type {OrderSnapshot} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';
import {RULES} from '../rules';
import {giftCards} from '../rules/gift-cards';
import {limits} from '../rules/limits';
import {personalised} from '../rules/personalised';
import {preOrders} from '../rules/pre-orders';
import {productTypes} from '../rules/product-types';
import {products} from '../rules/products';
import {subscriptions} from '../rules/subscriptions';
import {needsService} from '../stopped-order';

/** What of an order is to be changed. */
export type ChangeKind = 'address' | 'items';

/** They speak of single lines: of a change, of those that it touches. */
const LINE_RULES: ReadonlySet<Rule> = new Set([
  giftCards,
  products,
  productTypes,
  personalised,
  preOrders,
  subscriptions,
]);

/** What holds for cancelling holds for changing, but that a change is not counted as a cancellation. */
const ORDER_RULES = RULES.filter(
  (rule) => !LINE_RULES.has(rule) && rule !== limits,
);

const PAID = new Set(['PAID', 'PARTIALLY_REFUNDED']);

const switchedOn =
  (kind: ChangeKind): Rule =>
  (_order, {changes}) =>
    changes[kind] ? passes() : refuses('CHANGES_OFF');

/** A service that has the work has its own copy of the order, which a change here would not reach. */
const noService: Rule = (order) =>
  needsService(order) ? refuses('WAREHOUSE_HAS_IT') : passes();

const hasAddress: Rule = ({deliveryCountry}) =>
  deliveryCountry === null ? refuses('NOT_AVAILABLE') : passes();

/** Otherwise nobody could say what the change itself costs or gives back. */
const paidInFull: Rule = ({financialStatus, outstanding}) =>
  PAID.has(financialStatus ?? '') && !isPositive(outstanding)
    ? passes()
    : refuses('CHANGE_UNPAID');

/**
 * Every rule for a change, in the order in which a customer is told.
 * @param lineIds the lines that it touches
 */
export const rulesForChange = (
  kind: ChangeKind,
  lineIds: readonly string[],
): readonly Rule[] => [
  ...ORDER_RULES,
  switchedOn(kind),
  noService,
  ...(kind === 'address' ? [hasAddress] : [paidInFull]),
  ...[...LINE_RULES].map((rule) => onLines(rule, lineIds)),
];

const onLines =
  (rule: Rule, lineIds: readonly string[]): Rule =>
  (order, policy, now) =>
    rule(onlyLines(order, lineIds), policy, now);

const onlyLines = (
  order: OrderSnapshot,
  lineIds: readonly string[],
): OrderSnapshot => ({
  ...order,
  lines: order.lines.filter(({id}) => lineIds.includes(id)),
});
