import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Context} from '../../graphql/context';
import {numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Product} from '../../state/catalogue';
import type {World} from '../../state/world';
import {matches, readProgramQuery} from '../search/matching';
import {
  freeWords,
  relevance,
  searchableProducts,
} from '../search/product-search';
import type {SearchExpression} from '../search/search-syntax';
import type {Lookup} from './collections';
import {productComparison} from './product-order';
import {publishedProducts} from './published';
import {contextCurrency, productSource} from './sources';

/** The product of this handle or gid. */
export function findProduct(
  world: World,
  {handle, id}: Lookup,
): Product | null {
  const number = id == null ? null : numericId('Product', id);
  return (
    publishedProducts(world).find(
      (product) => product.handle === handle || product.id === number,
    ) ?? null
  );
}

const product = (_root: unknown, args: Lookup, context: Context) => {
  const found = findProduct(context.world, args);
  return found && productSource(found, contextCurrency(context));
};

/** Products that an expression finds, the most relevant first. */
export function findProducts(
  expression: SearchExpression | null,
  context: Context,
): Product[] {
  const {language} = context.locale;
  const searchable = searchableProducts(language, contextCurrency(context));
  const words = freeWords(expression);
  const score = (candidate: Product) => relevance(candidate, words, language);
  return publishedProducts(context.world)
    .filter((candidate) => matches(expression, candidate, searchable))
    .toSorted((a, b) => score(b) - score(a) || b.popularity - a.popularity);
}

const LARGEST_RECOMMENDATION = 10;

/** Others from the same collections and with the same tags, the closest first. */
function related(world: World, to: Product): Product[] {
  const {collections} = world.catalogue;
  const closeness = (other: Product) =>
    other.tags.filter((tag) => to.tags.includes(tag)).length +
    collections.filter(
      ({productIds}) =>
        productIds.includes(to.id) && productIds.includes(other.id),
    ).length;
  return publishedProducts(world)
    .filter((other) => other !== to && closeness(other) > 0)
    .toSorted(
      (a, b) => closeness(b) - closeness(a) || b.popularity - a.popularity,
    )
    .slice(0, LARGEST_RECOMMENDATION);
}

type Recommendation = {
  productId?: string | null;
  productHandle?: string | null;
  intent?: string | null;
};

const strings = (texts: readonly string[], first: number) =>
  connection([...new Set(texts)].sort(), {first}, String);

export const productQueries = {
  product,
  productByHandle: product,
  productRecommendations: (_root, args: Recommendation, context) => {
    const to = findProduct(context.world, {
      id: args.productId,
      handle: args.productHandle,
    });
    if (!to) return null;
    // Complementary products are picked by hand in the admin, and nobody has.
    if (args.intent === 'COMPLEMENTARY') return [];
    return related(context.world, to).map((other) =>
      productSource(other, contextCurrency(context)),
    );
  },
  productTags: (_root, {first}: {first: number}, {world}) =>
    strings(
      publishedProducts(world).flatMap(({tags}) => tags),
      first,
    ),
  productTypes: (_root, {first}: {first: number}, {world}) =>
    strings(
      publishedProducts(world).map(({productType}) => productType),
      first,
    ),
  products: (
    _root,
    args: ConnectionArguments & {
      query?: string | null;
      sortKey?: string | null;
    },
    context,
  ) => {
    const currency = contextCurrency(context);
    const {language} = context.locale;
    const expression = readProgramQuery(
      args.query ?? '',
      searchableProducts(language, currency),
    );
    const found = findProducts(expression, context).toSorted(
      productComparison(args.sortKey ?? 'ID', language, currency),
    );
    return {
      ...connection(
        found.map((each) => productSource(each, currency)),
        args,
        (source) => source.product.id,
      ),
      filters: [],
    };
  },
} satisfies Fields<unknown>;
