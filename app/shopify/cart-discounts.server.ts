import type {
  CartQueryDataReturn,
  HydrogenCart,
  Storefront,
} from '@shopify/hydrogen';
import {CartDiscountCodesUpdateDocument} from './generated/storefront.server';

/**
 * Hydrogen's own `cart.updateDiscountCodes`, with the mutation that API version 2026-10 accepts. A visitor without a
 * cart gets one.
 */
export function updateDiscountCodes(
  storefront: Storefront,
  cart: HydrogenCart,
): HydrogenCart['updateDiscountCodes'] {
  return async (discountCodes, optionalParams) => {
    const cartId = optionalParams?.cartId ?? cart.getCartId();
    const codes = [...new Set(discountCodes)];
    if (!cartId) return cart.create({discountCodes: codes});
    const {cartDiscountCodesUpdate, errors} = await storefront.mutate<{
      cartDiscountCodesUpdate: CartQueryDataReturn;
    }>(CartDiscountCodesUpdateDocument.toString(), {
      variables: {...optionalParams, cartId, discountCodes: codes},
    });
    return {...cartDiscountCodesUpdate, ...(errors && {errors})};
  };
}
