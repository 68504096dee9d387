/** What an edit does to the quantity of one of the order's lines, once it is committed. */
export interface QuantityChange {
  /** Pieces more, or fewer if negative; never 0. */
  readonly delta: number;
  /** Whether what is taken away goes back on sale. */
  readonly restock: boolean;
}

/** A variant that an edit adds to the order. */
export interface AddedVariant {
  /** UUID of the calculated line. */
  readonly uuid: string;
  /** The line's id from the commit on. */
  readonly lineId: number;
  readonly variantId: number;
  quantity: number;
  /** Where it is fulfilled from; where the rest of the order is, if null. */
  readonly locationId: number | null;
}

/** An edit of an order that was begun and not yet committed. The calculated order and the session have its number. */
export interface OrderEdit {
  readonly id: number;
  readonly orderId: number;
  /** By the id of the line. */
  readonly quantities: Map<number, QuantityChange>;
  added: AddedVariant[];
}
