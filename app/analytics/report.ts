import {ANALYTICS_PATH} from '~/shopify/visitor-consent';
import {allowsStatistics, currentConsent} from './allowed';
import {pageTypeOf} from './page-type';
import {
  addedToCart,
  type Occasion,
  pageEvents,
  type ReportingShop,
  type StatisticsEvent,
} from './shopify-events';
import type {ProductSeen, Viewed} from './viewed';
import {visitTokens} from './visit-tokens';

/** Reports the page that is shown. Pages about one visitor's orders, whose addresses are theirs alone, are not. */
export async function reportVisit(
  shop: ReportingShop,
  viewed: Viewed | null,
): Promise<void> {
  const pageType = pageTypeOf(location.pathname, shop.pathPrefix);
  if (pageType === null) return;
  await report(shop, (occasion) => pageEvents(occasion, pageType, viewed));
}

/** Reports that a product was put into the visitor's cart. */
export async function reportAddedToCart(
  shop: ReportingShop,
  product: ProductSeen,
): Promise<void> {
  const [, cartId = ''] = /(?:^|; ?)cart=([^;]+)/.exec(document.cookie) ?? [];
  await report(shop, (occasion) => [
    addedToCart(occasion, product, decodeURIComponent(cartId)),
  ]);
}

async function report(
  shop: ReportingShop,
  eventsOf: (occasion: Occasion) => readonly StatisticsEvent[],
): Promise<void> {
  // What the page is called and where it is now: by the time that Shopify has answered, it may be another.
  const page = pageNow();
  const consent = currentConsent();
  if (!consent?.analytics) return;
  const tokens = await visitTokens(consent);
  // They may have changed their mind meanwhile.
  if (!tokens || !allowsStatistics()) return;
  await send(eventsOf({shop, page, consent, tokens}));
}

const pageNow = (): Occasion['page'] => ({
  url: location.href,
  path: location.pathname,
  search: location.search,
  title: document.title,
  hostname: location.hostname,
  // Of the shop's own pages, some have an address that is one visitor's alone.
  referrer: document.referrer.startsWith(`${location.origin}/`)
    ? location.origin
    : document.referrer,
  userAgent: navigator.userAgent,
});

async function send(events: readonly StatisticsEvent[]): Promise<void> {
  try {
    const answer = await fetch(ANALYTICS_PATH, {
      method: 'POST',
      // Ends even if the visitor has left the page by then.
      keepalive: true,
      headers: {'Content-Type': 'text/plain'},
      body: JSON.stringify({
        events,
        metadata: {event_sent_at_ms: Date.now()},
      }),
    });
    // Browsers keep the connection of an answer that nobody reads.
    await answer.text();
  } catch {
    // A visit that is not counted is nobody's loss but the statistics'.
  }
}
