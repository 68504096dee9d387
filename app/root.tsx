import familjenGrotesk from '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2?url';
import {
  type ClientLoaderFunctionArgs,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import {useNonce} from '@shopify/hydrogen';
import type {
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@shopify/remix-oxygen';
import type {ReactNode} from 'react';
import {VisitReport} from '~/analytics/visit-report';
import {DEFAULT_LOCALE, localeOf, localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {ConsentStrip} from '~/privacy/consent-strip';
import {loadCart} from '~/storefront/cart.server';
import {loadFrame} from '~/storefront/frame.server';
import {SiteFrame} from '~/storefront/site-frame';
import {
  cartIsAsked,
  isCartOutdated,
  readVisitorCart,
  type VisitorCart,
} from '~/storefront/visitor-cart';
import {ErrorPage, errorTitle} from '~/ui/error-page';
import {pageMeta} from '~/ui/page-meta';
import {useRootData} from '~/ui/use-root-data';
import styles from '~/ui/styles.css?url';

export type RootLoader = typeof clientLoader;

export const links: LinksFunction = () => [
  {
    rel: 'preload',
    href: familjenGrotesk,
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  },
  {rel: 'stylesheet', href: styles},
  {rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg'},
];

/** The frame changes with the language, the cart with what is sent, and neither with each page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  currentUrl,
  nextUrl,
}) =>
  isCartOutdated() ||
  (formMethod !== undefined && formMethod !== 'GET') ||
  localeOf(currentUrl.pathname) !== localeOf(nextUrl.pathname);

/** What every page needs. Nothing here fails for Shopify's sake, and nothing is the customer's. */
export async function loader({context, request}: LoaderFunctionArgs) {
  const {locale, requestId} = context;
  const {
    common,
    errors,
    cart: cartTexts,
    privacy,
    withdrawal,
  } = messagesFor(locale);
  const isCartPage =
    new URL(request.url).pathname === localePath(locale, '/cart');
  return {
    locale,
    requestId,
    messages: {common, errors, cart: cartTexts},
    withdrawalLink: withdrawal.link,
    privacyLink: privacy.link,
    consentTexts: privacy.strip,
    reportingShop: {
      id: Number(context.env.SHOP_ID),
      storefrontId: context.env.PUBLIC_STOREFRONT_ID,
      currency: locale.currency,
      language: locale.language,
      pathPrefix: locale.pathPrefix,
    },
    frame: await loadFrame(context),
    // Its own page is there for browsers without scripts too. The other documents may be shown to anybody.
    cart: isCartPage ? await loadCart(context) : null,
  };
}

type Page = Omit<Awaited<ReturnType<typeof loader>>, 'cart'> & {
  cart: VisitorCart;
};

/** In the browser: the server is asked once for each language. */
let shown: Page | null = null;

/** Brings the visitor's own cart behind the page, and again whenever it may have changed. */
export async function clientLoader({
  request,
  serverLoader,
}: ClientLoaderFunctionArgs): Promise<Page> {
  cartIsAsked();
  const {tag} = localeOf(new URL(request.url).pathname);
  const contents = (page: Page) =>
    readVisitorCart(localePath(page.locale, '/cart/contents'));
  if (shown?.locale.tag === tag) return {...shown, cart: contents(shown)};
  shown = await serverLoader<typeof loader>();
  return {...shown, cart: shown.cart ?? contents(shown)};
}
clientLoader.hydrate = true;

/** For pages without a title of their own: those that could not be shown. */
export const meta: MetaFunction<typeof loader> = ({data, error}) =>
  pageMeta(
    data && error
      ? errorTitle(statusOf(error), data.messages.errors)
      : undefined,
  );

export function Layout({children}: {children?: ReactNode}) {
  const nonce = useNonce();
  const data = useRouteLoaderData<RootLoader>('root');
  return (
    <html lang={(data?.locale ?? DEFAULT_LOCALE).tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const {consentTexts, reportingShop} = useRootData();
  return (
    <SiteFrame strip={<ConsentStrip texts={consentTexts} />}>
      <VisitReport shop={reportingShop}>
        <Outlet />
      </VisitReport>
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<RootLoader>('root');
  if (!data) return <BareErrorPage />;
  return (
    <SiteFrame>
      <ErrorPage
        status={statusOf(error)}
        messages={data.messages.errors}
        requestId={data.requestId}
        homePath={localePath(data.locale, '/')}
      />
    </SiteFrame>
  );
}

/** For when not even the frame could be made, and with it no texts in any language. */
function BareErrorPage() {
  const {pathname, search} = useLocation();
  return (
    <main className="page section-last">
      <h1>Angre</h1>
      <p>
        The shop is not available right now.{' '}
        <a href={`${pathname}${search}`}>Try again</a>
      </p>
    </main>
  );
}

const statusOf = (error: unknown): number =>
  isRouteErrorResponse(error) ? error.status : 500;
