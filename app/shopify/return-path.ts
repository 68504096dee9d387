const ANY_ORIGIN = 'https://shop.invalid';
const MAX_LENGTH = 2000;
const SIGN_IN_PATH = /^(\/[\w-]+)?\/account\/(login|authorize|logout)(\/|$)/;

/**
 * Where a visitor wants to be after signing in, if it is a page of this site, else null. What may look like a path and
 * lead to another host (`//host`, `/\host`, `/.//host`, a tab between the slashes) is none.
 */
export function safeReturnPath(value: string | null): string | null {
  if (!value?.startsWith('/') || value.length > MAX_LENGTH) return null;
  if (!URL.canParse(value, ANY_ORIGIN)) return null;
  const {origin, pathname, searchParams, hash} = new URL(value, ANY_ORIGIN);
  if (origin !== ANY_ORIGIN || pathname.startsWith('//')) return null;
  // Back to signing in would be a loop.
  if (SIGN_IN_PATH.test(pathname)) return null;
  // Remix's own, on its requests for a page's data.
  searchParams.delete('_routes');
  const query = searchParams.toString();
  return `${pathname}${query && `?${query}`}${hash}`;
}
