import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Cart} from '../../state/carts';
import {type Money, money} from '../../state/money';
import type {World} from '../../state/world';
import {moneyV2Of} from '../money-v2';
import {cartCurrency, pricedLines, sumOf} from './cart-cost';
import {type CartUserError, invalid} from './cart-results';

interface GiftCard {
  readonly id: number;
  readonly code: string;
  readonly balance: Money;
}

const GIFT_CARDS: readonly GiftCard[] = [
  {id: 610_000_000_001, code: 'GAVE-2026', balance: money(50_000, 'NOK')},
];

const plain = (code: string) => code.replace(/[\s-]/g, '').toUpperCase();

const findGiftCard = (code: string): GiftCard | null =>
  GIFT_CARDS.find((card) => plain(card.code) === plain(code)) ?? null;

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

/** Replaces the cart's gift cards, or answers which codes there is no usable card for. */
export function setGiftCards(
  cart: Cart,
  codes: readonly string[],
): CartUserError[] {
  const errors = codes.flatMap((code, index) =>
    findGiftCard(code)?.balance.currency === cartCurrency(cart)
      ? []
      : invalid(
          ['giftCardCodes', String(index)],
          'The gift card code cannot be used for this cart.',
        ),
  );
  if (errors.length === 0) {
    cart.giftCardCodes = [...new Set(codes.map(plain))];
  }
  return errors;
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
