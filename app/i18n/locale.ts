import type {
  CountryCode,
  LanguageCode,
} from '@shopify/hydrogen/storefront-api-types';
import {LOCALES, type MESSAGES} from '~/i18n/languages';

/** A language in a market. The URL's first segment says which; it is absent for the first. */
export interface Locale {
  /** Empty, or with a leading slash: "/nb-no". */
  readonly pathPrefix: string;
  /** Which file of messages: app/i18n/<language>.ts. */
  readonly language: keyof typeof MESSAGES;
  /** BCP 47, for `lang` and Intl: numbers, prices and dates are written as this says. */
  readonly tag: string;
  /** Whom search engines show it to: a language, or one in one country. */
  readonly hreflang: string;
  /** What `@inContext` takes; the Customer Account API knows three languages less. */
  readonly shopify: {
    readonly language: Exclude<LanguageCode, 'LA' | 'MO' | 'SH'>;
    readonly country: CountryCode;
  };
  /** As offered in the language choice, in its own language. */
  readonly label: string;
  /** ISO 4217 code of the market's prices. */
  readonly currency: string;
  /** How Intl writes the currency: "kr" where everybody knows whose, else "NOK". */
  readonly currencyDisplay: 'narrowSymbol' | 'symbol';
}

export {LOCALES};

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
