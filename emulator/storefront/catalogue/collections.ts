import {connection, type ConnectionArguments} from '../../graphql/connection';
import {gid, numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Collection} from '../../state/catalogue';
import type {World} from '../../state/world';
import type {Language} from '../markets';
import {NO_METAFIELDS} from '../no-metafields';
import {paragraphs, truncate, wordsOf} from '../plain-text';
import {
  matches,
  readProgramQuery,
  type Searchable,
  textTest,
} from '../search/matching';
import {listFilters} from './filter-list';
import {conditionsOf, passes, type ProductFilter} from './filters';
import {productComparison} from './product-order';
import {onlineStoreUrl} from './products';
import {publishedProducts} from './published';
import {
  collectionSource,
  type CollectionSource,
  contextCurrency,
  productSource,
} from './sources';

export type Lookup = {handle?: string | null; id?: string | null};

/** The collection of this handle or gid. */
export function findCollection(
  world: World,
  {handle, id}: Lookup,
): CollectionSource | null {
  const number = id == null ? null : numericId('Collection', id);
  const collection = world.catalogue.collections.find(
    (candidate) => candidate.handle === handle || candidate.id === number,
  );
  return collection ? collectionSource(collection) : null;
}

export const searchableCollections = (
  language: Language,
): Searchable<Collection> => ({
  fields: {
    title: ({title}, test) => textTest(title[language], test),
  },
  texts: ({title, description}) => [title[language], description[language]],
});

const COMPARISONS: Readonly<
  Record<
    string,
    | ((language: Language) => (a: Collection, b: Collection) => number)
    | undefined
  >
> = {
  ID: () => (a, b) => a.id - b.id,
  TITLE: (language) => (a, b) =>
    a.title[language].localeCompare(b.title[language], language),
  UPDATED_AT: () => (a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt),
};

export const collectionQueries = {
  collection: (_root, args: Lookup, {world}) => findCollection(world, args),
  collectionByHandle: (_root, args: Lookup, {world}) =>
    findCollection(world, args),
  collections: (
    _root,
    args: ConnectionArguments & {
      query?: string | null;
      sortKey?: string | null;
    },
    {world, locale},
  ) => {
    const searchable = searchableCollections(locale.language);
    const expression = readProgramQuery(args.query ?? '', searchable);
    const comparison = COMPARISONS[args.sortKey ?? 'ID']?.(locale.language);
    const found = world.catalogue.collections
      .filter((collection) => matches(expression, collection, searchable))
      .toSorted(comparison ?? (() => 0))
      .map(collectionSource);
    return {
      ...connection(found, args, ({collection}) => collection.id),
      totalCount: String(found.length),
    };
  },
} satisfies Fields<unknown>;

export const collectionFields = {
  Collection: {
    ...NO_METAFIELDS,
    description: (
      {collection},
      {truncateAt}: {truncateAt?: number | null},
      {locale},
    ) => truncate(wordsOf(collection.description[locale.language]), truncateAt),
    descriptionHtml: ({collection}, _args, {locale}) =>
      paragraphs(collection.description[locale.language]),
    handle: ({collection}) => collection.handle,
    id: ({collection}) => gid('Collection', collection.id),
    image: ({collection}) => collection.image,
    onlineStoreUrl: ({collection}, _args, context) =>
      onlineStoreUrl(context, `/collections/${collection.handle}`),
    products: (
      {collection},
      args: ConnectionArguments & {
        filters?: readonly ProductFilter[] | null;
        sortKey?: string | null;
      },
      context,
    ) => {
      const {language} = context.locale;
      const currency = contextCurrency(context);
      const conditions = conditionsOf(args.filters ?? [], currency);
      const published = publishedProducts(context.world);
      const all = collection.productIds.flatMap(
        (id) => published.find((product) => product.id === id) ?? [],
      );
      const page = connection(
        all
          .filter((product) => passes(product, conditions))
          .toSorted(productComparison(args.sortKey, language, currency))
          .map((product) => productSource(product, currency)),
        args,
        ({product}) => product.id,
      );
      return {
        ...page,
        filters: () => listFilters(all, conditions, language, currency),
      };
    },
    seo: () => ({description: null, title: null}),
    title: ({collection}, _args, {locale}) => collection.title[locale.language],
    trackingParameters: () => null,
    updatedAt: ({collection}) => collection.updatedAt,
  } satisfies Fields<CollectionSource>,
};
