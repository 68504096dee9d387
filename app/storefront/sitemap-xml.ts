import {DEFAULT_LOCALE, type Locale, LOCALES, localePath} from '~/i18n/locale';

/** A page in every language and market. */
export interface SitemapEntry {
  /** Without a locale. */
  readonly path: string;
  /** RFC 3339. */
  readonly lastModified?: string;
}

/** The list of a site's sitemaps, in the format of sitemaps.org. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const maps = addresses.map(
    (address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`,
  );
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${maps.join('\n')}\n</sitemapindex>\n`;
}

/** One sitemap: each page once for each language and market, and beside each all the others. */
export function sitemapXml(
  entries: readonly SitemapEntry[],
  origin: string,
): string {
  const urls = entries.flatMap(({path, lastModified}) => {
    const address = (locale: Locale) =>
      escaped(`${origin}${localePath(locale, path)}`);
    const alternates = [
      ...LOCALES.map((locale) => alternate(locale.hreflang, address(locale))),
      alternate('x-default', address(DEFAULT_LOCALE)),
    ].join('');
    const changed = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
    return LOCALES.map(
      (locale) =>
        `<url><loc>${address(locale)}</loc>${changed}${alternates}</url>`,
    );
  });
  return `${DECLARATION}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const alternate = (hreflang: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address}"/>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
