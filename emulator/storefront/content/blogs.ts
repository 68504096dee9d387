import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Context} from '../../graphql/context';
import {gid, numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Article, Blog} from '../../state/catalogue';
import type {World} from '../../state/world';
import type {Lookup} from '../catalogue/collections';
import {onlineStoreUrl} from '../catalogue/products';
import type {Language} from '../markets';
import {NO_METAFIELDS} from '../no-metafields';
import {truncate, wordsOf} from '../plain-text';
import {
  matches,
  readProgramQuery,
  type Searchable,
  textTest,
} from '../search/matching';
import type {SearchExpression} from '../search/search-syntax';

interface BlogSource {
  readonly __typename: 'Blog';
  readonly blog: Blog;
}

export interface ArticleSource {
  readonly __typename: 'Article';
  readonly blog: Blog;
  readonly article: Article;
}

export const blogSource = (blog: Blog): BlogSource => ({
  __typename: 'Blog',
  blog,
});

const articlesOf = (blog: Blog): ArticleSource[] =>
  blog.articles.map((article) => ({__typename: 'Article', blog, article}));

/** The blog of this handle or gid. */
export function findBlog(world: World, {handle, id}: Lookup) {
  const number = id == null ? null : numericId('Blog', id);
  const blog = world.catalogue.blogs.find(
    (candidate) => candidate.handle === handle || candidate.id === number,
  );
  return blog ? blogSource(blog) : null;
}

/** The article of this gid. */
export const findArticle = ({catalogue}: World, id: string) =>
  catalogue.blogs
    .flatMap(articlesOf)
    .find(({article}) => gid('Article', article.id) === id) ?? null;

const nameOf = ({firstName, lastName}: Article['author']) =>
  `${firstName} ${lastName}`;

export const searchableArticles = (
  language: Language,
): Searchable<ArticleSource> => ({
  fields: {
    author: ({article}, test) => textTest(nameOf(article.author), test),
    blog_title: ({blog}, test) => textTest(blog.title[language], test),
    tag: ({article}, {value}) => article.tags.includes(value),
    title: ({article}, test) => textTest(article.title[language], test),
  },
  texts: ({article}) => [
    article.title[language],
    wordsOf(article.bodyHtml[language]),
  ],
});

/** Articles that an expression finds. */
export function findArticles(
  expression: SearchExpression | null,
  world: World,
  language: Language,
): ArticleSource[] {
  const searchable = searchableArticles(language);
  return world.catalogue.blogs
    .flatMap(articlesOf)
    .filter((source) => matches(expression, source, searchable));
}

type ListArguments = ConnectionArguments & {
  query?: string | null;
  sortKey?: string | null;
};

function listed(
  all: readonly ArticleSource[],
  args: ListArguments,
  {locale}: Context,
) {
  const {language} = locale;
  const searchable = searchableArticles(language);
  const expression = readProgramQuery(args.query ?? '', searchable);
  const order: Readonly<
    Record<string, ((a: Article, b: Article) => number) | undefined>
  > = {
    ID: (a, b) => a.id - b.id,
    PUBLISHED_AT: (a, b) =>
      Date.parse(a.publishedAt) - Date.parse(b.publishedAt),
    TITLE: (a, b) =>
      a.title[language].localeCompare(b.title[language], language),
  };
  const compare = order[args.sortKey ?? 'ID'] ?? (() => 0);
  return connection(
    all
      .filter((source) => matches(expression, source, searchable))
      .toSorted((a, b) => compare(a.article, b.article)),
    args,
    ({article}) => article.id,
  );
}

export const blogQueries = {
  article: (_root, {id}: {id: string}, {world}) => findArticle(world, id),
  articles: (_root, args: ListArguments, context) =>
    listed(context.world.catalogue.blogs.flatMap(articlesOf), args, context),
  blog: (_root, args: Lookup, {world}) => findBlog(world, args),
  blogByHandle: (_root, args: Lookup, {world}) => findBlog(world, args),
  blogs: (_root, args: ConnectionArguments, {world}) =>
    connection(
      world.catalogue.blogs.map(blogSource),
      args,
      ({blog}) => blog.id,
    ),
} satisfies Fields<unknown>;

export const blogFields = {
  Blog: {
    ...NO_METAFIELDS,
    articleByHandle: ({blog}, {handle}: {handle: string}) =>
      articlesOf(blog).find(({article}) => article.handle === handle) ?? null,
    articles: ({blog}, args: ListArguments, context) =>
      listed(articlesOf(blog), args, context),
    authors: ({blog}) => [
      ...new Map(
        blog.articles.map(({author}) => [nameOf(author), author]),
      ).values(),
    ],
    handle: ({blog}) => blog.handle,
    id: ({blog}) => gid('Blog', blog.id),
    onlineStoreUrl: ({blog}, _args, context) =>
      onlineStoreUrl(context, `/blogs/${blog.handle}`),
    seo: () => ({description: null, title: null}),
    title: ({blog}, _args, {locale}) => blog.title[locale.language],
  } satisfies Fields<BlogSource>,
  Article: {
    ...NO_METAFIELDS,
    author: ({article}) => article.author,
    authorV2: ({article}) => article.author,
    blog: ({blog}) => blogSource(blog),
    comments: (_source, args: ConnectionArguments) =>
      connection<never>([], args, String),
    content: (
      {article},
      {truncateAt}: {truncateAt?: number | null},
      {locale},
    ) => truncate(wordsOf(article.bodyHtml[locale.language]), truncateAt),
    contentHtml: ({article}, _args, {locale}) =>
      article.bodyHtml[locale.language],
    excerpt: (
      {article},
      {truncateAt}: {truncateAt?: number | null},
      {locale},
    ) => truncate(article.excerpt[locale.language], truncateAt),
    excerptHtml: ({article}, _args, {locale}) =>
      `<p>${article.excerpt[locale.language]}</p>`,
    handle: ({article}) => article.handle,
    id: ({article}) => gid('Article', article.id),
    image: ({article}) => article.image,
    onlineStoreUrl: ({blog, article}, _args, context) =>
      onlineStoreUrl(context, `/blogs/${blog.handle}/${article.handle}`),
    publishedAt: ({article}) => article.publishedAt,
    seo: () => ({description: null, title: null}),
    tags: ({article}) => article.tags,
    title: ({article}, _args, {locale}) => article.title[locale.language],
    trackingParameters: () => null,
  } satisfies Fields<ArticleSource>,
  ArticleAuthor: {
    bio: () => null,
    email: ({firstName}) => `${firstName.toLowerCase()}@angre.example`,
    name: nameOf,
  } satisfies Fields<Article['author']>,
};
