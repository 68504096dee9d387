import type {OwnedOrder} from './owned-order';
import type {Policy} from './policy';
import type {RefusalCode, RefusalFacts} from './rule';
import {RULES} from './rules';

/** Leave to cancel one order, as it was at one moment. Only `decide` gives it. */
class CancelPermit {
  readonly #granted = true;

  constructor(
    readonly order: OwnedOrder,
    readonly policy: Policy,
    /** The moment that was judged, by Shopify's clock. */
    readonly grantedAt: Date,
  ) {}

  get isGranted(): true {
    return this.#granted;
  }
}

export type {CancelPermit};

export interface Refusal {
  readonly kind: 'refuse';
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
}

export interface Permission {
  readonly kind: 'cancel';
  readonly permit: CancelPermit;
  /** UTC instant from which on the answer will be another, where time alone decides; null otherwise. */
  readonly until: string | null;
}

export type Decision = Permission | Refusal;

/**
 * Whether this order may be cancelled at this moment. Pure. The page shows the answer; the act asks again on fresh
 * data, because minutes pass between the two.
 * @param policy null where the merchant's policy could not be read: then nothing may be cancelled
 */
export function decide(
  order: OwnedOrder,
  policy: Policy | null,
  now: Date,
): Decision {
  if (policy === null) {
    const {cancelledAt} = order.snapshot;
    return cancelledAt === null
      ? {kind: 'refuse', code: 'CANCELLATION_OFF', facts: {}}
      : {kind: 'refuse', code: 'ALREADY_CANCELLED', facts: {cancelledAt}};
  }
  let until: string | null = null;
  for (const rule of RULES) {
    const finding = rule(order.snapshot, policy, now);
    if (!finding.passes) {
      return {kind: 'refuse', code: finding.code, facts: finding.facts};
    }
    until = earlier(until, finding.until);
  }
  return {kind: 'cancel', permit: new CancelPermit(order, policy, now), until};
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
