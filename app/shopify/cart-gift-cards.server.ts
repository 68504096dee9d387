import type {
  CartQueryDataReturn,
  HydrogenCart,
  Storefront,
} from '@shopify/hydrogen';
import {
  CartGiftCardAddDocument,
  CartGiftCardRemoveDocument,
} from './generated/storefront.server';

/** What changes the gift cards of the visitor's cart. */
export interface GiftCardMethods {
  /** A code that no card has, or that pays for nothing here, is passed over without an error. */
  readonly addGiftCard: (code: string) => Promise<CartQueryDataReturn>;
  /** @param id of the card as it is applied */
  readonly removeGiftCard: (id: string) => Promise<CartQueryDataReturn>;
}

/** Hydrogen 2025.4 can only replace all gift cards at once, and Shopify never tells the codes of those that are there. */
export function giftCardMethods(
  storefront: Storefront,
  cart: HydrogenCart,
): GiftCardMethods {
  return {
    async addGiftCard(code) {
      const cartId = cart.getCartId();
      if (!cartId) return cart.create({giftCardCodes: [code]});
      const {cartGiftCardCodesAdd, errors} = await storefront.mutate<{
        cartGiftCardCodesAdd: CartQueryDataReturn;
      }>(CartGiftCardAddDocument.toString(), {
        variables: {cartId, giftCardCodes: [code]},
      });
      return {...cartGiftCardCodesAdd, ...(errors && {errors})};
    },
    async removeGiftCard(id) {
      const {cartGiftCardCodesRemove, errors} = await storefront.mutate<{
        cartGiftCardCodesRemove: CartQueryDataReturn;
      }>(CartGiftCardRemoveDocument.toString(), {
        variables: {cartId: cart.getCartId() ?? '', appliedGiftCardIds: [id]},
      });
      return {...cartGiftCardCodesRemove, ...(errors && {errors})};
    },
  };
}
