import type {AppLoadContext} from '@shopify/remix-oxygen';
import type {Locale} from '~/i18n/locale';
import {
  PageDocument,
  PoliciesDocument,
} from '~/shopify/generated/storefront.server';
import {TEXTS} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';

/** A text of the merchant's. */
export interface ContentView {
  readonly title: string;
  readonly html: string;
  readonly description: string | null;
}

/**
 * A page that the merchant has written.
 * @throws Response 404 where there is none
 */
export async function loadPage(
  {locale, storefront}: AppLoadContext,
  handle: string,
): Promise<ContentView> {
  const {page} = await queryStorefront(storefront, PageDocument, {
    variables: {handle},
    cache: TEXTS,
  });
  if (!page) throw new Response(null, {status: 404});
  return {
    title: page.title,
    html: localisedLinks(page.body, locale),
    description: page.seo?.description ?? summary(page.bodySummary),
  };
}

/** What fits under a search result, characters. */
const LONGEST_SUMMARY = 160;

/** The beginning of a text, cut between two words. */
export function summary(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const start = text.slice(0, LONGEST_SUMMARY);
  return `${start.slice(0, start.lastIndexOf(' '))} …`;
}

/** The shop's policies, those that the merchant has written. */
export async function loadPolicies({storefront}: AppLoadContext) {
  const {shop} = await queryStorefront(storefront, PoliciesDocument, {
    variables: {},
    cache: TEXTS,
  });
  return [
    shop.shippingPolicy,
    shop.refundPolicy,
    shop.termsOfService,
    shop.privacyPolicy,
  ].filter((policy) => policy !== null);
}

/**
 * One of the shop's policies.
 * @throws Response 404 where there is none of that handle
 */
export async function loadPolicy(
  context: AppLoadContext,
  handle: string,
): Promise<ContentView> {
  const policies = await loadPolicies(context);
  const policy = policies.find((candidate) => candidate.handle === handle);
  if (!policy) throw new Response(null, {status: 404});
  return {
    title: policy.title,
    html: localisedLinks(policy.body, context.locale),
    description: null,
  };
}

/** The merchant writes links as "/pages/faq"; a reader of Norwegian stays in Norwegian. */
export function localisedLinks(html: string, {pathPrefix}: Locale): string {
  return html.replaceAll(/href="\/(?!\/)/g, `href="${pathPrefix}/`);
}
