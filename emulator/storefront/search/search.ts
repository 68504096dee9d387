import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import type {Product} from '../../state/catalogue';
import {listFilters} from '../catalogue/filter-list';
import {conditionsOf, passes, type ProductFilter} from '../catalogue/filters';
import {productComparison} from '../catalogue/product-order';
import {findProducts} from '../catalogue/product-queries';
import {
  contextCurrency,
  productSource,
  type ProductSource,
} from '../catalogue/sources';
import {isAvailable} from '../catalogue/variant-choice';
import {
  type ArticleSource,
  findArticles,
  searchableArticles,
} from '../content/blogs';
import {
  findPages,
  pageSource,
  type PageSource,
  searchablePages,
} from '../content/pages';
import {readShopperQuery, type Searchable} from './matching';
import {searchableProducts} from './product-search';

type SearchArguments = ConnectionArguments & {
  query: string;
  prefix?: string | null;
  productFilters?: readonly ProductFilter[] | null;
  sortKey?: string | null;
  types?: readonly string[] | null;
  unavailableProducts?: string | null;
};

const canBeBought = (product: Product) => product.variants.some(isAvailable);

/** Sold-out products last (as ever when nothing is said), left out, or where they are. */
export function arrangeUnavailable(
  products: readonly Product[],
  unavailableProducts: string | null | undefined,
): Product[] {
  switch (unavailableProducts) {
    case 'HIDE':
      return products.filter(canBeBought);
    case 'SHOW':
      return [...products];
    default:
      return products.toSorted(
        (a, b) => Number(canBeBought(b)) - Number(canBeBought(a)),
      );
  }
}

function foundProducts(args: SearchArguments, context: Context) {
  const {language} = context.locale;
  const currency = contextCurrency(context);
  const conditions = conditionsOf(args.productFilters ?? [], currency);
  const expression = readShopperQuery(
    args.query,
    searchableProducts(language, currency),
    args.prefix !== 'NONE',
  );
  const all = arrangeUnavailable(
    findProducts(expression, context),
    args.unavailableProducts,
  );
  return {
    products: all
      .filter((product) => passes(product, conditions))
      .toSorted(productComparison(args.sortKey, language, currency))
      .map((product) => productSource(product, currency)),
    filters: () => listFilters(all, conditions, language, currency),
  };
}

function keyOf(item: ProductSource | PageSource | ArticleSource): string {
  switch (item.__typename) {
    case 'Product':
      return `Product/${item.product.id}`;
    case 'Page':
      return `Page/${item.page.id}`;
    case 'Article':
      return `Article/${item.article.id}`;
  }
}

export const searchQueries = {
  search: (_root, args: SearchArguments, context) => {
    const types = args.types ?? ['PRODUCT', 'PAGE', 'ARTICLE'];
    const {language} = context.locale;
    const isAsked = args.query.trim() !== '';
    const {products, filters} = foundProducts(args, context);
    const read = <Node>(searchable: Searchable<Node>) =>
      readShopperQuery(args.query, searchable, args.prefix !== 'NONE');
    const pages = findPages(
      read(searchablePages(language)),
      context.world,
      language,
    );
    const articles = findArticles(
      read(searchableArticles(language)),
      context.world,
      language,
    );
    const items = [
      ...(isAsked && types.includes('PRODUCT') ? products : []),
      ...(isAsked && types.includes('PAGE') ? pages.map(pageSource) : []),
      ...(isAsked && types.includes('ARTICLE') ? articles : []),
    ];
    return {
      ...connection(items, args, keyOf),
      productFilters: filters,
      totalCount: items.length,
    };
  },
} satisfies Fields<unknown>;
