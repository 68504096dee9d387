import {getSelectedProductOptions} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {
  ProductDocument,
  RecommendationsDocument,
} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {PRICES_AND_STOCK} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import type {Crumb} from './breadcrumbs';
import {pageHead} from './page-head.server';
import {type ProductCardView, productCardView} from './product-card-view';
import {productSeen} from './product-seen';
import {productView} from './product-view';
import {breadcrumbData, productData, siteOf} from './structured-data.server';

const MOST_OPTIONS = 3;
const MOST_RECOMMENDATIONS = 4;

/**
 * A product in the variant that the address names by its options (`?Size=50 × 70 cm&Frame=Oak`), else in the first
 * that can be bought, with its head and the way to it.
 * @throws Response 404 where there is no such product
 */
export async function loadProductPage(
  context: AppLoadContext,
  handle: string,
  request: Request,
) {
  const {locale, storefront} = context;
  const selectedOptions = getSelectedProductOptions(request)
    .filter(({name, value}) => name.length <= 255 && value.length <= 255)
    .slice(0, MOST_OPTIONS);
  const {product} = await queryStorefront(storefront, ProductDocument, {
    variables: {handle, selectedOptions},
    cache: PRICES_AND_STOCK,
  });
  if (!product) throw new Response(null, {status: 404});
  const view = productView(product, locale);
  const [collection] = product.collections.nodes;
  const crumbs: Crumb[] = [
    {title: messagesFor(locale).common.home, path: '/'},
    ...(collection
      ? [{title: collection.title, path: `/collections/${collection.handle}`}]
      : []),
    {title: view.title, path: `/products/${view.handle}`},
  ];
  const site = siteOf(context, request);
  return {
    product: view,
    viewed: productSeen(product),
    crumbs,
    head: pageHead(context, request, {
      title: product.seo.title ?? product.title,
      description: product.seo.description ?? product.description,
      image: view.images[0],
      type: 'product',
      structuredData: [
        productData(product, site),
        breadcrumbData(crumbs, site),
      ],
    }),
  };
}

/** What Shopify would show beside a product. The page is whole without it, so an outage leaves it out. */
export async function loadRecommendations(
  {locale, outage, requestId, storefront}: AppLoadContext,
  handle: string,
): Promise<ProductCardView[]> {
  try {
    const {productRecommendations} = await queryStorefront(
      storefront,
      RecommendationsDocument,
      {variables: {handle}, cache: PRICES_AND_STOCK},
    );
    return (productRecommendations ?? [])
      .slice(0, MOST_RECOMMENDATIONS)
      .map((product) => productCardView(product, locale));
  } catch (error) {
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, requestId);
    outage.isPassedOver = true;
    return [];
  }
}
