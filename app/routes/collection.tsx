import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {CollectionControls} from '~/storefront/collection-controls';
import {loadCollection} from '~/storefront/collection-page.server';
import {ProductGrid} from '~/storefront/product-grid';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import {pageMeta} from '~/ui/page-meta';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {handle = ''} = params;
  const {searchParams} = new URL(request.url);
  const {collection: texts, common} = messagesFor(context.locale);
  return {
    texts,
    common,
    path: `/collections/${handle}`,
    collection: await loadCollection(context, handle, searchParams),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  pageMeta(data?.collection.metaTitle, data?.collection.metaDescription);

export default function Collection() {
  const {texts, common, path, collection} = useLoaderData<typeof loader>();
  const {products, pages} = collection;
  return (
    <div className="page section-last">
      <PageHeading title={collection.title}>
        {collection.description && <p>{collection.description}</p>}
      </PageHeading>
      <CollectionControls
        key={path}
        collection={collection}
        path={path}
        texts={texts}
      />
      {products.length === 0 ? (
        <Notice kind="info" title={texts.none}>
          <p>{texts.noneText}</p>
        </Notice>
      ) : (
        <ProductGrid
          products={products}
          texts={texts}
          isNumbered={collection.isNumbered}
          heading="h2"
        />
      )}
      <PageLinks {...pages} texts={common} />
    </div>
  );
}
