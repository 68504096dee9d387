import type {AppLoadContext} from '@shopify/remix-oxygen';
import {HomeDocument} from '~/shopify/generated/storefront.server';
import {PRICES_AND_STOCK} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {collectionCardView} from './collection-card-view';
import {productCardView} from './product-card-view';

/** What the front page shows: the best seller large, the newest prints, the collections. */
export async function loadHome({locale, storefront}: AppLoadContext) {
  const {bestSelling, newest, collections} = await queryStorefront(
    storefront,
    HomeDocument,
    {variables: {}, cache: PRICES_AND_STOCK},
  );
  const [hero] = bestSelling.nodes;
  return {
    hero: hero ? productCardView(hero, locale) : null,
    newest: newest.nodes.map((product) => productCardView(product, locale)),
    collections: collections.nodes.map(collectionCardView),
  };
}
