import type {Refusal, Request} from '../decide';
import {firstChange, judge} from '../judge';
import type {OrderSnapshot} from '../order-snapshot';
import type {OwnedOrder} from '../owned-order';
import {type Policy, policyFor} from '../policy';
import {isAllHeld} from '../stopped-order';
import {type ChangeKind, rulesForChange} from './change-rules';

/** Leave to change one thing of one order, as it was at one moment. Only `decideChange` gives it. */
class ChangePermit<Kind extends ChangeKind> {
  // A private member makes the class nominal: a look-alike object is not a permit.
  readonly #granted = true;

  constructor(
    readonly kind: Kind,
    readonly order: OwnedOrder,
    readonly policy: Policy,
    /** The moment that was judged, by Shopify's clock. */
    readonly grantedAt: Date,
    /** The lines that may be touched. */
    readonly lineIds: readonly string[],
  ) {}

  get isGranted(): true {
    return this.#granted;
  }
}

export type {ChangePermit};

export type ChangeDecision<Kind extends ChangeKind> =
  | {
      readonly kind: 'change';
      readonly permit: ChangePermit<Kind>;
      /** UTC instant from which on the answer will be another, where time alone decides; null otherwise. */
      readonly until: string | null;
    }
  | Refusal
  | Request;

/**
 * Whether this order may be changed at this moment, and the first moment at which time alone will change the answer.
 * Pure. The page shows the answer; the act asks again on fresh data.
 * @param merchantPolicy null where it could not be read: then nothing may be changed
 * @param lineIds the lines that the change touches; none for an address
 */
export function decideChange<Kind extends ChangeKind>(
  kind: Kind,
  order: OwnedOrder,
  merchantPolicy: Policy | null,
  now: Date,
  lineIds: readonly string[] = [],
): ChangeDecision<Kind> {
  const {snapshot} = order;
  if (merchantPolicy === null) {
    return {kind: 'refuse', code: 'CHANGES_OFF', facts: {}, until: null};
  }
  const policy = policyFor(merchantPolicy, snapshot);
  const rules = rulesForChange(kind, lineIds);
  const judgement = judge(snapshot, policy, now, false, rules);
  const until = firstChange(snapshot, policy, judgement, false, rules);
  const {verdict} = judgement;
  return verdict.kind === 'cancel'
    ? {
        kind: 'change',
        permit: new ChangePermit(kind, order, policy, now, lineIds),
        until,
      }
    : {...verdict, until};
}

/** Asks again, of the order as it stands now, what was permitted before. Null where it is another order by now. */
export function decideAgain<Kind extends ChangeKind>(
  {kind, order, policy, grantedAt, lineIds}: ChangePermit<Kind>,
  current: OrderSnapshot,
): ChangeDecision<Kind> | null {
  const still = order.seenAgain(current);
  return still && decideChange(kind, still, policy, grantedAt, lineIds);
}

/** An order that may be changed and of which nothing can be sent meanwhile. Only `heldOrder` makes one. */
class Held<Kind extends ChangeKind> {
  readonly #held = true;

  constructor(
    /** Given on the order as it stood when everything was held. */
    readonly permit: ChangePermit<Kind>,
  ) {}

  get isHeld(): true {
    return this.#held;
  }
}

export type HeldOrder<Kind extends ChangeKind> = Held<Kind>;

/** Proof that nothing of the order can leave, or null where something still can. */
export const heldOrder = <Kind extends ChangeKind>(
  permit: ChangePermit<Kind>,
  attemptId: string,
): HeldOrder<Kind> | null =>
  isAllHeld(permit.order.snapshot, attemptId) ? new Held(permit) : null;
