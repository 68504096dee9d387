/**
 * What the cart, and later its order, has as an attribute once somebody has put into it again what they had cancelled; its
 * value is the name of the cancelled order. Keys that begin with "_" are not shown to customers.
 */
export const REORDER_KEY = '_ordered_again_after_cancelling';
