import {CacheLong} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import {formatCountry} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {CountriesDocument} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {queryStorefront} from '~/shopify/storefront-query.server';

export interface CountryChoice {
  /** ISO 3166 code. */
  readonly value: string;
  readonly label: string;
}

/**
 * The countries that the shop sells to, by name, and the one that an address has already. Where Shopify does not say,
 * the visitor's own: an address book without most countries is worth more than none.
 */
export async function readCountries(
  context: AppLoadContext,
): Promise<readonly string[]> {
  const answer = await orUnavailable(
    queryStorefront(context.storefront, CountriesDocument, {
      variables: {},
      cache: CacheLong(),
    }),
  );
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    return [context.locale.shopify.country];
  }
  return answer.localization.availableCountries.map(({isoCode}) => isoCode);
}

/** Countries as they are offered, in the order of their names in this language. */
export function countryChoices(
  codes: readonly string[],
  locale: Locale,
): CountryChoice[] {
  return [...new Set(codes)]
    .map((value) => ({value, label: formatCountry(locale, value)}))
    .sort((a, b) => a.label.localeCompare(b.label, locale.tag));
}

/** Where an address names a state or province: Shopify asks for it in these countries. */
const WITH_PROVINCES: ReadonlySet<string> = new Set(
  'AE AR AU BR CA CL CN CO CR EG ES GT HK ID IE IN IT JP KR KW MX MY NG NZ PA PE PH PT RO RU SV TH UA US UY VE ZA'.split(
    ' ',
  ),
);

/** Whether the form has to have a box for the province. Without a script it cannot come with the country. */
export const needProvince = (codes: readonly string[]): boolean =>
  codes.some((code) => WITH_PROVINCES.has(code));
