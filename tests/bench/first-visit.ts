import {roundTripsInSequence} from './spans';
import type {Page} from './pages';
import type {ServedStorefront} from './served-storefront';

/** Milliseconds by which Shopify is slow. */
export const SLOW = 300;

export interface FirstVisit {
  /** Requests to Shopify until the page is complete, one after the other and in all. */
  readonly serialCalls: number;
  readonly calls: number;
  /** Milliseconds, with each answer of Shopify's as late as `SLOW` says. */
  readonly firstByte: number;
  readonly complete: number;
}

/** A visit to a worker whose caches are empty, with a slow Shopify behind it. */
export async function firstVisit(
  storefront: ServedStorefront,
  page: Page,
): Promise<FirstVisit> {
  await storefront.startAfresh();
  const {shopify} = storefront;
  shopify.delay = SLOW;
  shopify.calls = [];
  const start = performance.now();
  const response = await fetch(page.url, {headers: page.headers});
  const reader = response.body?.getReader();
  await reader?.read();
  const firstByte = performance.now() - start;
  while (reader && !(await reader.read()).done);
  const end = performance.now();
  shopify.delay = 0;
  const calls = shopify.calls.filter((call) => call.end <= end);
  return {
    serialCalls: roundTripsInSequence(calls),
    calls: calls.length,
    firstByte: Math.round(firstByte),
    complete: Math.round(end - start),
  };
}
