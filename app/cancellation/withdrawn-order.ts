import {isProtectedConsumer} from './consumer-rights';
import type {OwnedOrder} from './owned-order';
import {DEFAULT_POLICY, type Policy, policyFor} from './policy';

/**
 * An order whose consumer has withdrawn from the whole of what is left of it. Nobody's consent is needed then, so none
 * of the merchant's rules is asked. Only `withdrawnOrder` makes one.
 */
class Withdrawn {
  // A private member makes the class nominal: a look-alike object is not a WithdrawnOrder.
  readonly #withdrawn = true;

  constructor(
    readonly order: OwnedOrder,
    /** Number of the consumer's receipt. */
    readonly receiptNumber: string,
    readonly policy: Policy,
  ) {}

  get isWithdrawn(): true {
    return this.#withdrawn;
  }
}

export type WithdrawnOrder = Withdrawn;

/**
 * @param receiptNumber of a statement that its customer was signed in for, as it is stored
 * @param merchantPolicy null where it could not be read: no right hangs on that
 * @returns null where the law gives this buyer no right to withdraw
 */
export function withdrawnOrder(
  order: OwnedOrder,
  receiptNumber: string,
  merchantPolicy: Policy | null,
): WithdrawnOrder | null {
  const policy = policyFor(merchantPolicy ?? DEFAULT_POLICY, order.snapshot);
  return isProtectedConsumer(order.snapshot, policy)
    ? new Withdrawn(order, receiptNumber, withoutMerchantsRules(policy))
    : null;
}

/**
 * What is left are facts: that it was sent, that it is cancelled, that Shopify is not able to. A fulfilment service that
 * has the work is asked to stop. All comes back, and the way it was paid (Directive 2011/83/EU, article 13).
 */
const withoutMerchantsRules = (policy: Policy): Policy => ({
  ...policy,
  enabled: true,
  allowParts: true,
  windowMinutes: null,
  cutOffs: null,
  blockedOrderTags: [],
  blockedProductTags: [],
  blockedProductTypes: [],
  preOrderTags: [],
  blockPersonalised: false,
  blockSubscriptions: false,
  blockBusinessOrders: false,
  blockedGateways: [],
  blockUnpaid: false,
  blockedRiskLevel: null,
  blockedRiskRecommendation: null,
  maximumOrderValue: null,
  askFulfillmentService: true,
  refundRoutes: ['original'],
  storeCreditBonusPercent: '0',
  fee: null,
  limits: {customer: null, address: null, shop: null},
  modes: {},
  overrides: [],
});
