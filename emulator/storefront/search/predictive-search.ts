import {GraphQLError} from 'graphql';
import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import {searchableCollections} from '../catalogue/collections';
import {publishedProducts} from '../catalogue/published';
import {findProducts} from '../catalogue/product-queries';
import {
  collectionSource,
  contextCurrency,
  productSource,
} from '../catalogue/sources';
import {findArticles, searchableArticles} from '../content/blogs';
import {findPages, pageSource, searchablePages} from '../content/pages';
import {
  fold,
  matches,
  readShopperQuery,
  type Searchable,
  wordsIn,
} from './matching';
import {searchableProducts} from './product-search';
import {arrangeUnavailable} from './search';

type PredictiveArguments = {
  query: string;
  limit?: number | null;
  limitScope?: string | null;
  types?: readonly string[] | null;
  unavailableProducts?: string | null;
};

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 10;

/** Words of product titles that go on from the last typed word: what people here are likely to be typing. */
function suggestions(query: string, context: Context): string[] {
  const {language} = context.locale;
  const typed = wordsIn(query).at(-1);
  if (typed === undefined) return [];
  const words = publishedProducts(context.world)
    .toSorted((a, b) => b.popularity - a.popularity)
    .flatMap(({title}) =>
      title[language].toLowerCase().split(/[^\p{Letter}]+/u),
    )
    .filter((word) => fold(word).startsWith(typed));
  return [...new Set(words)];
}

const suggestion = (query: string) => (text: string) => {
  const typed = wordsIn(query).at(-1)?.length ?? 0;
  const rest = text.slice(typed);
  return {
    text,
    styledText: `<mark>${text.slice(0, typed)}</mark>${rest && `<span>${rest}</span>`}`,
    trackingParameters: null,
  };
};

export const predictiveSearchQueries = {
  predictiveSearch: (_root, args: PredictiveArguments, context) => {
    const limit = args.limit ?? DEFAULT_LIMIT;
    if (limit < 1 || limit > LARGEST_LIMIT) {
      throw new GraphQLError(`limit must be between 1 and ${LARGEST_LIMIT}`, {
        extensions: {code: 'BAD_REQUEST'},
      });
    }
    const {world, locale} = context;
    const text = args.query.trim();
    const {language} = locale;
    const read = <Node>(searchable: Searchable<Node>) =>
      readShopperQuery(text, searchable, true);
    // A limit for all kinds together is used up in the order in which Shopify lists them.
    let left = limit;
    const take = <Item>(type: string, find: () => readonly Item[]): Item[] => {
      if (text === '' || args.types?.includes(type) === false) return [];
      const taken = find().slice(0, args.limitScope === 'EACH' ? limit : left);
      left -= taken.length;
      return taken;
    };
    return {
      queries: take('QUERY', () => suggestions(text, context)).map(
        suggestion(text),
      ),
      collections: take('COLLECTION', () => {
        const searchable = searchableCollections(language);
        const expression = read(searchable);
        return world.catalogue.collections.filter((collection) =>
          matches(expression, collection, searchable),
        );
      }).map(collectionSource),
      products: take('PRODUCT', () =>
        arrangeUnavailable(
          findProducts(
            read(searchableProducts(language, contextCurrency(context))),
            context,
          ),
          args.unavailableProducts,
        ),
      ).map((product) => productSource(product, contextCurrency(context))),
      pages: take('PAGE', () =>
        findPages(read(searchablePages(language)), world, language),
      ).map(pageSource),
      articles: take('ARTICLE', () =>
        findArticles(read(searchableArticles(language)), world, language),
      ),
    };
  },
} satisfies Fields<unknown>;
