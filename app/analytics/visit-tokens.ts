import {
  CONSENT_PATH,
  consentQuery,
  type VisitorConsent,
} from '~/shopify/visitor-consent';

/** By what Shopify knows a visitor, and their visit, again. */
export interface VisitTokens {
  readonly visitor: string;
  readonly visit: string;
}

/** Shopify ends a visit after half an hour without a word. */
const AGAIN_AFTER_MILLISECONDS = 20 * 60 * 1000;
/** What Shopify gives for a visitor whom it may not know. */
const NOBODY = /^0{8}-/;

let last: {
  readonly choice: string;
  readonly askedAt: number;
  readonly tokens: Promise<VisitTokens | null>;
} | null = null;

/** Asks Shopify once for many pages; null where it can't be asked, or may not know the visitor. */
export function visitTokens(
  consent: VisitorConsent,
): Promise<VisitTokens | null> {
  const choice = consentQuery(consent);
  const isFresh =
    last?.choice === choice &&
    Date.now() - last.askedAt < AGAIN_AFTER_MILLISECONDS;
  if (!last || !isFresh) {
    last = {choice, askedAt: Date.now(), tokens: askShopify(choice)};
  }
  return last.tokens;
}

async function askShopify(query: string): Promise<VisitTokens | null> {
  try {
    const answer = await fetch(CONSENT_PATH, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Shopify-Storefront-Consent-Management': '1',
      },
      body: JSON.stringify({query}),
    });
    // Browsers keep the connection of an answer that nobody reads.
    await answer.text();
    const timing = answer.headers.get('Server-Timing') ?? '';
    const [, visitor] = /\b_y;desc="?([^",]+)/.exec(timing) ?? [];
    const [, visit] = /\b_s;desc="?([^",]+)/.exec(timing) ?? [];
    if (answer.ok && visitor && visit && !NOBODY.test(visitor)) {
      return {visitor, visit};
    }
  } catch {
    // Asked again with the next page.
  }
  last = null;
  return null;
}
