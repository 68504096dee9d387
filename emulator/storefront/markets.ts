import {EMULATED_SHOP} from '../config';
import type {Fields} from '../graphql/schema';
import type {CurrencyCode} from '../state/money';
import {gid} from '../graphql/gid';

export type Language = 'en' | 'nb';

export const HOME_COUNTRY = 'NO';

interface Market {
  readonly id: number;
  readonly handle: string;
  readonly currency: CurrencyCode;
  /** Where the shop sends parcels. The first is the market's main country. */
  readonly countries: readonly string[];
  readonly languages: readonly Language[];
}

const NORWAY: Market = {
  id: 1,
  handle: 'no',
  currency: EMULATED_SHOP.currency,
  countries: [HOME_COUNTRY],
  languages: ['nb', 'en'],
};

const EUROPE: Market = {
  id: 2,
  handle: 'eu',
  currency: 'EUR',
  countries: ['DE', 'AT', 'BE', 'DK', 'FI', 'FR', 'NL', 'SE'],
  languages: ['en'],
};

/** Every country that the shop delivers to. */
export const DELIVERY_COUNTRIES: readonly string[] = [
  ...NORWAY.countries,
  ...EUROPE.countries,
];

const marketOf = (country: string): Market =>
  NORWAY.countries.includes(country) ? NORWAY : EUROPE;

/** Norway pays in kroner, everybody else in euros. */
export const currencyOf = (country: string): CurrencyCode =>
  marketOf(country).currency;

const LANGUAGES = {
  en: {isoCode: 'EN', endonymName: 'English'},
  nb: {isoCode: 'NB', endonymName: 'Norsk bokmål'},
} as const;

const CURRENCIES = {
  NOK: {isoCode: 'NOK', symbol: 'kr'},
  EUR: {isoCode: 'EUR', symbol: '€'},
} as const;

/** A country's name as a reader of this language knows it. */
export const countryName = (country: string, language: Language): string =>
  new Intl.DisplayNames([language], {type: 'region'}).of(country) ?? country;

interface CountrySource {
  readonly code: string;
}

export const localizationFields: Record<string, Fields<never>> = {
  Localization: {
    availableCountries: (): CountrySource[] =>
      DELIVERY_COUNTRIES.map((code) => ({code})),
    availableLanguages: (_source, _args, {locale}): Language[] =>
      marketOf(locale.country).languages.slice(),
    country: (_source, _args, {locale}): CountrySource => ({
      code: locale.country,
    }),
    language: (_source, _args, {locale}): Language => locale.language,
    market: (_source, _args, {locale}): Market => marketOf(locale.country),
  } satisfies Fields<unknown>,
  Country: {
    availableLanguages: ({code}) => marketOf(code).languages,
    currency: ({code}) => marketOf(code).currency,
    defaultLanguage: ({code}) => marketOf(code).languages[0],
    isoCode: ({code}) => code,
    market: ({code}) => marketOf(code),
    name: ({code}, _args, {locale}) => countryName(code, locale.language),
    unitSystem: () => 'METRIC_SYSTEM',
  } satisfies Fields<CountrySource>,
  Language: {
    endonymName: (language) => LANGUAGES[language].endonymName,
    isoCode: (language) => LANGUAGES[language].isoCode,
    name: (language, _args, {locale}) =>
      new Intl.DisplayNames([locale.language], {type: 'language'}).of(language),
  } satisfies Fields<Language>,
  Currency: {
    isoCode: (currency) => currency,
    name: (currency, _args, {locale}) =>
      new Intl.DisplayNames([locale.language], {type: 'currency'}).of(currency),
    symbol: (currency) => CURRENCIES[currency].symbol,
  } satisfies Fields<CurrencyCode>,
  Market: {
    handle: ({handle}) => handle,
    id: ({id}) => gid('Market', id),
    metafield: () => null,
    metafields: (_market, {identifiers}: {identifiers: unknown[]}) =>
      identifiers.map(() => null),
  } satisfies Fields<Market>,
};
