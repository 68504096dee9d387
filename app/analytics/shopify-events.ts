import {API_VERSION} from '~/shopify/api-version';
import type {VisitorConsent} from '~/shopify/visitor-consent';
import type {ProductSeen, Viewed} from './viewed';
import type {VisitTokens} from './visit-tokens';

/** Shopify's number for storefronts made with Hydrogen. */
const HYDROGEN_APP_ID = '6167201';
const PAGE_VIEW = 'trekkie_storefront_page_view/1.4';
const CUSTOMER_TRACKING = 'custom_storefront_customer_tracking/1.2';

/** Which shop, in which market, something is reported for. */
export interface ReportingShop {
  readonly id: number;
  readonly storefrontId: string;
  /** ISO 4217 and ISO 639-1. */
  readonly currency: string;
  readonly language: string;
  /** Of the market's addresses. */
  readonly pathPrefix: string;
}

/** Who has seen which page, and what they allow. */
export interface Occasion {
  readonly shop: ReportingShop;
  readonly page: {
    readonly url: string;
    readonly path: string;
    readonly search: string;
    readonly title: string;
    readonly hostname: string;
    readonly referrer: string;
    readonly userAgent: string;
  };
  readonly consent: VisitorConsent;
  readonly tokens: VisitTokens;
}

/** As Shopify's service for events takes it; field names are its own. */
export interface StatisticsEvent {
  readonly schema_id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly metadata: {readonly event_created_at_ms: number};
}

/** What a page that was opened is reported by: the view itself, and what was seen in particular. */
export function pageEvents(
  occasion: Occasion,
  pageType: string,
  viewed: Viewed | null,
): StatisticsEvent[] {
  const more = viewed && particulars(viewed);
  return [
    event(PAGE_VIEW, {...pageView(occasion), pageType, ...more?.resource}),
    tracked(occasion, 'page_rendered', {canonical_url: occasion.page.url}),
    ...(more
      ? [
          tracked(occasion, more.eventName, {
            canonical_url: occasion.page.url,
            ...more.payload,
          }),
        ]
      : []),
  ];
}

/** @param cartId the cart's global id; empty where it is not known */
export const addedToCart = (
  occasion: Occasion,
  product: ProductSeen,
  cartId: string,
): StatisticsEvent =>
  tracked(occasion, 'product_added_to_cart', {
    cart_token: cartId.split('/').at(-1) ?? '',
    products: [productPayload(product, product.quantity)],
  });

function particulars(viewed: Viewed) {
  switch (viewed.kind) {
    case 'product':
      return {
        eventName: 'product_page_rendered',
        resource: resource('product', viewed.productGid),
        payload: {products: [productPayload(viewed, 1)]},
      };
    case 'collection':
      return {
        eventName: 'collection_page_rendered',
        resource: resource('collection', viewed.collectionGid),
        payload: {
          collection_name: viewed.handle,
          collection_id: numberIn(viewed.collectionGid),
        },
      };
    case 'search':
      return {
        eventName: 'search_submitted',
        resource: {},
        payload: {search_string: viewed.query},
      };
  }
}

const resource = (resourceType: string, gid: string) => ({
  resourceType,
  resourceId: numberIn(gid),
});

const pageView = ({shop, page, tokens}: Occasion) => ({
  appClientId: HYDROGEN_APP_ID,
  hydrogenSubchannelId: shop.storefrontId,
  // A preview's visitors are its makers.
  isMerchantRequest: /(^|\.)(localhost|myshopify\.dev)$/.test(page.hostname),
  isPersistentCookie: true,
  uniqToken: tokens.visitor,
  visitToken: tokens.visit,
  microSessionId: crypto.randomUUID(),
  microSessionCount: 1,
  url: page.url,
  path: page.path,
  search: page.search,
  referrer: page.referrer,
  title: page.title,
  shopId: shop.id,
  currency: shop.currency,
  contentLanguage: shop.language,
});

const tracked = (
  {shop, page, consent, tokens}: Occasion,
  eventName: string,
  more: Readonly<Record<string, unknown>>,
): StatisticsEvent =>
  event(CUSTOMER_TRACKING, {
    event_name: eventName,
    event_id: crypto.randomUUID(),
    event_time: Date.now(),
    event_source_url: page.url,
    source: 'hydrogen',
    asset_version_id: API_VERSION,
    hydrogenSubchannelId: shop.storefrontId,
    is_persistent_cookie: true,
    unique_token: tokens.visitor,
    deprecated_visit_token: tokens.visit,
    referrer: page.referrer,
    user_agent: page.userAgent,
    shop_id: shop.id,
    currency: shop.currency,
    analytics_allowed: consent.analytics,
    marketing_allowed: consent.marketing,
    sale_of_data_allowed: consent.marketing,
    ccpa_enforced: !consent.marketing,
    gdpr_enforced: !(consent.analytics && consent.marketing),
    gdpr_enforced_as_string: String(!(consent.analytics && consent.marketing)),
    ...more,
  });

/** Shopify takes each product as JSON within the JSON. */
const productPayload = (product: ProductSeen, quantity: number): string =>
  JSON.stringify({
    product_gid: product.productGid,
    product_id: numberIn(product.productGid),
    variant_gid: product.variantGid,
    variant_id: numberIn(product.variantGid),
    name: product.name,
    variant: product.variantName,
    brand: product.brand,
    // Shopify wants a number here; nothing is reckoned with it.
    price: Number(product.price),
    quantity,
    ...(product.sku && {sku: product.sku}),
  });

const numberIn = (gid: string): number => Number(/\d+$/.exec(gid)?.[0]);

const event = (
  schema: string,
  payload: StatisticsEvent['payload'],
): StatisticsEvent => ({
  schema_id: schema,
  payload,
  metadata: {event_created_at_ms: Date.now()},
});
