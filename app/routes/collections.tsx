import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {CollectionList} from '~/storefront/collection-list';
import {loadCollections} from '~/storefront/collection-page.server';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';

export async function loader({context}: LoaderFunctionArgs) {
  const {allTitle, allLead} = messagesFor(context.locale).collection;
  return {allTitle, allLead, collections: await loadCollections(context)};
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  pageMeta(data?.allTitle, data?.allLead);

export default function Collections() {
  const {allTitle, allLead, collections} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={allTitle}>
        <p>{allLead}</p>
      </PageHeading>
      <CollectionList collections={collections} heading="h2" />
    </div>
  );
}
