import {DEFAULT_LOCALE, type Locale, LOCALES, samePathIn} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {pageAddress} from '~/shopify/page-address';
import {type ImageView, imageAtWidth} from '~/ui/cdn-image';
import {pageTitle, SHOP_NAME} from '~/ui/page-meta';
import {inOneGraph, type JsonLd} from './structured-data.server';

const SHARED_IMAGE_WIDTH = 1200;
/** Drawn once for pages without a picture of their own. */
const SHOP_IMAGE = {path: '/social.png', width: 1200, height: 630};

/** A page that may be found: what search engines and messengers say about it. */
export interface FindablePage {
  /** Without the shop's name. */
  readonly title: string;
  readonly description?: string | null | undefined;
  /** What messengers show beside it; the shop's own picture where there is none. */
  readonly image?: ImageView | null | undefined;
  /** Of Open Graph. */
  readonly type?: 'website' | 'product' | 'article';
  readonly structuredData?: readonly JsonLd[];
}

/** Elements of a document's head, as Remix takes them. */
export type HeadTag =
  | {title: string}
  | {name: string; content: string}
  | {property: string; content: string}
  | {tagName: 'link'; rel: string; href: string; hrefLang?: string}
  | {'script:ld+json': JsonLd};

/**
 * The head of a page that may be found: its one canonical address, the same page in the other languages and markets,
 * what messengers show, and structured data. Remix escapes the latter.
 */
export function pageHead(
  {locale}: {locale: Locale},
  request: Request,
  page: FindablePage,
): HeadTag[] {
  const address = canonicalAddress(request);
  const description = page.description ?? messagesFor(locale).shop.description;
  return [
    {title: pageTitle(page.title)},
    {name: 'description', content: description},
    {tagName: 'link', rel: 'canonical', href: address.href},
    ...alternates(address),
    {property: 'og:site_name', content: SHOP_NAME},
    {property: 'og:type', content: page.type ?? 'website'},
    {property: 'og:title', content: page.title},
    {property: 'og:description', content: description},
    {property: 'og:url', content: address.href},
    {property: 'og:locale', content: locale.tag.replace('-', '_')},
    ...sharedImage(page, address.origin),
    {name: 'twitter:card', content: 'summary_large_image'},
    ...(page.structuredData
      ? [{'script:ld+json': inOneGraph(page.structuredData)}]
      : []),
  ];
}

/**
 * Filters, orders and variants are views of one page; only a list's further pages are pages of their own.
 */
function canonicalAddress(request: Request): URL {
  const {pathname, search} = pageAddress(request);
  const address = new URL(pathname, request.url);
  const names = [...new URLSearchParams(search).keys()];
  if (names.length === 1 && names[0] === 'after') address.search = search;
  return address;
}

function alternates({origin, pathname, search}: URL): HeadTag[] {
  const link = (hrefLang: string, locale: Locale): HeadTag => ({
    tagName: 'link',
    rel: 'alternate',
    hrefLang,
    href: `${origin}${samePathIn(locale, pathname)}${search}`,
  });
  return [
    ...LOCALES.map((locale) => link(locale.hreflang, locale)),
    link('x-default', DEFAULT_LOCALE),
  ];
}

function sharedImage({image, title}: FindablePage, origin: string): HeadTag[] {
  const {url, width, height, alt} = image
    ? sized(image)
    : {...SHOP_IMAGE, url: `${origin}${SHOP_IMAGE.path}`, alt: SHOP_NAME};
  return [
    {property: 'og:image', content: url},
    ...(width && height
      ? [
          {property: 'og:image:width', content: String(width)},
          {property: 'og:image:height', content: String(height)},
        ]
      : []),
    {property: 'og:image:alt', content: alt === '' ? title : alt},
  ];
}

function sized({url, alt, width, height}: ImageView) {
  const shown = Math.min(SHARED_IMAGE_WIDTH, width ?? SHARED_IMAGE_WIDTH);
  return {
    url: imageAtWidth(url, shown),
    alt,
    width: width && shown,
    height: width && height && Math.round((height * shown) / width),
  };
}
