/** Shopify's Count, where everything was counted. */
export const exactly = (count: number) => ({count, precision: 'EXACT'});
