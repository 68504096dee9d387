import {randomBytes} from 'node:crypto';
import type {LoginSession} from '../state/login';
import type {World} from '../state/world';

export const SESSION_COOKIE = 'emulated_login';
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

/** Signs out: ends the session and revokes every token that came from it. */
export function endSession(world: World, id: string): void {
  world.login.sessions.delete(id);
  for (const {grant} of world.login.authorizationCodes.values()) {
    if (grant.sessionId === id) grant.isRevoked = true;
  }
}
