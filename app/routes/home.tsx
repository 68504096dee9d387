import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {CollectionList} from '~/storefront/collection-list';
import {HomeHero} from '~/storefront/home-hero';
import {loadHome} from '~/storefront/home.server';
import {pageHead} from '~/storefront/page-head.server';
import {ProductGrid} from '~/storefront/product-grid';
import {shopData, siteOf} from '~/storefront/structured-data.server';
import {UndoPromise} from '~/storefront/undo-promise';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {home, collection} = messagesFor(context.locale);
  const shown = await loadHome(context);
  return {
    texts: {home, collection},
    ...shown,
    head: pageHead(context, request, {
      title: home.title,
      description: home.lead,
      image: shown.hero?.image,
      structuredData: shopData(siteOf(context, request)),
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Home() {
  const {texts, hero, newest, collections} = useLoaderData<typeof loader>();
  return (
    <>
      <HomeHero texts={texts.home} print={hero} />
      <section className="page section" aria-labelledby="new">
        <h2 id="new" className="section-title">
          {texts.home.newTitle}
        </h2>
        <ProductGrid products={newest} texts={texts.collection} />
      </section>
      <UndoPromise texts={texts.home} />
      <section className="page section" aria-labelledby="collections">
        <h2 id="collections" className="section-title">
          {texts.home.collectionsTitle}
        </h2>
        <CollectionList collections={collections} />
      </section>
    </>
  );
}
