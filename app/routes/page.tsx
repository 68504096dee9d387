import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {loadPage} from '~/storefront/content.server';
import {pageHead} from '~/storefront/page-head.server';
import {PageHeading} from '~/ui/page-heading';
import {RichText} from '~/ui/rich-text';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const page = await loadPage(context, params.handle ?? '');
  return {...page, head: pageHead(context, request, page)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Page() {
  const {title, html} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={title} />
      <RichText html={html} />
    </div>
  );
}
