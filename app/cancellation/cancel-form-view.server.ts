import {offersKey} from './agreement';
import {isReasonRequired} from './consumer-rights';
import type {OrderSnapshot} from './order-snapshot';
import {remainingLines} from './order-snapshot';
import type {Policy} from './policy';
import {reasonLabel} from './reason-label';
import {type RefundChoice, refundChoices} from './refund-lines.server';
import type {RefundOffer} from './refund-offers';
import type {Words} from './words.server';

/** What a form that cancels the whole order, or asks for it, lets the customer see and choose. */
export interface CancelFormView {
  /** "1 × Fjord at Dawn" */
  readonly items: readonly string[];
  readonly refund: readonly RefundChoice[];
  /** What is offered, for the form to send back. */
  readonly agreed: string;
  readonly reasons: readonly {
    readonly key: string;
    readonly label: string;
  }[];
  readonly reasonRequired: boolean;
}

export const cancelFormView = (
  order: OrderSnapshot,
  policy: Policy,
  offers: readonly RefundOffer[],
  words: Words,
): CancelFormView => ({
  items: remainingLines(order).map(
    ({currentQuantity, title}) => `${currentQuantity} × ${title}`,
  ),
  refund: refundChoices(offers, words.messages, words.locale),
  agreed: offersKey(offers),
  ...reasonChoices(order, policy, words),
});

export const reasonChoices = (
  order: OrderSnapshot,
  policy: Policy,
  {locale, messages}: Words,
): Pick<CancelFormView, 'reasonRequired' | 'reasons'> => ({
  reasons: policy.reasons.map((reason) => ({
    key: reason.key,
    label: reasonLabel(reason, locale, messages),
  })),
  reasonRequired: isReasonRequired(order, policy),
});
