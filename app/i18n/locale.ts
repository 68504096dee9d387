/** A language in a market. The URL's first segment says which; it is absent for the first. */
export interface Locale {
  /** Empty, or with a leading slash: "/nb-no". */
  readonly pathPrefix: '' | '/nb-no' | '/en-de';
  /** Which file of messages: app/i18n/<language>.ts. */
  readonly language: 'en' | 'nb';
  /** BCP 47, for `lang`, `hreflang` and Intl. */
  readonly tag: string;
  /** What Shopify's `@inContext` takes. */
  readonly shopify: {
    readonly language: 'EN' | 'NB';
    readonly country: 'NO' | 'DE';
  };
  /** As offered in the language choice, in its own language. */
  readonly label: string;
  readonly currency: 'NOK' | 'EUR';
}

export const LOCALES = [
  {
    pathPrefix: '',
    language: 'en',
    tag: 'en-GB',
    shopify: {language: 'EN', country: 'NO'},
    label: 'English',
    currency: 'NOK',
  },
  {
    pathPrefix: '/nb-no',
    language: 'nb',
    tag: 'nb-NO',
    shopify: {language: 'NB', country: 'NO'},
    label: 'Norsk',
    currency: 'NOK',
  },
  {
    pathPrefix: '/en-de',
    language: 'en',
    tag: 'en-DE',
    shopify: {language: 'EN', country: 'DE'},
    label: 'English, Europe',
    currency: 'EUR',
  },
] as const satisfies readonly [Locale, ...Locale[]];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** The locale of a URL's path. A path without a known prefix is in the default locale. */
export function localeOf(pathname: string): Locale {
  const first = `/${pathname.split('/')[1] ?? ''}`.toLowerCase();
  return LOCALES.find(({pathPrefix}) => pathPrefix === first) ?? DEFAULT_LOCALE;
}

/** A site path ("/cart") in this locale ("/nb-no/cart"). Takes and keeps a query and a hash. */
export function localePath(locale: Locale, path: string): string {
  return path === '/' && locale.pathPrefix !== ''
    ? locale.pathPrefix
    : `${locale.pathPrefix}${path}`;
}

/** The same page in another locale: swaps or adds the prefix. */
export function samePathIn(locale: Locale, pathname: string): string {
  const {pathPrefix} = localeOf(pathname);
  const bare = pathname.slice(pathPrefix.length);
  return localePath(locale, bare === '' ? '/' : bare);
}
