import type {GuestPass} from './guest-pass.server';
import type {OrderSnapshot} from './order-snapshot';

/** What shows that an order is its visitor's: their own account, or the address that it was placed with. */
export type Ownership = CustomerOwnership | GuestPass;

/** What the customer's own token could read: proof that the order is theirs. */
export interface CustomerOwnership {
  /** Order id as the Customer Account API writes it. */
  readonly orderId: string;
  /** "#1001" */
  readonly orderName: string;
  readonly customerId: string;
}

/** An order that was shown to be its visitor's. Only `verifyOwnership` and `ownedAsClaimed` make one. */
class VerifiedOrder {
  // A private member makes the class nominal: a look-alike object is not an OwnedOrder.
  readonly #verified = true;

  constructor(
    readonly snapshot: OrderSnapshot,
    /** Null where it was shown by a guest: whatever belongs to an account stays out of it. */
    readonly customerNumber: string | null,
  ) {}

  get isVerified(): true {
    return this.#verified;
  }

  /** The same order as it stands later; null if this is another one, or another customer's by now. */
  seenAgain(later: OrderSnapshot): OwnedOrder | null {
    return later.id === this.snapshot.id
      ? ownedAsClaimed(later, this.customerNumber)
      : null;
  }
}

export type OwnedOrder = VerifiedOrder;

/**
 * Holds what the customer's token read, or what a guest's link has opened, against what the Admin API says. The two APIs
 * may write the same id differently (a `?key=` may follow), so numeric parts are compared. Null where they do not agree.
 */
export function verifyOwnership(
  ownership: Ownership,
  snapshot: OrderSnapshot,
): OwnedOrder | null {
  const order = numericPart('Order', ownership.orderId);
  if ('isGuest' in ownership) {
    return order !== null && order === numericPart('Order', snapshot.id)
      ? guestsOrder(snapshot)
      : null;
  }
  const customer = numericPart('Customer', ownership.customerId);
  if (order === null || customer === null) return null;
  return order === numericPart('Order', snapshot.id) &&
    customer === snapshot.customerNumber
    ? new VerifiedOrder(snapshot, customer)
    : null;
}

/**
 * The order of an attempt that is carried on while its customer is away. The claim names the customer whose token had
 * proved the order theirs; null where it belongs to somebody else by now.
 * @param customerNumber null for a guest's claim, who had proved this very order theirs
 */
export const ownedAsClaimed = (
  snapshot: OrderSnapshot,
  customerNumber: string | null,
): OwnedOrder | null => {
  if (customerNumber === null) return guestsOrder(snapshot);
  return snapshot.customerNumber === customerNumber
    ? new VerifiedOrder(snapshot, customerNumber)
    : null;
};

/** A guest has no account, even where Shopify has made a customer of their address: no store credit is theirs to see. */
const guestsOrder = (snapshot: OrderSnapshot): OwnedOrder =>
  new VerifiedOrder({...snapshot, customerNumber: null}, null);

/** The number in `gid://shopify/<type>/<number>`, or null for anything else. */
export function numericPart(
  type: 'Order' | 'Customer' | 'Shop',
  gid: string,
): string | null {
  const match = /^gid:\/\/shopify\/(\w+)\/(\d+)(?:\?.*)?$/.exec(gid);
  return match?.[1] === type ? (match[2] ?? null) : null;
}
