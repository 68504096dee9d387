import {
  CONSENT_COOKIE,
  consentIn,
  consentValue,
  type VisitorConsent,
} from './visitor-consent';

const MAX_AGE_SECONDS = 60 * 60 * 24 * 180;

/** What each of Shopify's cookies is for. One that is not here is neither sent nor set. */
const PURPOSES: Readonly<
  Record<string, 'necessary' | keyof VisitorConsent | undefined>
> = {
  _shopify_essential: 'necessary',
  _tracking_consent: 'necessary',
  _shopify_analytics: 'analytics',
  _shopify_y: 'analytics',
  _shopify_s: 'analytics',
  _shopify_marketing: 'marketing',
};

/** Whether the browser asks, by Global Privacy Control, that nothing be sold or shared. */
export const sendsGpc = ({headers}: Request): boolean =>
  headers.get('Sec-GPC') === '1';

/** What the visitor allows; null as long as they have not been asked. */
export const consentOf = (request: Request): VisitorConsent | null =>
  consentIn(request.headers.get('Cookie') ?? '', sendsGpc(request));

/**
 * Shopify's cookies as far as the visitor allows them, as a Cookie header; empty without any. The session and the cart
 * are not for Shopify to see, nor what an earlier shop at this address may have left behind.
 */
export function shopifyCookies(request: Request): string {
  const consent = consentOf(request);
  return (request.headers.get('Cookie') ?? '')
    .split(/;\s*/)
    .filter((cookie) => isAllowed(nameOf(cookie), consent))
    .join('; ');
}

/**
 * What Shopify wants to set, as far as the visitor allows it, and for this domain. A browser refuses a cookie for
 * another domain, which the shop's own host takes the place of.
 */
export function allowedCookies(
  setCookies: readonly string[],
  consent: VisitorConsent | null,
  host: string,
): string[] {
  return setCookies
    .filter((cookie) => isAllowed(nameOf(cookie), consent))
    .map((cookie) =>
      cookie.replace(/;\s*Domain=\.?([^;]*)/i, (attribute, domain: string) =>
        isWithin(host, domain.trim().toLowerCase()) ? attribute : '',
      ),
    );
}

/** The Set-Cookie values that keep a choice, and end those of Shopify's cookies that it does not allow. */
export function choiceCookies(
  consent: VisitorConsent,
  {hostname, protocol}: URL,
): string[] {
  const attributes = `Path=/; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
  const refused = Object.keys(PURPOSES).filter(
    (name) => !isAllowed(name, consent),
  );
  return [
    `${CONSENT_COOKIE}=${consentValue(consent)}; Max-Age=${MAX_AGE_SECONDS}; ${attributes}`,
    ...refused.flatMap((name) =>
      domainsOf(hostname).map(
        (domain) => `${name}=; Max-Age=0; ${domain}${attributes}`,
      ),
    ),
  ];
}

function isAllowed(name: string, consent: VisitorConsent | null): boolean {
  const purpose = PURPOSES[name];
  if (purpose === undefined) return false;
  return purpose === 'necessary' || consent?.[purpose] === true;
}

/** Where a cookie of this host may have been set: on it alone, and on each domain above it but the last. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  return [
    '',
    ...labels
      .slice(0, -1)
      .map((_label, index) => `Domain=${labels.slice(index).join('.')}; `),
  ];
}

const nameOf = (cookie: string): string =>
  cookie.slice(0, cookie.indexOf('=')).trim();

const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
