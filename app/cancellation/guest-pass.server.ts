import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';

const SESSION_KEY = 'guestPass';
/** Long enough to think a cancellation over; short enough for a borrowed computer. */
const LIFETIME_MILLISECONDS = 2 * 60 * 60_000;

const PassInSession = v.object({
  orderId: v.pipe(v.string(), v.regex(/^gid:\/\/shopify\/Order\/\d+$/)),
  orderName: v.string(),
  emailHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** Milliseconds since 1970, by our clock. */
  until: v.number(),
});

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
  order: Pick<GuestPass, 'orderId' | 'orderName' | 'emailHash'>,
  now = new Date(),
): void {
  const {orderId, orderName, emailHash} = order;
  session.set(SESSION_KEY, {
    orderId,
    orderName,
    emailHash,
    until: now.getTime() + LIFETIME_MILLISECONDS,
  });
}

/** The session's pass for this order; null where it has none, has one for another, or its time is over. */
export function readGuestPass(
  session: AppSession,
  orderId: string,
  now = new Date(),
): GuestPass | null {
  const stored = v.safeParse(PassInSession, session.get(SESSION_KEY));
  if (!stored.success) return null;
  const {orderName, emailHash, until} = stored.output;
  return stored.output.orderId === orderId && now.getTime() < until
    ? new Pass(orderId, orderName, emailHash, new Date(until))
    : null;
}

/** Ends the pass, whatever it was for. */
export function dropGuestPass(session: AppSession): void {
  if (session.get(SESSION_KEY) !== undefined) session.unset(SESSION_KEY);
}
