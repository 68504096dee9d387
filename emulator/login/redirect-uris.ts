import type {Origins} from '../state/world';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const CALLBACK_PATHS = ['/account/authorize', '/nb-no/account/authorize'];

/**
 * Whether a client may have its codes sent there: the storefront's own callbacks, and any page of another program on
 * this machine (RFC 8252, section 7.3).
 */
export function isCallbackUri(uri: string, origins: Origins): boolean {
  const url = httpUrl(uri);
  if (!url || uri.includes('#')) return false;
  return isStorefront(url, origins)
    ? CALLBACK_PATHS.includes(url.pathname) && url.search === ''
    : LOOPBACK.includes(url.hostname);
}

/** Whether a browser may be sent there after signing out. */
export function isPostLogoutUri(uri: string, origins: Origins): boolean {
  const url = httpUrl(uri);
  return (
    url !== null &&
    (isStorefront(url, origins) || LOOPBACK.includes(url.hostname))
  );
}

/** Whether a client may come from there: the JavaScript origins of a real shop's settings. */
export const isAllowedOrigin = (origin: string, origins: Origins): boolean =>
  isPostLogoutUri(origin, origins);

/**
 * Where the browser really goes. Hydrogen writes https even for http://localhost:3000, and nothing answers there while
 * the storefront is served without TLS.
 */
export function reachableUrl(uri: string, origins: Origins): URL {
  const url = new URL(uri);
  const isPlain = origins.storefront.startsWith('http:');
  const isHere = isStorefront(url, origins) || LOOPBACK.includes(url.hostname);
  if (isPlain && isHere) url.protocol = 'http:';
  return url;
}

const isStorefront = (url: URL, origins: Origins): boolean =>
  url.host === new URL(origins.storefront).host;

function httpUrl(uri: string): URL | null {
  if (!URL.canParse(uri)) return null;
  const url = new URL(uri);
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  return isHttp && url.username === '' ? url : null;
}
