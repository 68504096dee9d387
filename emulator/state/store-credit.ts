import type {CurrencyCode} from './money';

/** Shopify's word for what moved store credit. */
export type StoreCreditEvent =
  'ADJUSTMENT' | 'ORDER_CANCELLATION' | 'ORDER_PAYMENT' | 'ORDER_REFUND';

/** The order's transaction behind a movement of store credit. */
export interface StoreCreditOrigin {
  readonly orderId: number;
  readonly transactionId: number;
}

interface Movement {
  readonly id: number;
  /** Minor units of the account's currency; below zero where the balance went down. */
  readonly amount: number;
  /** Minor units. */
  readonly balanceAfter: number;
  readonly createdAt: string;
  readonly event: StoreCreditEvent;
  readonly origin: StoreCreditOrigin | null;
}

export interface StoreCreditCredit extends Movement {
  readonly kind: 'CREDIT';
  readonly expiresAt: string | null;
  /** Minor units that no debit has spent. What remained when the credit expired stays here, as in Shopify. */
  remaining: number;
}

export interface StoreCreditDebit extends Movement {
  readonly kind: 'DEBIT';
  /** The credits it was taken from, less what reverts have given back to them. */
  readonly spent: {readonly creditId: number; amount: number}[];
}

interface StoreCreditDebitRevert extends Movement {
  readonly kind: 'DEBIT_REVERT';
  readonly debitId: number;
}

interface StoreCreditExpiration extends Movement {
  readonly kind: 'EXPIRATION';
  readonly creditId: number;
}

export type StoreCreditTransaction =
  | StoreCreditCredit
  | StoreCreditDebit
  | StoreCreditDebitRevert
  | StoreCreditExpiration;

/** A customer's money with the shop, in one currency. */
export interface StoreCreditAccount {
  readonly id: number;
  readonly customerId: number;
  readonly currency: CurrencyCode;
  /** Oldest first. */
  readonly transactions: StoreCreditTransaction[];
}
