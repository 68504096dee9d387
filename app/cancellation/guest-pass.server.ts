import * as v from 'valibot';
import {orderGid} from '~/shopify/order-gid';
import type {AppSession} from '~/shopify/session.server';

export const GUEST_PASS_IN_SESSION = 'guestPass';
/** Long enough to think a cancellation over; short enough for a borrowed computer. */
const LIFETIME_MILLISECONDS = 2 * 60 * 60_000;

/** Order, its name, hash of its address, end in milliseconds since 1970: without names, because a cookie has little room. */
const PassInSession = v.tuple([
  v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  v.string(),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  v.number(),
]);

/** What a one-time link has opened: one order, for a while. */
class Pass {
  // A private member makes the class nominal: a look-alike object is not a GuestPass.
  readonly #granted = true;

  constructor(
    /** `gid://shopify/Order/…` */
    readonly orderId: string,
    /** "#1001" */
    readonly orderName: string,
    /** The address that the order was placed with, as `keyedHash` writes it. */
    readonly emailHash: string,
    /** When it ends, by our clock. */
    readonly until: Date,
  ) {}

  get isGuest(): boolean {
    return this.#granted;
  }
}

/** A visitor's proof, without an account, that one order is theirs. Only `readGuestPass` makes one. */
export type GuestPass = Pass;

/**
 * Lets this session see one order for two hours, and no other from now on. To be called when a one-time link was used up,
 * and for nothing else.
 */
export function grantGuestPass(
  session: AppSession,
  order: {
    /** Numeric part of its id. */
    readonly orderNumber: string;
    /** "#1001" */
    readonly orderName: string;
    readonly emailHash: string;
  },
  now = new Date(),
): void {
  session.set(GUEST_PASS_IN_SESSION, [
    order.orderNumber,
    order.orderName,
    order.emailHash,
    now.getTime() + LIFETIME_MILLISECONDS,
  ]);
}

/** The session's pass for this order; null where it has none, has one for another, or its time is over. */
export function readGuestPass(
  session: AppSession,
  orderNumber: string,
  now = new Date(),
): GuestPass | null {
  const stored = v.safeParse(PassInSession, session.get(GUEST_PASS_IN_SESSION));
  if (!stored.success) return null;
  const [passNumber, orderName, emailHash, until] = stored.output;
  return passNumber === orderNumber && now.getTime() < until
    ? new Pass(orderGid(orderNumber), orderName, emailHash, new Date(until))
    : null;
}

/** Ends the pass, whatever it was for. */
export function dropGuestPass(session: AppSession): void {
  if (session.get(GUEST_PASS_IN_SESSION) !== undefined) {
    session.unset(GUEST_PASS_IN_SESSION);
  }
}
