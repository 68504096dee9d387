const NUMERIC_ID = /^[1-9]\d{0,19}$/;
const ORDER_GID = /^gid:\/\/shopify\/Order\/([1-9]\d{0,19})(?:\?.*)?$/;

/** The order id of an address (`/account/orders/5001`), or null where it cannot be one. */
export function parseOrderId(param: string | undefined): string | null {
  return param !== undefined && NUMERIC_ID.test(param) ? param : null;
}

/**
 * As `parseOrderId`, for an address that has to name an order.
 * @throws Response, 404
 */
export function requireOrderId(param: string | undefined): string {
  const id = parseOrderId(param);
  if (id === null) throw new Response(null, {status: 404});
  return id;
}

/**
 * The numeric part of Shopify's global id, which may carry a query such as `?key=…`.
 * @throws RangeError for anything that is not an order's id
 */
export function numericOrderId(gid: string): string {
  const [, id] = ORDER_GID.exec(gid) ?? [];
  if (id === undefined) throw new RangeError(`"${gid}" is not an order's id`);
  return id;
}
