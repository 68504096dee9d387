import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {sitemapAnswer} from '~/storefront/sitemap-answer.server';
import {sitemapXml} from '~/storefront/sitemap-xml';
import {loadSitemap} from '~/storefront/sitemap.server';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {origin} = new URL(request.url);
  return sitemapAnswer(
    context,
    loadSitemap(context, params).then((entries) => sitemapXml(entries, origin)),
  );
}
