import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {CollectionList} from '~/storefront/collection-list';
import {loadCollections} from '~/storefront/collection-page.server';
import {pageHead} from '~/storefront/page-head.server';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {collection, shop} = messagesFor(context.locale);
  const {allTitle, allLead} = collection;
  const collections = await loadCollections(context);
  return {
    texts: {allTitle, allLead, allPrints: shop.allPrints},
    collections,
    head: pageHead(context, request, {
      title: allTitle,
      description: allLead,
      image: collections[0]?.image,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Collections() {
  const {texts, collections} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={texts.allTitle}>
        <p>
          {texts.allLead}{' '}
          <LocaleLink to="/collections/all">{texts.allPrints}</LocaleLink>
        </p>
      </PageHeading>
      <CollectionList collections={collections} heading="h2" />
    </div>
  );
}
