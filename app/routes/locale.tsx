import {Outlet, type ShouldRevalidateFunction} from '@remix-run/react';
import {redirectDocument, type LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {DEFAULT_LOCALE, LOCALES} from '~/i18n/locale';

/** What is said of an address holds for as long as it is that address. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentParams,
  nextParams,
}) => currentParams.locale !== nextParams.locale;

/** The first segment is a locale of ours or the whole address is unknown: `/no-such/cart` is not the cart. */
export function loader({params, request}: LoaderFunctionArgs) {
  if (params.locale === undefined) return null;
  const prefix = `/${params.locale}`;
  const exact = LOCALES.some(({pathPrefix}) => pathPrefix === prefix);
  if (exact && prefix !== DEFAULT_LOCALE.pathPrefix) return null;
  const lowercase = prefix.toLowerCase();
  if (LOCALES.some(({pathPrefix}) => pathPrefix === lowercase)) {
    const {pathname, search} = new URL(request.url);
    return redirectDocument(
      `${lowercase}${pathname.slice(prefix.length)}${search}`,
      301,
    );
  }
  throw new Response(null, {status: 404});
}

export default function LocaleLayout() {
  return <Outlet />;
}
