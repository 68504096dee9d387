import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {loadAllProducts} from '~/storefront/all-products.server';
import {listCrumbs} from '~/storefront/collection-page.server';
import {pageHead} from '~/storefront/page-head.server';
import {ProductListPage} from '~/storefront/product-list-page';
import {productListTexts} from '~/storefront/product-list-texts.server';
import {breadcrumbData, siteOf} from '~/storefront/structured-data.server';

const PATH = '/collections/all';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {searchParams} = new URL(request.url);
  const list = await loadAllProducts(context, searchParams);
  const crumbs = listCrumbs(context.locale, {title: list.title, path: PATH});
  return {
    texts: productListTexts(context.locale),
    list,
    crumbs,
    head: pageHead(context, request, {
      title: list.title,
      description: list.description,
      image: list.products[0]?.image,
      structuredData: [breadcrumbData(crumbs, siteOf(context, request))],
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function AllProducts() {
  const {texts, list, crumbs} = useLoaderData<typeof loader>();
  return (
    <ProductListPage list={list} crumbs={crumbs} path={PATH} texts={texts} />
  );
}
