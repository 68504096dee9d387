import {LOCALES} from '~/i18n/locale';

/** What is a visitor's own, or changes something. */
const PRIVATE_PATHS = ['/account', '/orders', '/cart', '/discount'];

/** Oxygen serves deployments that are looked at before they are the shop here. */
const PREVIEW_HOST = /\.myshopify\.dev$/;

/** What crawlers may look at: in the shop all that is for everybody, in a preview of it nothing. */
export function robotsText({hostname, origin}: URL): string {
  const rules = PREVIEW_HOST.test(hostname)
    ? ['Disallow: /']
    : [
        ...LOCALES.flatMap(({pathPrefix}) =>
          PRIVATE_PATHS.map((path) => `Disallow: ${pathPrefix}${path}`),
        ),
        '',
        `Sitemap: ${origin}/sitemap.xml`,
      ];
  return ['User-agent: *', ...rules, ''].join('\n');
}
