import {numericPart} from '~/cancellation/owned-order';

/** What events are about, as the list of what waits names it: the shop itself. Anything else is an order's number. */
export const SHOP = 'shop';

/** @param id global id of an order or a shop; null for anything else */
export const subjectOf = (id: string): string | null =>
  numericPart('Shop', id) === null ? numericPart('Order', id) : SHOP;
