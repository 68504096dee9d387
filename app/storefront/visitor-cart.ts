import type {CartState} from './cart.server';

/**
 * The cart beside a page: there already (the cart's own page), on its way, or not asked for yet, as in every document
 * that is everybody's.
 */
export type VisitorCart = CartState | Promise<CartState> | null;

/** Hydrogen's cookie with the cart's id. It is not the key to anybody's data, and scripts may read it. */
const CART_COOKIE = /(^|; )cart=/;

/** Asks for the visitor's own cart, and nobody where the browser has none. Never fails: few pages are about the cart. */
export async function readVisitorCart(path: string): Promise<CartState> {
  if (!CART_COOKIE.test(document.cookie)) return {kind: 'ready', cart: null};
  try {
    const answer: unknown = await (await fetch(path)).json();
    if (isCartState(answer)) return answer;
  } catch {
    // The device or a server is away: said where the cart is shown.
  }
  return {kind: 'unavailable'};
}

// The answer of this very build's own route.
const isCartState = (answer: unknown): answer is CartState =>
  typeof answer === 'object' && answer !== null && 'kind' in answer;

let isOutdated = false;

/** Whether the page was taken from the browser's memory since it last asked, perhaps after a purchase. */
export const isCartOutdated = (): boolean => isOutdated;

/** The cart is asked for again. */
export const cartIsAsked = (): void => {
  isOutdated = false;
};

/**
 * Calls back when the browser takes the page from its memory, with the cart as it was then.
 * @returns what ends it
 */
export function whenTakenFromMemory(callback: () => void): () => void {
  const listener = ({persisted}: PageTransitionEvent) => {
    if (!persisted) return;
    isOutdated = true;
    callback();
  };
  addEventListener('pageshow', listener);
  return () => removeEventListener('pageshow', listener);
}
