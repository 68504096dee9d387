const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Webhooks come from no page, so they name no origin: their signature is their proof. */
const SIGNED_PATH = '/webhooks/shopify';

/**
 * Whether a request may change anything. Browsers say where a form was sent from in `Origin` and `Sec-Fetch-Site`,
 * and no page can forge either; a mutation that names another origin, or none at all, is refused. What Shopify signs is
 * let through.
 */
export function isAllowedMutation(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const {origin: ownOrigin, pathname} = new URL(request.url);
  if (pathname === SIGNED_PATH) return true;
  const fetchSite = request.headers.get('Sec-Fetch-Site');
  if (fetchSite !== null && fetchSite !== 'same-origin') return false;
  return request.headers.get('Origin') === ownOrigin;
}
