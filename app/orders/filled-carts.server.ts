import type {AppSession} from '~/shopify/session.server';
import type {ReportToKeep} from './order-again-report.server';

const SESSION_KEY = 'again';
/** Characters of a form's token that are kept: the session is one cookie. */
const NAME_LENGTH = 6;
/** Without a script nothing keeps an impatient visitor from pressing again until the cart is there. */
const LIFETIME_MILLISECONDS = 60_000;
const MOST_CARTS = 500;

/** A cart that a press has filled. */
export interface FilledCart {
  /** Null where nothing could be had. */
  readonly cartId: string | null;
  readonly report: ReportToKeep;
  /** Milliseconds since 1970. */
  readonly filledAt: number;
}

/** By the token of the form; no promise is kept, because in workerd it would belong to another request. */
const filledHere = new Map<string, FilledCart>();

export function rememberFilled(
  token: string,
  filled: Omit<FilledCart, 'filledAt'>,
  now = Date.now(),
): void {
  const [oldest] = filledHere.keys();
  if (oldest !== undefined && filledHere.size >= MOST_CARTS) {
    filledHere.delete(oldest);
  }
  filledHere.set(token, {...filled, filledAt: now});
}

/** What this form has filled a moment ago, in this isolate; null for nothing. */
export function filledJustNow(
  token: string,
  now = Date.now(),
): FilledCart | null {
  const filled = filledHere.get(token);
  return filled && now - filled.filledAt < LIFETIME_MILLISECONDS
    ? filled
    : null;
}

/** For the next press that comes with the session's new cookie, whichever isolate it comes to. */
export const rememberInSession = (session: AppSession, token: string): void =>
  session.set(SESSION_KEY, token.slice(0, NAME_LENGTH));

/** Whether this session knows of it: its browser has the cart then. */
export const hasFilled = (session: AppSession, token: string): boolean =>
  session.get(SESSION_KEY) === token.slice(0, NAME_LENGTH);
