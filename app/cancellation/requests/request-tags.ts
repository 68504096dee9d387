/** On an order while its request waits for the shop: what the merchant filters by. */
export const REQUESTED_TAG = 'cancel-requested';

/**
 * By which staff answer a request from Shopify's own admin, and which an answer leaves on the order however it was given.
 * Only staff and apps can tag an order.
 */
export const ANSWER_TAGS = {
  granted: 'cancel-granted',
  declined: 'cancel-declined',
} as const;

/** What staff have answered by a tag. Of both, the no counts: it can be mended. */
export function answerByTag(
  tags: readonly string[],
): keyof typeof ANSWER_TAGS | null {
  const given = new Set(tags.map((tag) => tag.toLowerCase()));
  if (given.has(ANSWER_TAGS.declined)) return 'declined';
  return given.has(ANSWER_TAGS.granted) ? 'granted' : null;
}
