import {describe, expect, it} from 'vitest';
import {DEFAULT_LOCALE, LOCALES} from '~/i18n/locale';
import {summary} from '~/storefront/content.server';
import {pageHead} from '~/storefront/page-head.server';
import {robotsText} from '~/storefront/robots-text';
import {sitemapIndexXml, sitemapXml} from '~/storefront/sitemap-xml';

const ORIGIN = 'https://angre.example';

const headOf = (path: string) =>
  pageHead({locale: DEFAULT_LOCALE}, new Request(`${ORIGIN}${path}`), {
    title: 'Rowan',
    description: 'Red berries',
    image: {
      url: 'https://cdn.example/rowan.jpg?v=1',
      alt: 'Berries',
      width: 1500,
      height: 2100,
    },
  });

const linksOf = (path: string) =>
  headOf(path).flatMap((tag) =>
    'tagName' in tag ? [[tag.hrefLang ?? tag.rel, tag.href]] : [],
  );

describe('the head of a page', () => {
  it('names its one address, and the same page in other languages and markets', () => {
    expect(linksOf('/products/rowan?Size=30&utm_source=letter')).toEqual([
      ['canonical', `${ORIGIN}/products/rowan`],
      ['en', `${ORIGIN}/products/rowan`],
      ['nb-NO', `${ORIGIN}/nb-no/products/rowan`],
      ['en-DE', `${ORIGIN}/en-de/products/rowan`],
      ['x-default', `${ORIGIN}/products/rowan`],
    ]);
  });

  it.each([
    ['/nb-no.data?_routes=x', '/nb-no'],
    ['/collections/nord?sort=title', '/collections/nord'],
    ['/collections/nord?after=abc', '/collections/nord?after=abc'],
    ['/collections/nord?sort=title&after=abc', '/collections/nord'],
    ['/collections/nord?before=abc', '/collections/nord'],
  ])('%s is %s', (asked, canonical) => {
    expect(linksOf(asked)[0]).toEqual(['canonical', `${ORIGIN}${canonical}`]);
  });

  it('shows messengers its picture in a size that they take', () => {
    expect(headOf('/')).toEqual(
      expect.arrayContaining([
        {
          property: 'og:image',
          content: 'https://cdn.example/rowan.jpg?v=1&width=1200',
        },
        {property: 'og:image:width', content: '1200'},
        {property: 'og:image:height', content: '1680'},
        {property: 'og:image:alt', content: 'Berries'},
        {property: 'og:locale', content: 'en_GB'},
      ]),
    );
  });

  it('has the shop’s own picture where there is none', () => {
    const head = pageHead({locale: DEFAULT_LOCALE}, new Request(ORIGIN), {
      title: 'Policies',
    });
    expect(head).toContainEqual({
      property: 'og:image',
      content: `${ORIGIN}/social.png`,
    });
  });
});

describe('a sitemap', () => {
  it('has each page once in each language and market, with all the others beside it', () => {
    const xml = sitemapXml(
      [{path: '/pages/q&a', lastModified: '2026-11-01T08:00:00Z'}],
      ORIGIN,
    );
    expect(xml.match(/<url>/g)).toHaveLength(LOCALES.length);
    expect(xml.match(/<xhtml:link /g)).toHaveLength(
      LOCALES.length * (LOCALES.length + 1),
    );
    expect(xml).toContain(
      `<loc>${ORIGIN}/nb-no/pages/q&amp;a</loc><lastmod>2026-11-01T08:00:00Z</lastmod>`,
    );
    expect(xml).toContain(
      `hreflang="x-default" href="${ORIGIN}/pages/q&amp;a"`,
    );
    expect(xml).not.toMatch(/&(?!amp;)/);
  });

  it('is one of several', () => {
    expect(sitemapIndexXml([`${ORIGIN}/sitemap/shop/1.xml`])).toContain(
      `<sitemap><loc>${ORIGIN}/sitemap/shop/1.xml</loc></sitemap>`,
    );
  });
});

describe('robots.txt', () => {
  it('keeps crawlers out of what is personal in every language, and names the sitemap', () => {
    const text = robotsText(new URL(`${ORIGIN}/robots.txt`));
    expect(text).toContain('\nDisallow: /account\n');
    expect(text).toContain('\nDisallow: /nb-no/cart\n');
    expect(text).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(text).not.toContain('merchant');
  });

  it('keeps them out of previews', () => {
    const preview = new URL('https://angre-3f2a.myshopify.dev/robots.txt');
    expect(robotsText(preview)).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('a summary', () => {
  it('is cut between two words', () => {
    const text = summary('seven words of '.repeat(20));
    expect(text.length).toBeLessThanOrEqual(162);
    expect(text).toMatch(/(seven|words|of) …$/);
    expect(summary('Short.')).toBe('Short.');
  });
});
