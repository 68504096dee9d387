import {findVariant} from '../../orders/prices';
import type {Cart} from '../../state/carts';
import type {World} from '../../state/world';
import type {CartWarning} from './cart-results';

/**
 * Lowers quantities to what is in stock, the newest lines first to give way. A line of something sold out stays with
 * quantity 0, as with Shopify, so that the buyer can be told and the line removed.
 */
export function limitToStock(world: World, cart: Cart): CartWarning[] {
  const left = new Map<number, number>();
  return cart.lines.flatMap((line) => {
    const found = findVariant(world.catalogue, line.variantId);
    const stock = Math.max(0, found?.variant.available ?? 0);
    const remaining = left.get(line.variantId) ?? stock;
    const wanted = line.quantity;
    line.quantity = Math.min(wanted, remaining);
    left.set(line.variantId, remaining - line.quantity);
    const isSoldOut = wanted === 0 && stock === 0;
    if (line.quantity === wanted && !isSoldOut) return [];
    const title = found?.product.title[cart.language] ?? '';
    return [
      stock === 0
        ? {
            code: 'MERCHANDISE_OUT_OF_STOCK',
            message: SOLD_OUT[cart.language](title),
            target: line.id,
          }
        : {
            code: 'MERCHANDISE_NOT_ENOUGH_STOCK',
            message: NOT_ENOUGH[cart.language](stock),
            target: line.id,
          },
    ];
  });
}

const SOLD_OUT = {
  en: (title: string) => `The product '${title}' is already sold out.`,
  nb: (title: string) => `Produktet «${title}» er allerede utsolgt.`,
} as const;

const NOT_ENOUGH = {
  en: (stock: number) =>
    stock === 1
      ? 'Only 1 item was added to your cart due to availability.'
      : `Only ${stock} items were added to your cart due to availability.`,
  nb: (stock: number) =>
    stock === 1
      ? 'Bare 1 vare ble lagt i handlekurven på grunn av tilgjengelighet.'
      : `Bare ${stock} varer ble lagt i handlekurven på grunn av tilgjengelighet.`,
} as const;
