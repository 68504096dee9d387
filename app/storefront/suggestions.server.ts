import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, type Messages, messagesFor, plural} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {
  SuggestionsDocument,
  type SuggestionsQuery,
} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {SEARCHES} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';
import {readQuery} from './search-page.server';

/** One thing that may be meant. */
export interface Suggestion {
  readonly title: string;
  /** Without a locale. */
  readonly to: string;
  /** Whose it is, of a print. */
  readonly note?: string;
  readonly image?: ImageView | null;
}

/** Suggestions of one kind. */
export interface SuggestionGroup {
  /** Null for what needs none. */
  readonly title: string | null;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestionsView {
  /** What was asked, as it was understood. */
  readonly query: string;
  readonly title: string;
  readonly groups: readonly SuggestionGroup[];
  /** For those who do not see the list. */
  readonly status: string;
}

/** What may be meant by the beginning of a search. Where Shopify does not answer, one can search all the same. */
export async function loadSuggestions(
  {locale, requestId, storefront}: AppLoadContext,
  params: URLSearchParams,
): Promise<SuggestionsView> {
  const query = readQuery(params);
  const texts = messagesFor(locale).shop.suggestions;
  const nothing = {query, title: texts.title, groups: []};
  if (query === '') return {...nothing, status: ''};
  const answer = await orUnavailable(
    queryStorefront(storefront, SuggestionsDocument, {
      variables: {query},
      cache: SEARCHES,
    }),
  );
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, requestId);
    return {...nothing, status: texts.notAnswered};
  }
  const groups = groupsOf(answer, texts);
  const count = groups.flatMap(({suggestions}) => suggestions).length;
  if (count === 0) return {...nothing, status: texts.none};
  const everything = {
    title: fill(texts.all, {query}),
    to: searchPath(query),
  };
  return {
    query,
    title: texts.title,
    groups: [...groups, {title: null, suggestions: [everything]}],
    status: plural(locale, count, texts.count),
  };
}

function groupsOf(
  {predictiveSearch: found}: SuggestionsQuery,
  texts: Messages['shop']['suggestions'],
): SuggestionGroup[] {
  const groups: SuggestionGroup[] = [
    {
      title: texts.products,
      suggestions: (found?.products ?? []).map((product) => ({
        title: product.title,
        to: `/products/${product.handle}`,
        note: product.vendor,
        image: product.featuredImage && imageView(product.featuredImage),
      })),
    },
    {
      title: texts.collections,
      suggestions: (found?.collections ?? []).map(({handle, title}) => ({
        title,
        to: `/collections/${handle}`,
      })),
    },
    {
      title: texts.articles,
      suggestions: (found?.articles ?? []).map(({handle, title, blog}) => ({
        title,
        to: `/blogs/${blog.handle}/${handle}`,
      })),
    },
    {
      title: texts.pages,
      suggestions: (found?.pages ?? []).map(({handle, title}) => ({
        title,
        to: `/pages/${handle}`,
      })),
    },
    {
      title: texts.queries,
      suggestions: (found?.queries ?? []).map(({text}) => ({
        title: text,
        to: searchPath(text),
      })),
    },
  ];
  return groups.filter(({suggestions}) => suggestions.length > 0);
}

const searchPath = (query: string): string =>
  `/search?${new URLSearchParams({q: query}).toString()}`;
