import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {openShop, silenceReports} from './storefront-shop';

const Titles = v.array(v.object({title: v.string()}));
const List = v.object({
  nodes: Titles,
  pageInfo: v.object({
    hasNextPage: v.boolean(),
    endCursor: v.nullable(v.string()),
  }),
});

const titles = (list: v.InferOutput<typeof Titles>) =>
  list.map(({title}) => title);

const NEWEST = `query ($after: String) {
  blog(handle: "notes") {
    articles(first: 3, after: $after, sortKey: PUBLISHED_AT, reverse: true) {
      nodes { title }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

describe('a blog', () => {
  it('lists its articles, the newest first, page by page', async () => {
    const {ask} = openShop();
    const Answer = v.object({blog: v.object({articles: List})});
    const first = (await ask(Answer, NEWEST)).blog.articles;
    expect(titles(first.nodes)).toEqual([
      'One ink less',
      'How high should it hang?',
      'Gerd has a cold',
    ]);
    const second = (
      await ask(Answer, NEWEST, {after: first.pageInfo.endCursor})
    ).blog.articles;
    expect(titles(second.nodes)).toEqual([
      'A walk for ferns',
      'Why you may regret it',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('has each article in the language of the context', async () => {
    const {ask} = openShop();
    const answer = await ask(
      v.object({blog: v.object({articleByHandle: v.unknown()})}),
      `query @inContext(language: NB, country: NO) {
        blog(handle: "notes") {
          articleByHandle(handle: "how-high") {
            title excerpt(truncateAt: 20) publishedAt authorV2 { name } blog { handle } tags
          }
        }
      }`,
    );
    expect(answer.blog.articleByHandle).toEqual({
      title: 'Hvor høyt skal det henge?',
      excerpt: 'Lavere enn du tro...',
      publishedAt: '2026-10-08T07:00:00Z',
      authorV2: {name: 'Tore Lien'},
      blog: {handle: 'notes'},
      tags: ['at-home'],
    });
  });

  it('is found by searching, and in the sitemap', async () => {
    const {ask} = openShop();
    const answer = await ask(
      v.object({
        search: v.object({nodes: Titles}),
        predictiveSearch: v.object({articles: Titles}),
        articles: v.object({nodes: Titles}),
        blogs: v.object({resources: v.object({items: v.unknown()})}),
        sitemap: v.object({
          resources: v.object({items: v.array(v.object({handle: v.string()}))}),
        }),
      }),
      `{
        search(query: "risograph cough", types: [ARTICLE], first: 5) { nodes { ... on Article { title } } }
        predictiveSearch(query: "fern", types: [ARTICLE]) { articles { title } }
        articles(first: 5, query: "tag:artists") { nodes { title } }
        blogs: sitemap(type: BLOG) { resources(page: 1) { items { handle } } }
        sitemap(type: ARTICLE) { resources(page: 1) { items { handle } } }
      }`,
    );
    expect(titles(answer.search.nodes)).toEqual(['Gerd has a cold']);
    expect(titles(answer.predictiveSearch.articles)).toEqual([
      'A walk for ferns',
    ]);
    expect(titles(answer.articles.nodes)).toEqual(['A walk for ferns']);
    expect(answer.blogs.resources.items).toEqual([{handle: 'notes'}]);
    expect(answer.sitemap.resources.items).toHaveLength(5);
  });

  it('and its articles are found by their ids', async () => {
    const {ask} = openShop();
    const {blog} = await ask(
      v.object({
        blog: v.object({
          id: v.string(),
          articleByHandle: v.object({id: v.string()}),
        }),
      }),
      '{ blog(handle: "notes") { id articleByHandle(handle: "how-high") { id } } }',
    );
    const {nodes} = await ask(
      v.object({nodes: v.unknown()}),
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Blog { handle } ... on Article { handle } } }',
      {ids: [blog.id, blog.articleByHandle.id]},
    );
    expect(nodes).toEqual([{handle: 'notes'}, {handle: 'how-high'}]);
  });
});

describe('redirects', () => {
  const Answer = v.object({urlRedirects: v.object({nodes: v.unknown()})});
  const QUERY =
    'query ($query: String) { urlRedirects(first: 5, query: $query) { nodes { path target } } }';

  it('are found by their path', async () => {
    const {ask} = openShop();
    const hills = await ask(Answer, QUERY, {query: 'path:/collections/hills'});
    expect(hills.urlRedirects.nodes).toEqual([
      {path: '/collections/hills', target: '/collections/nord'},
    ]);
    const none = await ask(Answer, QUERY, {query: 'path:/collections'});
    expect(none.urlRedirects.nodes).toEqual([]);
  });

  it('are not looked for by anything else', async () => {
    silenceReports();
    const {errors} = await openShop().answer(QUERY, {query: 'target:/'});
    expect(errors?.[0]?.message).toContain('by their path only');
  });
});
