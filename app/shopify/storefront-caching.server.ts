import {CacheLong, CacheShort, type CachingStrategy} from '@shopify/hydrogen';

/**
 * Answers of the Storefront API with prices, or with what is sold out: a second as they are, nine more while they are
 * asked for anew. That is enough for many visitors at once to cost one request, and a merchant who has changed a price
 * sees it at the next reload but one.
 */
export const PRICES_AND_STOCK: CachingStrategy = CacheShort();

/** What visitors type: many ask the same at once, such as after a newsletter, and hardly anybody a minute later. */
export const SEARCHES: CachingStrategy = CacheShort();

/** What is written for a day, such as that something has come: whoever publishes it looks for it at once. */
export const NOTES: CachingStrategy = CacheShort();

/**
 * The merchant's own words: menus, pages, policies, the blogs' names, and the sitemaps. An hour as they are, and a day
 * while they are asked for anew: the menus are on every page and change a few times a year.
 */
export const TEXTS: CachingStrategy = CacheLong();
