import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {loadPage} from '~/storefront/content.server';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';
import {RichText} from '~/ui/rich-text';

export async function loader({context, params}: LoaderFunctionArgs) {
  return loadPage(context, params.handle ?? '');
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  pageMeta(data?.title, data?.description);

export default function Page() {
  const {title, html} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={title} />
      <RichText html={html} />
    </div>
  );
}
