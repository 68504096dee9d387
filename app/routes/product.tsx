import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {ProductBuy} from '~/storefront/product-buy';
import {ProductGallery} from '~/storefront/product-gallery';
import {loadProduct} from '~/storefront/product-page.server';
import {pageMeta} from '~/ui/page-meta';
import {RichText} from '~/ui/rich-text';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  return {
    texts: messagesFor(context.locale).product,
    product: await loadProduct(context, params.handle ?? '', request),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  pageMeta(data?.product.metaTitle, data?.product.metaDescription);

export default function Product() {
  const {texts, product} = useLoaderData<typeof loader>();
  return (
    <div className="page product-page">
      <ProductGallery
        title={product.title}
        images={product.images}
        texts={texts}
      />
      <div className="product-side">
        <ProductBuy product={product} texts={texts} />
        <section aria-labelledby="about" className="product-about">
          <h2 id="about">
            {product.isGiftCard ? texts.aboutGift : texts.about}
          </h2>
          <RichText html={product.descriptionHtml} />
          {product.technique && (
            <dl className="details">
              <dt>{texts.artist}</dt>
              <dd>{product.artist}</dd>
              <dt>{texts.technique}</dt>
              <dd>{product.technique}</dd>
              {product.variant?.reference && (
                <>
                  <dt>{texts.reference}</dt>
                  <dd>{product.variant.reference}</dd>
                </>
              )}
            </dl>
          )}
        </section>
      </div>
    </div>
  );
}
