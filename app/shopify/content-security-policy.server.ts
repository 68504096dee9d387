/**
 * The document's Content-Security-Policy. Stricter than Hydrogen's default, which allows inline styles: here only what
 * carries the nonce or comes from the shop itself is run, drawn or sent.
 */
export function contentSecurityPolicy(options: {
  nonce: string;
  storeDomain: string;
  checkoutDomain: string;
  /** Vite's development server injects styles and speaks over a web socket. */
  development: boolean;
}): string {
  const {nonce, development} = options;
  const shop = [
    ...new Set([
      `https://${options.storeDomain}`,
      `https://${options.checkoutDomain}`,
    ]),
  ];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'base-uri': ["'none'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'font-src': ["'self'"],
    // Signing out posts to the shop and is sent on to Shopify's login; browsers check each hop.
    'form-action': ["'self'", 'https://shopify.com', ...shop],
    'frame-ancestors': ["'none'"],
    'img-src': ["'self'", 'https://cdn.shopify.com', ...shop],
    'object-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': [
      "'self'",
      development ? "'unsafe-inline'" : `'nonce-${nonce}'`,
    ],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
