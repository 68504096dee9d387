import {randomBytes} from 'node:crypto';
import type {Customer} from '../state/customers';
import type {LoginSession} from '../state/login';
import type {World} from '../state/world';
import {LOGIN_PATH} from './discovery';

export const SESSION_COOKIE = 'emulated_login';
/** Where browsers send it: to the login and the checkout, but not to the storefront, which is on the same host. */
export const SESSION_PATHS = [LOGIN_PATH, '/checkouts'];
const LIFETIME_MS = 30 * 24 * 60 * 60_000;

/** Remembers that a customer signed in; the id is what the browser's cookie holds. */
export function startSession(world: World, customerId: number): string {
  const id = randomBytes(32).toString('base64url');
  world.login.sessions.set(id, {customerId, signedInAt: world.clock.now()});
  return id;
}

export function findSession(
  world: World,
  id: string | undefined,
): LoginSession | null {
  const session = id === undefined ? undefined : world.login.sessions.get(id);
  return session && session.signedInAt + LIFETIME_MS > world.clock.now()
    ? session
    : null;
}

/** Who is signed in, if the browser's cookie holds this. */
export function signedInBy(
  world: World,
  id: string | undefined,
): Customer | null {
  const session = findSession(world, id);
  return world.customers.get(session?.customerId ?? 0) ?? null;
}

/** Signs out: ends the session and revokes every token that came from it. */
export function endSession(world: World, id: string): void {
  world.login.sessions.delete(id);
  for (const {grant} of world.login.authorizationCodes.values()) {
    if (grant.sessionId === id) grant.isRevoked = true;
  }
}
