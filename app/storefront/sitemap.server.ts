import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {
  SitemapArticlesDocument,
  SitemapPageDocument,
  SitemapSizesDocument,
} from '~/shopify/generated/storefront.server';
import {TEXTS} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {loadPolicies} from './content.server';
import type {SitemapEntry} from './sitemap-xml';

/** What Shopify lists page by page; each is also the beginning of an address. */
const SHOPIFY_TYPES = {
  products: 'PRODUCT',
  collections: 'COLLECTION',
  pages: 'PAGE',
  blogs: 'BLOG',
} as const;

/** Far more than a shop writes; Shopify is asked for 250 at a time, one after the other. */
const MOST_ARTICLE_REQUESTS = 20;

/** Pages that there are whatever is sold. */
const OWN_PATHS = [
  '/',
  '/collections',
  '/collections/all',
  '/policies',
  '/withdraw',
  '/withdrawal-form',
];

const FileSchema = v.object({
  type: v.picklist([
    'shop',
    'articles',
    'products',
    'collections',
    'pages',
    'blogs',
  ]),
  page: v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/), v.transform(Number)),
});

/**
 * Paths of all sitemaps.
 * @throws ShopifyUnavailable
 */
export async function loadSitemapPaths({
  storefront,
}: AppLoadContext): Promise<string[]> {
  const sizes = await queryStorefront(storefront, SitemapSizesDocument, {
    variables: {},
    cache: TEXTS,
  });
  const listed = Object.entries(sizes).flatMap(([type, {pagesCount}]) =>
    Array.from(
      {length: pagesCount?.count ?? 0},
      (_, index) => `/sitemap/${type}/${index + 1}.xml`,
    ),
  );
  return ['/sitemap/shop/1.xml', '/sitemap/articles/1.xml', ...listed];
}

/**
 * What one sitemap lists.
 * @throws Response 404 where there is no such sitemap
 * @throws ShopifyUnavailable rather than to tell a search engine that the shop is empty
 */
export async function loadSitemap(
  context: AppLoadContext,
  params: Readonly<Record<string, string | undefined>>,
): Promise<SitemapEntry[]> {
  const file = v.safeParse(FileSchema, params);
  if (!file.success) throw new Response(null, {status: 404});
  const {type, page} = file.output;
  const entries =
    type === 'shop' || type === 'articles'
      ? await loadWhole(context, type, page)
      : await loadListed(context, type, page);
  if (entries.length === 0 && page > 1) throw new Response(null, {status: 404});
  return entries;
}

async function loadListed(
  {storefront}: AppLoadContext,
  type: keyof typeof SHOPIFY_TYPES,
  page: number,
): Promise<SitemapEntry[]> {
  const {sitemap} = await queryStorefront(storefront, SitemapPageDocument, {
    variables: {type: SHOPIFY_TYPES[type], page},
    cache: TEXTS,
  });
  return (sitemap.resources?.items ?? []).map(({handle, updatedAt}) => ({
    path: `/${type}/${handle}`,
    lastModified: updatedAt,
  }));
}

/** Those that are one file. */
async function loadWhole(
  context: AppLoadContext,
  type: 'shop' | 'articles',
  page: number,
): Promise<SitemapEntry[]> {
  if (page > 1) return [];
  if (type === 'articles') return loadArticles(context);
  const policies = await loadPolicies(context);
  return [
    ...OWN_PATHS,
    ...policies.map(({handle}) => `/policies/${handle}`),
  ].map((path) => ({path}));
}

async function loadArticles({
  storefront,
}: AppLoadContext): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  let after: string | null = null;
  for (let request = 0; request < MOST_ARTICLE_REQUESTS; request += 1) {
    const {articles} = await askArticles(storefront, after);
    entries.push(
      ...articles.nodes.map(({handle, publishedAt, blog}) => ({
        path: `/blogs/${blog.handle}/${handle}`,
        lastModified: publishedAt,
      })),
    );
    if (!articles.pageInfo.hasNextPage) break;
    after = articles.pageInfo.endCursor;
  }
  return entries;
}

const askArticles = (
  storefront: AppLoadContext['storefront'],
  after: string | null,
) =>
  queryStorefront(storefront, SitemapArticlesDocument, {
    variables: {after},
    cache: TEXTS,
  });
