const FINAL_SALE_TAG = 'kan-ikke-avbestilles';

/** Whether an order of this product cannot be cancelled: gift cards, and what the merchant has tagged. */
export const isFinalSale = (product: {
  readonly isGiftCard: boolean;
  readonly tags: readonly string[];
}): boolean => product.isGiftCard || product.tags.includes(FINAL_SALE_TAG);
