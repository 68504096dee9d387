import {connection, type ConnectionArguments} from '../../graphql/connection';
import {gid, numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {ContentPage} from '../../state/catalogue';
import type {World} from '../../state/world';
import type {Lookup} from '../catalogue/collections';
import {onlineStoreUrl} from '../catalogue/products';
import type {Language} from '../markets';
import {NO_METAFIELDS} from '../no-metafields';
import {wordsOf} from '../plain-text';
import {
  matches,
  readProgramQuery,
  type Searchable,
  textTest,
} from '../search/matching';
import type {SearchExpression} from '../search/search-syntax';

/** The pages of the demo shop were written when it opened and have not been touched since. */
export const CONTENT_WRITTEN_AT = '2025-03-01T08:00:00Z';

export interface PageSource {
  readonly __typename: 'Page';
  readonly page: ContentPage;
}

export const pageSource = (page: ContentPage): PageSource => ({
  __typename: 'Page',
  page,
});

export interface PolicySource {
  readonly __typename: 'ShopPolicy';
  readonly policy: ContentPage;
}

/** The shop's policy of this handle, or null where the merchant has not written one. */
export function findPolicy(world: World, handle: string): PolicySource | null {
  const policy = world.catalogue.policies.find(
    (candidate) => candidate.handle === handle,
  );
  return policy ? {__typename: 'ShopPolicy', policy} : null;
}

/** The page of this handle or gid. */
export function findPage(
  world: World,
  {handle, id}: Lookup,
): PageSource | null {
  const number = id == null ? null : numericId('Page', id);
  const page = world.catalogue.pages.find(
    (candidate) => candidate.handle === handle || candidate.id === number,
  );
  return page ? pageSource(page) : null;
}

export const searchablePages = (
  language: Language,
): Searchable<ContentPage> => ({
  fields: {
    handle: ({handle}, {value}) => handle === value,
    title: ({title}, test) => textTest(title[language], test),
  },
  texts: ({title, bodyHtml}) => [title[language], wordsOf(bodyHtml[language])],
});

/** Pages that an expression finds. */
export function findPages(
  expression: SearchExpression | null,
  world: World,
  language: Language,
): ContentPage[] {
  const searchable = searchablePages(language);
  return world.catalogue.pages.filter((page) =>
    matches(expression, page, searchable),
  );
}

export const pageQueries = {
  page: (_root, args: Lookup, {world}) => findPage(world, args),
  pageByHandle: (_root, args: Lookup, {world}) => findPage(world, args),
  pages: (
    _root,
    args: ConnectionArguments & {
      query?: string | null;
      sortKey?: string | null;
    },
    {world, locale},
  ) => {
    const {language} = locale;
    const expression = readProgramQuery(
      args.query ?? '',
      searchablePages(language),
    );
    const found = findPages(expression, world, language);
    const byTitle = (a: ContentPage, b: ContentPage) =>
      a.title[language].localeCompare(b.title[language], language);
    const ordered = args.sortKey === 'TITLE' ? found.toSorted(byTitle) : found;
    return connection(ordered.map(pageSource), args, ({page}) => page.id);
  },
} satisfies Fields<unknown>;

export const pageFields = {
  Page: {
    ...NO_METAFIELDS,
    body: ({page}, _args, {locale}) => page.bodyHtml[locale.language],
    bodySummary: ({page}, _args, {locale}) =>
      wordsOf(page.bodyHtml[locale.language]),
    createdAt: () => CONTENT_WRITTEN_AT,
    handle: ({page}) => page.handle,
    id: ({page}) => gid('Page', page.id),
    onlineStoreUrl: ({page}, _args, context) =>
      onlineStoreUrl(context, `/pages/${page.handle}`),
    seo: () => ({description: null, title: null}),
    title: ({page}, _args, {locale}) => page.title[locale.language],
    trackingParameters: () => null,
    updatedAt: () => CONTENT_WRITTEN_AT,
  } satisfies Fields<PageSource>,
  ShopPolicy: {
    body: ({policy}, _args, {locale}) => policy.bodyHtml[locale.language],
    handle: ({policy}) => policy.handle,
    id: ({policy}) => gid('ShopPolicy', policy.id),
    title: ({policy}, _args, {locale}) => policy.title[locale.language],
    url: ({policy}, _args, context) =>
      onlineStoreUrl(context, `/policies/${policy.handle}`),
  } satisfies Fields<PolicySource>,
};
