import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Cart} from '../../state/carts';
import {type Money, money} from '../../state/money';
import type {World} from '../../state/world';
import {moneyV2Of} from '../money-v2';
import {cartCurrency, pricedLines, sumOf} from './cart-cost';

interface GiftCard {
  readonly id: number;
  readonly code: string;
  readonly balance: Money;
}

const GIFT_CARDS: readonly GiftCard[] = [
  {id: 610_000_000_001, code: 'GAVE2026', balance: money(50_000, 'NOK')},
  {id: 610_000_000_002, code: 'HILSEN4711', balance: money(25_000, 'NOK')},
];

/** Case does not count; a blank does (Shopify/hydrogen#3401). */
const findGiftCard = (code: string): GiftCard | null =>
  GIFT_CARDS.find((card) => card.code === code.toUpperCase()) ?? null;

export interface AppliedGiftCard {
  readonly card: GiftCard;
  readonly used: Money;
}

/** What each gift card of the cart pays. A card counts only in its own currency. */
export function appliedGiftCards(world: World, cart: Cart): AppliedGiftCard[] {
  const currency = cartCurrency(cart);
  let due = sumOf(
    pricedLines(world, cart).map(({total}) => total),
    currency,
  ).presentment.amount;
  return cart.giftCardCodes.flatMap((code) => {
    const card = findGiftCard(code);
    if (card?.balance.currency !== currency) return [];
    const used = money(Math.min(due, card.balance.amount), currency);
    due -= used.amount;
    return [{card, used}];
  });
}

/**
 * Puts gift cards on the cart. A code without a card that could pay for it is passed over without an error or a warning,
 * as Shopify does (seen by Hydrogen's makers, Shopify/hydrogen#3401).
 */
export function setGiftCards(cart: Cart, codes: readonly string[]): void {
  const usable = codes.flatMap((code) => {
    const card = findGiftCard(code);
    return card?.balance.currency === cartCurrency(cart) ? [card.code] : [];
  });
  cart.giftCardCodes = [...new Set(usable)];
}

/** Takes gift cards off the cart by the ids of `appliedGiftCards`. */
export function removeGiftCards(cart: Cart, ids: readonly string[]): void {
  cart.giftCardCodes = cart.giftCardCodes.filter((code) => {
    const card = findGiftCard(code);
    return !card || !ids.includes(gid('AppliedGiftCard', card.id));
  });
}

const amountUsed = ({used}: AppliedGiftCard) => moneyV2Of(used);
const balance = ({card}: AppliedGiftCard) => moneyV2Of(card.balance);

export const giftCardFields = {
  AppliedGiftCard: {
    amountUsed,
    amountUsedV2: amountUsed,
    balance,
    balanceV2: balance,
    id: ({card}) => gid('AppliedGiftCard', card.id),
    lastCharacters: ({card}) => card.code.slice(-4),
    presentmentAmountUsed: amountUsed,
  } satisfies Fields<AppliedGiftCard>,
};
