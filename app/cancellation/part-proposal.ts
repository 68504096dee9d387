import {isSameMoney} from '~/shopify/money-arithmetic';
import type {PartSuggestion} from './admin-port';
import {type Explanation, offersKey, withdrawalComment} from './agreement';
import {type AgreedFields, lineNumber} from './cancel-form';
import type {PartLine, PartPermit} from './decide-part';
import type {OrderLineSnapshot, OrderSnapshot} from './order-snapshot';
import type {PartAct} from './record-act';
import {partRefundOffers, type RefundOffer} from './refund-offers';

/** What cancelling some of an order comes to, for the customer to say yes to. Only `partProposal` makes one. */
class Proposal {
  readonly #proposed = true;

  constructor(
    readonly permit: PartPermit,
    readonly act: PartAct,
    /** At least one. */
    readonly offers: readonly RefundOffer[],
  ) {}

  get isProposed(): true {
    return this.#proposed;
  }
}

export type PartProposal = Proposal;

/** What Shopify suggests for a permitted part, by the merchant's rules. */
export function partProposal(
  permit: PartPermit,
  suggestion: PartSuggestion,
): PartProposal {
  const {
    order: {snapshot},
    policy,
  } = permit;
  return new Proposal(
    permit,
    {
      kind: 'part',
      lines: permit.lines.map((chosen) => actLine(permit, suggestion, chosen)),
      shipping: suggestion.shipping,
      worth: suggestion.worth,
      notify: policy.notifyCustomer,
    },
    partRefundOffers(snapshot, policy, suggestion.payouts),
  );
}

function actLine(
  {order: {snapshot}, policy}: PartPermit,
  {places}: PartSuggestion,
  {lineItemId, quantity}: PartLine,
): PartAct['lines'][number] {
  const line = snapshot.lines.find(({id}) => id === lineItemId);
  const place = places.find((each) => each.lineItemId === lineItemId);
  const isPutBack = policy.restock && place?.isRestockable === true;
  // Without putting back, Shopify takes pieces off that have been sent, and leaves the others in the parcel.
  const isCancelled = isPutBack || (line !== undefined && isSentInPart(line));
  return {
    lineItemId,
    title: line?.title ?? '',
    quantity,
    restockType: isCancelled ? 'CANCEL' : 'NO_RESTOCK',
    locationId: isCancelled ? (place?.locationId ?? null) : null,
  };
}

const isSentInPart = ({
  currentQuantity,
  unfulfilledQuantity,
}: OrderLineSnapshot): boolean => unfulfilledQuantity < currentQuantity;

/**
 * Whether what was paid for shipping comes back with these lines: where nothing was sent, and nothing is left that would
 * be. What is left is sent for the price that was paid.
 */
export const freesShipping = (
  {lines, fulfillments}: OrderSnapshot,
  chosen: readonly PartLine[],
): boolean =>
  fulfillments.every(({cancelled}) => cancelled) &&
  lines.every(
    ({id, currentQuantity, requiresShipping}) =>
      !requiresShipping ||
      currentQuantity ===
        (chosen.find(({lineItemId}) => lineItemId === id)?.quantity ?? 0),
  );

/** A customer's yes to one proposal, one way. Only `agreeToPart` makes one. */
class AgreedPart {
  readonly #agreed = true;

  constructor(
    readonly proposal: PartProposal,
    readonly offer: RefundOffer,
    readonly explanation: Explanation,
  ) {}

  get isAgreed(): true {
    return this.#agreed;
  }
}

export type PartAgreement = AgreedPart;

/**
 * Holds what the customer has seen and chosen against what would be done now. Null where that is something else by now:
 * then they are asked once more.
 * @param before as of `partKey`
 */
export function agreeToPart(
  proposal: PartProposal,
  {refundTo, agreed, reason, comment}: AgreedFields,
  before: string | null,
): PartAgreement | null {
  if (partKey(proposal, before) !== agreed) return null;
  const offer = proposal.offers.find(({route}) => route === refundTo);
  return offer
    ? new AgreedPart(proposal, offer, {reason: reason || null, comment})
    : null;
}

/**
 * A consumer who withdraws agrees to nothing: what was paid for the part goes back the way it came, without a fee. Null
 * for a permit that does not come from a withdrawal.
 */
export function withdrawnPart(proposal: PartProposal): PartAgreement | null {
  const {withdrawal} = proposal.permit;
  const [offer] = proposal.offers;
  return offer && withdrawal !== null
    ? new AgreedPart(proposal, offer, {
        reason: null,
        comment: withdrawalComment(withdrawal),
      })
    : null;
}

/**
 * All that is proposed as one short text, for the form to carry.
 * @param before id of the order's last attempt: a form that is sent once more must not cancel once more
 */
export const partKey = (
  {act, offers}: Pick<PartProposal, 'act' | 'offers'>,
  before: string | null,
): string =>
  [
    before ?? '',
    ...act.lines.map(
      ({lineItemId, quantity}) => `${quantity}x${lineNumber(lineItemId)}`,
    ),
    `${act.worth.amount}${act.worth.currencyCode}`,
    offersKey(offers),
  ].join('|');

/** Whether it comes to the same as what was agreed to. */
export const isSameAct = (a: PartAct, b: PartAct): boolean =>
  isSameMoney(a.worth, b.worth) && a.shipping?.amount === b.shipping?.amount;
