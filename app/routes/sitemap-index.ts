import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {sitemapAnswer} from '~/storefront/sitemap-answer.server';
import {sitemapIndexXml} from '~/storefront/sitemap-xml';
import {loadSitemapPaths} from '~/storefront/sitemap.server';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {origin} = new URL(request.url);
  return sitemapAnswer(
    context,
    loadSitemapPaths(context).then((paths) =>
      sitemapIndexXml(paths.map((path) => `${origin}${path}`)),
    ),
  );
}
