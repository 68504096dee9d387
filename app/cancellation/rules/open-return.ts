import {passes, refuses, type Rule} from '../rule';

const OPEN = new Set(['IN_PROGRESS', 'RETURN_REQUESTED']);

/** Shopify refuses to cancel an order with a return in progress. */
export const openReturn: Rule = (order) =>
  OPEN.has(order.returnStatus) ? refuses('RETURN_OPEN') : passes();
