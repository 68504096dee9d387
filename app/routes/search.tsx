import {Form, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {useViewed} from '~/analytics/viewed';
import {fill, messagesFor} from '~/i18n/messages';
import {ProductGrid} from '~/storefront/product-grid';
import {loadSearch} from '~/storefront/search-page.server';
import {useFocusOnResults} from '~/storefront/use-focus-on-results';
import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import {pageMeta} from '~/ui/page-meta';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {search, collection, common, shop} = messagesFor(context.locale);
  const {seeAllPrints} = shop;
  const found = await loadSearch(context, new URL(request.url).searchParams);
  return {texts: {search, collection, common, seeAllPrints}, ...found};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.results?.heading ?? data?.texts.search.title),
  {name: 'robots', content: 'noindex'},
];

export default function Search() {
  const {texts, query, viewed, results} = useLoaderData<typeof loader>();
  useViewed(viewed);
  const heading = useFocusOnResults();
  return (
    <div className="page section-last">
      <PageHeading title={texts.search.title} />
      <Form method="get" role="search" className="search-form">
        <Field
          key={query}
          type="search"
          name="q"
          label={texts.search.label}
          hint={texts.search.hint}
          defaultValue={query}
          maxLength={100}
          required
        />
        <Button>{texts.search.submit}</Button>
      </Form>
      {results && results.products.length === 0 && (
        <Notice kind="info" role="status">
          <h2 ref={heading} tabIndex={-1} className="notice-title">
            {fill(texts.search.none, {query})}
          </h2>
          <p>
            {texts.search.noneText}{' '}
            <LocaleLink to="/collections/all">{texts.seeAllPrints}</LocaleLink>
          </p>
        </Notice>
      )}
      {results && results.products.length > 0 && (
        <section aria-labelledby="results">
          <h2
            ref={heading}
            tabIndex={-1}
            id="results"
            className="section-title"
          >
            {results.heading}{' '}
            <span className="text-ink-soft">{results.count}</span>
          </h2>
          <ProductGrid
            products={results.products}
            texts={texts.collection}
            isFirst
          />
          <PageLinks {...results.pages} texts={texts.common} />
        </section>
      )}
    </div>
  );
}
