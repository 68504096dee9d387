import {findDiscountCode} from '../../orders/discount-codes';
import type {Cart} from '../../state/carts';
import {effectiveCode} from './cart-cost';
import type {CartWarning} from './cart-results';
import {cartGid} from './cart-store';

/** Why discount codes of the cart do not count. */
export const discountWarnings = (cart: Cart): CartWarning[] =>
  cart.discountCodes
    .filter((code) => code !== effectiveCode(cart))
    .map((code) =>
      findDiscountCode(code)
        ? {
            code: 'DISCOUNT_CODE_NOT_HONOURED',
            message: NOT_HONOURED[cart.language](code),
            target: cartGid(cart),
          }
        : {
            code: 'DISCOUNT_NOT_FOUND',
            message: NOT_FOUND[cart.language](code),
            target: cartGid(cart),
          },
    );

const NOT_FOUND = {
  en: (code: string) => `The discount code ${code} was not found.`,
  nb: (code: string) => `Rabattkoden ${code} finnes ikke.`,
} as const;

const NOT_HONOURED = {
  en: (code: string) =>
    `The discount code ${code} cannot be combined with another code.`,
  nb: (code: string) =>
    `Rabattkoden ${code} kan ikke kombineres med en annen kode.`,
} as const;
