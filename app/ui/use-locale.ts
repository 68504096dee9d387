import {useRouteLoaderData} from '@remix-run/react';
import {DEFAULT_LOCALE, type Locale} from '~/i18n/locale';
import type {RootLoader} from '~/root';

/** The visitor's locale, as the server read it from the address. */
export function useLocale(): Locale {
  return useRouteLoaderData<RootLoader>('root')?.locale ?? DEFAULT_LOCALE;
}
