import {useEffect, useSyncExternalStore} from 'react';
import {localePath} from '~/i18n/locale';
import {useRootData} from '~/ui/use-root-data';
import type {CartState} from './cart.server';

/** Hydrogen's cookie with the cart's id. It is not the key to anybody's data, and scripts may read it. */
const CART_COOKIE = /(^|; )cart=/;

/** In the browser only: what the server has said last. */
let known: CartState | null = null;
let questions = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The visitor's cart, once it is known: documents that are everybody's come without it. Not by a loader of the root's
 * that runs on hydration: Remix gives the page no data when a link is followed before that has ended.
 */
export function useVisitorCart(): CartState | null {
  const {cart} = useRootData();
  return (
    useSyncExternalStore(
      subscribe,
      () => known,
      () => null,
    ) ?? cart
  );
}

/** Asks for the cart behind the page that is open, and when the browser takes it from its memory again. */
export function useCartBehindPage(): void {
  const path = localePath(useRootData().locale, '/cart/contents');
  const isKnown = useVisitorCart() !== null;
  useEffect(() => {
    if (!isKnown) void askForCart(path);
  }, [isKnown, path]);
  useEffect(() => {
    const listener = ({persisted}: PageTransitionEvent) => {
      if (persisted) void askForCart(path);
    };
    addEventListener('pageshow', listener);
    return () => removeEventListener('pageshow', listener);
  }, [path]);
}

/** Asks for the visitor's own cart, and nobody where the browser has none. Never fails: few pages are about the cart. */
export async function askForCart(path: string): Promise<void> {
  questions += 1;
  const question = questions;
  const answer = await readCart(path);
  // A later question has the newer answer.
  if (question !== questions) return;
  known = answer;
  for (const listener of listeners) listener();
}

async function readCart(path: string): Promise<CartState> {
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
