import type {Refusal, Request} from './decide';
import {firstChange, judge} from './judge';
import type {OrderLineSnapshot, OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {type Policy, policyFor} from './policy';
import {PART_RULES} from './rules';
import type {WithdrawnOrder} from './withdrawn-order';

/** So many pieces of one line. */
export interface PartLine {
  readonly lineItemId: string;
  readonly quantity: number;
}

/** Leave to cancel some pieces of one order, as it was at one moment. Only this module gives it. */
class PartPermit {
  readonly #granted = true;

  constructor(
    readonly order: OwnedOrder,
    readonly policy: Policy,
    /** The moment that was judged, by Shopify's clock. */
    readonly grantedAt: Date,
    /** At least one; each line once. */
    readonly lines: readonly PartLine[],
    /** Number of the receipt where a consumer has withdrawn; null where the merchant's rules allow it. */
    readonly withdrawal: string | null,
  ) {}

  get isGranted(): true {
    return this.#granted;
  }
}

export type {PartPermit};

export type PartDecision =
  | {readonly kind: 'part'; readonly permit: PartPermit}
  /** It is all that is left, and nothing has been sent: that is the whole order, and `decide` decides about it. */
  | {readonly kind: 'whole'}
  /** More than there is, or nothing at all. */
  | {readonly kind: 'impossible'}
  | Refusal
  | Request;

/** What of an order may be cancelled by itself. */
export interface PartOptions {
  /** Each with the most pieces that may be chosen. */
  readonly lines: readonly (PartLine & {readonly title: string})[];
  /** UTC instant from which on none of it may be cancelled any more, where time alone decides; null otherwise. */
  readonly until: string | null;
}

/**
 * Whether these pieces of the order may be cancelled at this moment. Pure. Rules about lines judge only those that are
 * chosen, so one that must stay is in nobody's way; rules about the order judge as for the whole.
 * @param merchantPolicy null where it could not be read: then nothing may be cancelled
 */
export function decidePart(
  order: OwnedOrder,
  merchantPolicy: Policy | null,
  now: Date,
  chosen: readonly PartLine[],
): PartDecision {
  const {snapshot} = order;
  const lines = linesChosen(snapshot, chosen);
  if (lines === null) return {kind: 'impossible'};
  if (isAllThatIsLeft(snapshot, chosen)) return {kind: 'whole'};
  if (merchantPolicy === null) {
    return {kind: 'refuse', code: 'CANCELLATION_OFF', facts: {}, until: null};
  }
  const policy = policyFor(merchantPolicy, snapshot);
  const part = {...snapshot, lines};
  const judgement = judge(part, policy, now, false, PART_RULES);
  const {verdict} = judgement;
  return verdict.kind === 'cancel'
    ? {kind: 'part', permit: new PartPermit(order, policy, now, chosen, null)}
    : {
        ...verdict,
        until: firstChange(part, policy, judgement, false, PART_RULES),
      };
}

/**
 * Leave to cancel these pieces of an order whose consumer has withdrawn from them; null where they can't be kept from
 * being sent any more. Pure. The merchant's rules have no say.
 */
export function permitWithdrawnPart(
  {order, policy, receiptNumber}: WithdrawnOrder,
  now: Date,
  chosen: readonly PartLine[],
): PartPermit | null {
  return decidePart(order, policy, now, chosen).kind === 'part'
    ? new PartPermit(order, policy, now, chosen, receiptNumber)
    : null;
}

/** What the customer may choose from; null where there is no part that could be cancelled by itself. Pure. */
export function partOptions(
  {snapshot}: OwnedOrder,
  merchantPolicy: Policy | null,
  now: Date,
): PartOptions | null {
  if (merchantPolicy === null || pieces(snapshot.lines) < 2) return null;
  const policy = policyFor(merchantPolicy, snapshot);
  const lines = snapshot.lines.flatMap((line) => {
    const quantity = Math.min(line.currentQuantity, line.unfulfilledQuantity);
    if (quantity < 1) return [];
    const alone = {...snapshot, lines: [{...line, currentQuantity: quantity}]};
    const judgement = judge(alone, policy, now, false, PART_RULES);
    if (judgement.verdict.kind !== 'cancel') return [];
    const until = firstChange(alone, policy, judgement, false, PART_RULES);
    return [{lineItemId: line.id, title: line.title, quantity, until}];
  });
  const [first] = lines;
  // Time is the same for all of them: only rules about the order know it.
  return first ? {lines, until: first.until} : null;
}

/** The lines as if the order had no more than was chosen of them; null where it has not so much. */
function linesChosen(
  {lines}: OrderSnapshot,
  chosen: readonly PartLine[],
): readonly OrderLineSnapshot[] | null {
  const ids = new Set(chosen.map(({lineItemId}) => lineItemId));
  if (ids.size === 0 || ids.size < chosen.length) return null;
  const found = chosen.flatMap(({lineItemId, quantity}) => {
    const line = lines.find(({id}) => id === lineItemId);
    return line && quantity >= 1 && quantity <= line.currentQuantity
      ? [{...line, currentQuantity: quantity}]
      : [];
  });
  return found.length === chosen.length ? found : null;
}

const isAllThatIsLeft = (
  {lines, fulfillments}: OrderSnapshot,
  chosen: readonly PartLine[],
): boolean =>
  fulfillments.every(({cancelled}) => cancelled) &&
  pieces(lines) === chosen.reduce((sum, {quantity}) => sum + quantity, 0);

const pieces = (lines: readonly OrderLineSnapshot[]): number =>
  lines.reduce((sum, {currentQuantity}) => sum + currentQuantity, 0);
