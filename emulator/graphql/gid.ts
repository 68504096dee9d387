/** `gid://shopify/Order/1001`, as every Shopify API writes ids. */
export const gid = (type: string, id: number | string): string =>
  `gid://shopify/${type}/${id}`;

/** The numeric part of a gid of this type, or null for anything else. A query (`?key=…`) is passed over. */
export function numericId(type: string, value: string): number | null {
  const match = /^gid:\/\/shopify\/(\w+)\/(\d+)(?:\?.*)?$/.exec(value);
  return match?.[1] === type && match[2] ? Number(match[2]) : null;
}
