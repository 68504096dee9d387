/** The key of the fetcher that adds to the cart; the cart drawer watches it. */
export const ADD_TO_CART = 'add-to-cart';
