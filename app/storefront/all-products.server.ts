import type {AppLoadContext} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {AllProductsDocument} from '~/shopify/generated/storefront.server';
import {PRICES_AND_STOCK} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {countOf} from './collection-page.server';
import {
  ALL_PRODUCTS_SORT_NAMES,
  allProductsSortIn,
  allProductsSortVariables,
} from './collection-sort';
import {pageLinks, pageVariables} from './pagination';
import {productCardView} from './product-card-view';
import type {ProductListView} from './product-list-view';

/** Everything that is sold, in the order that the address asks for. Shopify offers no filters here. */
export async function loadAllProducts(
  {locale, storefront}: AppLoadContext,
  search: URLSearchParams,
): Promise<ProductListView> {
  const sort = allProductsSortIn(search);
  const {products} = await queryStorefront(storefront, AllProductsDocument, {
    variables: {...allProductsSortVariables(sort), ...pageVariables(search)},
    cache: PRICES_AND_STOCK,
  });
  const {collection, shop} = messagesFor(locale);
  return {
    title: shop.allPrints,
    description: shop.allPrintsLead,
    products: products.nodes.map((product) => productCardView(product, locale)),
    count: countOf(products, locale),
    isNumbered: false,
    filters: [],
    price: null,
    isFiltered: false,
    sort,
    sorts: ALL_PRODUCTS_SORT_NAMES.map((name) => ({
      name,
      label: collection.sorts[name],
    })),
    pages: pageLinks(search, products.pageInfo),
  };
}
