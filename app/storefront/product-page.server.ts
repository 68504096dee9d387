import {CacheShort, getSelectedProductOptions} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import {ProductDocument} from '~/shopify/generated/storefront.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {type ProductView, productView} from './product-view';

const MOST_OPTIONS = 3;

/**
 * A product in the variant that the address names by its options (`?Size=50 × 70 cm&Frame=Oak`), else in the first
 * that can be bought.
 * @throws Response 404 where there is no such product
 */
export async function loadProduct(
  {locale, storefront}: AppLoadContext,
  handle: string,
  request: Request,
): Promise<ProductView> {
  const selectedOptions = getSelectedProductOptions(request)
    .filter(({name, value}) => name.length <= 255 && value.length <= 255)
    .slice(0, MOST_OPTIONS);
  const {product} = await queryStorefront(storefront, ProductDocument, {
    variables: {handle, selectedOptions},
    cache: CacheShort(),
  });
  if (!product) throw new Response(null, {status: 404});
  return productView(product, locale);
}
