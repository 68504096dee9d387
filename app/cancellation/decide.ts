import type {OwnedOrder} from './owned-order';
import {type Policy, policyFor} from './policy';
import {modeOf} from './request-modes';
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

/** A rule stands in the way, and the merchant's policy leaves it to the shop to decide. It permits nothing. */
export interface Request {
  readonly kind: 'request';
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  /** UTC instant from which on it is refused, where time alone decides; null otherwise. */
  readonly until: string | null;
}

export interface Permission {
  readonly kind: 'cancel';
  readonly permit: CancelPermit;
  /** UTC instant from which on the answer will be another, where time alone decides; null otherwise. */
  readonly until: string | null;
}

export type Decision = Permission | Request | Refusal;

/**
 * Whether this order may be cancelled at this moment. Pure. The page shows the answer; the act asks again on fresh
 * data, because minutes pass between the two. Time alone never lifts a refusal.
 * @param merchantPolicy null where it could not be read: then nothing may be cancelled
 */
export function decide(
  order: OwnedOrder,
  merchantPolicy: Policy | null,
  now: Date,
): Decision {
  const {snapshot} = order;
  if (merchantPolicy === null) {
    const {cancelledAt} = snapshot;
    return cancelledAt === null
      ? {kind: 'refuse', code: 'CANCELLATION_OFF', facts: {}}
      : {kind: 'refuse', code: 'ALREADY_CANCELLED', facts: {cancelledAt}};
  }
  const policy = policyFor(merchantPolicy, snapshot);
  const obstacles: Record<Mode, Obstacle | null> = {
    refuse: null,
    request: null,
  };
  const until: Record<Mode, string | null> = {refuse: null, request: null};
  for (const rule of RULES) {
    const finding = rule(snapshot, policy, now);
    if (finding.passes) {
      if (finding.closing) {
        const mode = modeOf(policy.modes, finding.closing.code);
        until[mode] = earlier(until[mode], finding.closing.at);
      }
    } else {
      const mode = modeOf(policy.modes, finding.code);
      obstacles[mode] = weightier(obstacles[mode], finding);
    }
  }
  if (obstacles.refuse) return {kind: 'refuse', ...obstacles.refuse};
  return obstacles.request
    ? {kind: 'request', ...obstacles.request, until: until.refuse}
    : {
        kind: 'cancel',
        permit: new CancelPermit(order, policy, now),
        until: earlier(until.refuse, until.request),
      };
}

type Mode = 'refuse' | 'request';
type Obstacle = Pick<Refusal, 'code' | 'facts'>;

/** Rules come in the order in which they are told, but of two that closed the door, the one that closed it counts. */
function weightier(first: Obstacle | null, {code, facts}: Obstacle): Obstacle {
  const closedFirst =
    first?.facts.closedAt !== undefined &&
    facts.closedAt !== undefined &&
    Date.parse(facts.closedAt) < Date.parse(first.facts.closedAt);
  return first === null || closedFirst ? {code, facts} : first;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
