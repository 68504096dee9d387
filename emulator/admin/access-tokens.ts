import {randomBytes} from 'node:crypto';
import {CREDENTIALS} from '../config';
import type {World} from '../state/world';

/** Seconds. Shopify's day is a second short. */
export const TOKEN_LIFETIME = 86_399;

/** A new token of the app, for a day by the emulator's clock. Older ones stay good until their own end. */
export function issueToken(world: World): string {
  const token = `shpat_${randomBytes(16).toString('hex')}`;
  world.adminTokens.set(token, world.clock.now() + TOKEN_LIFETIME * 1000);
  return token;
}

/** What this access token may do, or null if it is none of the shop's. Write access to something includes reading it. */
export function scopesOfToken(
  world: World,
  token: string,
): ReadonlySet<string> | null {
  const isGood =
    token === CREDENTIALS.adminToken ||
    (world.adminTokens.get(token) ?? 0) > world.clock.now();
  if (!isGood || !world.settings.isAppInstalled) return null;
  return new Set(
    world.settings.adminScopes.flatMap((scope) => [
      scope,
      scope.replace(/^write_/, 'read_'),
    ]),
  );
}
