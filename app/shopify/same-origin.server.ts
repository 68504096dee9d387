const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change anything. Browsers say where a form was sent from in `Origin` and `Sec-Fetch-Site`,
 * and no page can forge either; a mutation that names another origin, or none at all, is refused.
 */
export function isAllowedMutation(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const fetchSite = request.headers.get('Sec-Fetch-Site');
  if (fetchSite !== null && fetchSite !== 'same-origin') return false;
  const origin = request.headers.get('Origin');
  return origin === new URL(request.url).origin;
}
