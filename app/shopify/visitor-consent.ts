/** What a visitor allows, by Shopify's purposes. What a shop can't do without is not asked about. */
export interface VisitorConsent {
  readonly analytics: boolean;
  readonly marketing: boolean;
  readonly preferences: boolean;
}

export const NOTHING_ALLOWED: VisitorConsent = {
  analytics: false,
  marketing: false,
  preferences: false,
};

/** Readable by scripts, so that no document has to be made for one visitor. The number changes with what is asked. */
export const CONSENT_COOKIE = 'consent';
const VERSION = '1';

/** A source of a regular expression: whether a visitor has chosen, whatever it was. */
export const HAS_CHOSEN = `(^|; ?)${CONSENT_COOKIE}=${VERSION}\\.`;
const CHOICE = new RegExp(
  `(?:^|; ?)${CONSENT_COOKIE}=${VERSION}\\.(a?)(m?)(p?)(?:;|$)`,
);

/**
 * What a visitor has chosen; null as long as they have not.
 * @param cookies as in a Cookie header
 * @param sendsGpc whether their browser asks by Global Privacy Control that nothing be sold or shared: a refusal of
 *   marketing, whatever was chosen before
 */
export function consentIn(
  cookies: string,
  sendsGpc: boolean,
): VisitorConsent | null {
  const found = CHOICE.exec(cookies);
  if (!found) return null;
  const [, analytics, marketing, preferences] = found;
  return {
    analytics: analytics !== '',
    marketing: marketing !== '' && !sendsGpc,
    preferences: preferences !== '',
  };
}

/** The cookie's value for a choice. */
export const consentValue = (consent: VisitorConsent): string =>
  [
    `${VERSION}.`,
    consent.analytics ? 'a' : '',
    consent.marketing ? 'm' : '',
    consent.preferences ? 'p' : '',
  ].join('');

/** The same as Shopify takes it, whose fourth purpose is a part of marketing here. */
export const shopifyConsent = (consent: VisitorConsent) => ({
  ...consent,
  saleOfData: consent.marketing,
});

/** Asks Shopify for a visitor's and a visit's token, and tells it what they allow. `unstable` alone has it. */
export const consentQuery = (consent: VisitorConsent): string => {
  const choice = Object.entries(shopifyConsent(consent))
    .map(([purpose, isAllowed]) => `${purpose}: ${isAllowed}`)
    .join(', ');
  return `query Consent { consentManagement { cookies(visitorConsent: {${choice}}) { cookieDomain } } }`;
};

/** Where Shopify is asked, on the shop's own domain and on Shopify's. */
export const CONSENT_PATH = '/api/unstable/graphql.json';
/** Where visitors' statistics are sent to, likewise. */
export const ANALYTICS_PATH =
  '/.well-known/shopify/monorail/unstable/produce_batch';
