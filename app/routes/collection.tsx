import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {useViewed} from '~/analytics/viewed';
import {listCrumbs, loadCollection} from '~/storefront/collection-page.server';
import {pageHead} from '~/storefront/page-head.server';
import {ProductListPage} from '~/storefront/product-list-page';
import {productListTexts} from '~/storefront/product-list-texts.server';
import {breadcrumbData, siteOf} from '~/storefront/structured-data.server';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {handle = ''} = params;
  const {searchParams} = new URL(request.url);
  const {list, found, id} = await loadCollection(context, handle, searchParams);
  const path = `/collections/${handle}`;
  const crumbs = listCrumbs(context.locale, {title: list.title, path});
  return {
    texts: productListTexts(context.locale),
    path,
    list,
    viewed: {kind: 'collection' as const, collectionGid: id, handle},
    crumbs,
    head: pageHead(context, request, {
      ...found,
      structuredData: [breadcrumbData(crumbs, siteOf(context, request))],
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Collection() {
  const {texts, path, list, viewed, crumbs} = useLoaderData<typeof loader>();
  useViewed(viewed);
  return (
    <ProductListPage list={list} crumbs={crumbs} path={path} texts={texts} />
  );
}
