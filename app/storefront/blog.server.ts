import type {AppLoadContext} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {
  ArticleDocument,
  BlogDocument,
  BlogsDocument,
} from '~/shopify/generated/storefront.server';
import {shopTimeZone} from '~/shopify/shop-time-zone.server';
import {NOTES, TEXTS} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {articleView} from './article-view';
import {localisedLinks, summary} from './content.server';
import {pageHead} from './page-head.server';
import {pageLinks, pageVariables} from './pagination';
import {articleData, breadcrumbData, siteOf} from './structured-data.server';

const ARTICLES_A_PAGE = 4;

/** The blogs that the merchant writes. */
export async function loadBlogs({storefront}: AppLoadContext) {
  const {blogs} = await queryStorefront(storefront, BlogsDocument, {
    variables: {},
    cache: TEXTS,
  });
  return blogs.nodes;
}

/**
 * One blog, its newest articles first, as many as the address asks for.
 * @throws Response 404 where there is no such blog
 */
export async function loadBlog(
  context: AppLoadContext,
  handle: string,
  request: Request,
) {
  const {locale, storefront} = context;
  const {searchParams} = new URL(request.url);
  const [{blog}, timeZone] = await Promise.all([
    queryStorefront(storefront, BlogDocument, {
      variables: {handle, ...pageVariables(searchParams, ARTICLES_A_PAGE)},
      cache: NOTES,
    }),
    shopTimeZone(context),
  ]);
  if (!blog) throw new Response(null, {status: 404});
  const {articles, seo, title} = blog;
  const crumbs = [...blogsCrumbs(context), {title, path: `/blogs/${handle}`}];
  return {
    title,
    crumbs,
    articles: articles.nodes.map((article) =>
      articleView(article, locale, timeZone),
    ),
    pages: pageLinks(searchParams, articles.pageInfo),
    head: pageHead(context, request, {
      title: seo?.title ?? title,
      description: seo?.description ?? messagesFor(locale).shop.notes.lead,
      structuredData: [breadcrumbData(crumbs, siteOf(context, request))],
    }),
  };
}

/**
 * One article.
 * @throws Response 404 where there is none of that handle in that blog
 */
export async function loadArticle(
  context: AppLoadContext,
  handles: {readonly blog: string; readonly article: string},
  request: Request,
) {
  const {locale, storefront} = context;
  const [{blog}, timeZone] = await Promise.all([
    queryStorefront(storefront, ArticleDocument, {
      variables: handles,
      cache: NOTES,
    }),
    shopTimeZone(context),
  ]);
  const article = blog?.articleByHandle;
  if (!article) throw new Response(null, {status: 404});
  const view = articleView(article, locale, timeZone);
  const {title, path} = view;
  const blogCrumb = {title: blog.title, path: `/blogs/${handles.blog}`};
  const crumbs = [...blogsCrumbs(context), blogCrumb, {title, path}];
  const site = siteOf(context, request);
  return {
    article: view,
    html: localisedLinks(article.contentHtml, locale),
    blog: blogCrumb,
    crumbs,
    head: pageHead(context, request, {
      title: article.seo?.title ?? title,
      description:
        article.seo?.description ?? article.excerpt ?? summary(article.content),
      image: view.image,
      type: 'article',
      structuredData: [
        articleData(article, path, site),
        breadcrumbData(crumbs, site),
      ],
    }),
  };
}

const blogsCrumbs = ({locale}: AppLoadContext) => [
  {title: messagesFor(locale).common.home, path: '/'},
];
