const FINAL_SALE_TAG = 'kan-ikke-avbestilles';

/** Whether the merchant's tag says that an order of this product cannot be cancelled. */
export const isFinalSale = (tags: readonly string[]): boolean =>
  tags.includes(FINAL_SALE_TAG);
