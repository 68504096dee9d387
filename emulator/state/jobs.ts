/** An accepted `orderCancel`, which Shopify carries out a moment later. */
export interface CancelJob {
  /** UUID: `gid://shopify/Job/<uuid>`; the job result has the same one. */
  readonly uuid: string;
  readonly orderId: number;
  /** Milliseconds since the epoch by the emulator's clock, from which on the job has been carried out. */
  readonly dueAt: number;
  status: 'STARTED' | 'SUCCEEDED' | 'FAILED';
  errors: {code: string; field: string[] | null; message: string}[];
  /** A failure that a test asked for. The order is left untouched. */
  readonly injectedFailure: string | null;
  readonly input: {
    readonly reason:
      'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF';
    readonly restock: boolean;
    /** Where what was received goes: back to where it came from, to the customer's store credit, or nowhere. */
    readonly refund:
      | {readonly to: 'ORIGINAL'}
      | {readonly to: 'NONE'}
      | {readonly to: 'STORE_CREDIT'; readonly expiresAt: string | null};
    readonly notifyCustomer: boolean;
    readonly staffNote: string | null;
  };
}
