import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {useAddedToCart} from '~/analytics/use-added-to-cart';
import {useViewed} from '~/analytics/viewed';
import {ADD_TO_CART} from '~/storefront/add-to-cart-key';
import {Breadcrumbs} from '~/storefront/breadcrumbs';
import {ProductAbout} from '~/storefront/product-about';
import {ProductBuy} from '~/storefront/product-buy';
import {ProductGallery} from '~/storefront/product-gallery';
import {
  loadProductPage,
  loadRecommendations,
} from '~/storefront/product-page.server';
import {Recommendations} from '~/storefront/recommendations';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {handle = ''} = params;
  const {product: texts, shop, collection} = messagesFor(context.locale);
  const recommendations = loadRecommendations(context, handle);
  return {
    texts: {
      product: texts,
      collection,
      breadcrumbs: shop.breadcrumbs,
      gallery: {...shop.gallery, gallery: texts.gallery},
      related: shop.related,
    },
    ...(await loadProductPage(context, handle, request)),
    recommendations,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Product() {
  const {texts, product, viewed, crumbs, recommendations} =
    useLoaderData<typeof loader>();
  useViewed(viewed);
  useAddedToCart(ADD_TO_CART, viewed);
  return (
    <>
      <div className="page">
        <Breadcrumbs crumbs={crumbs} label={texts.breadcrumbs} />
      </div>
      <div className="page product-page">
        <ProductGallery
          title={product.title}
          images={product.images}
          texts={texts.gallery}
        />
        <div className="product-side">
          <ProductBuy product={product} texts={texts.product} />
          <ProductAbout product={product} texts={texts.product} />
        </div>
      </div>
      <Recommendations
        key={product.handle}
        products={recommendations}
        texts={{title: texts.related, collection: texts.collection}}
      />
    </>
  );
}
