import type {AgreedFields} from './cancel-form';
import type {CancelPermit} from './decide';
import {offerKey, type RefundOffer, refundOffers} from './refund-offers';

/** What the customer gave as an explanation. */
export interface Explanation {
  /** Key of one of the policy's reasons, or null where none was given. */
  readonly reason: string | null;
  readonly comment: string;
}

/** A customer's yes to one permitted cancellation, for one sum. Only `agree` makes one. */
class Agreed {
  // A private member makes the class nominal: a look-alike object is not an Agreement.
  readonly #agreed = true;

  constructor(
    readonly permit: CancelPermit,
    readonly offer: RefundOffer,
    readonly explanation: Explanation,
  ) {}

  get isAgreed(): true {
    return this.#agreed;
  }
}

export type Agreement = Agreed;

/**
 * Holds what the customer has seen and chosen against what would be given back now. Null where that is another sum or
 * another way by now: then they are asked once more.
 * @param seen `offersKey` of the page on which the button was pressed
 */
export function agree(
  permit: CancelPermit,
  {refundTo, agreed, reason, comment}: AgreedFields,
): Agreement | null {
  const offers = refundOffers(permit.order.snapshot, permit.policy);
  if (offersKey(offers) !== agreed) return null;
  const offer = offers.find(({route}) => route === refundTo);
  return offer
    ? new Agreed(permit, offer, {reason: reason || null, comment})
    : null;
}

/** For the staff, with the number by which what was done for a statement is known again. */
export const withdrawalComment = (receiptNumber: string): string =>
  `Right of withdrawal, receipt ${receiptNumber}.`;

/**
 * A consumer who withdraws agrees to nothing: all that was paid goes back the way it came, without a fee. Null for a
 * permit that does not come from a withdrawal.
 */
export function withdrawalAgreement(permit: CancelPermit): Agreement | null {
  if (permit.withdrawal === null) return null;
  const [offer] = refundOffers(permit.order.snapshot, permit.policy);
  return offer
    ? new Agreed(permit, offer, {
        reason: null,
        comment: withdrawalComment(permit.withdrawal),
      })
    : null;
}

/** All that was offered as one short text, for the form to carry. */
export const offersKey = (offers: readonly RefundOffer[]): string =>
  offers.map(offerKey).join('|');
