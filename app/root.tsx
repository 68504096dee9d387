import familjenGrotesk from '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2?url';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import {useNonce} from '@shopify/hydrogen';
import type {LinksFunction, LoaderFunctionArgs} from '@shopify/remix-oxygen';
import type {ReactNode} from 'react';
import {DEFAULT_LOCALE} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import styles from '~/ui/styles.css?url';
import {ErrorPage} from '~/ui/error-page';

export type RootLoader = typeof loader;

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

/** The frame changes with the language and with the cart, not with each page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  currentUrl,
  nextUrl,
}) =>
  (formMethod !== undefined && formMethod !== 'GET') ||
  currentUrl.pathname.split('/')[1] !== nextUrl.pathname.split('/')[1];

export function loader({context}: LoaderFunctionArgs) {
  const {locale, requestId} = context;
  const messages = messagesFor(locale);
  return {
    locale,
    requestId,
    messages: {common: messages.common, errors: messages.errors, cart: messages.cart},
  };
}

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
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<RootLoader>('root');
  const messages = data?.messages.errors ?? messagesFor(DEFAULT_LOCALE).errors;
  return (
    <ErrorPage
      status={isRouteErrorResponse(error) ? error.status : 500}
      messages={messages}
      requestId={data?.requestId}
      homePath={data?.locale.pathPrefix ?? '/'}
    />
  );
}
