import {ADMIN_SCOPES, CREDENTIALS} from '../config';

/** What this access token may do, or null if it is none of the shop's. Write access to something includes reading it. */
export function scopesOfToken(token: string): ReadonlySet<string> | null {
  return token === CREDENTIALS.adminToken ? withReading(ADMIN_SCOPES) : null;
}

const withReading = (scopes: readonly string[]): ReadonlySet<string> =>
  new Set(
    scopes.flatMap((scope) => [scope, scope.replace(/^write_/, 'read_')]),
  );
