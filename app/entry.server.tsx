import {isRouteErrorResponse, RemixServer} from '@remix-run/react';
import {createContentSecurityPolicy} from '@shopify/hydrogen';
import type {
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@shopify/remix-oxygen';
import {isbot} from 'isbot';
import {renderToReadableStream} from 'react-dom/server';
import {contentSecurityPolicy} from '~/shopify/content-security-policy.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {redirectIfMoved} from '~/shopify/moved-page.server';

/** Logs what a loader, an action or a component threw. Visitors see a sentence and the request's id. */
export function handleError(
  error: unknown,
  {context, request}: LoaderFunctionArgs,
): void {
  if (request.signal.aborted) return;
  // A form sent to a page that takes none, or the like: the sender's mistake, and answered with its status.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (error instanceof ShopifyUnavailable) context.outage.isMet = true;
  logError(error, context.requestId);
}

/** A page that has moved is found by a link inside the shop, too; Remix writes the redirect as its script reads it. */
export async function handleDataRequest(
  response: Response,
  {context, request}: LoaderFunctionArgs,
): Promise<Response> {
  return response.status === 404
    ? redirectIfMoved(request, response, context.storefront)
    : response;
}

/** Renders a document as a stream. Crawlers get it once it is complete. */
export default async function handleRequest(
  request: Request,
  responseStatusCode: number,
  responseHeaders: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const {nonce, NonceProvider} = createContentSecurityPolicy();
  let status = context.outage.isMet ? 503 : responseStatusCode;
  const body = await renderToReadableStream(
    <NonceProvider>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
    {
      nonce,
      signal: request.signal,
      onError(error) {
        logError(error, context.requestId);
        status = 500;
        context.outage.isPassedOver = true;
      },
    },
  );
  if (isbot(request.headers.get('user-agent'))) await body.allReady;
  responseHeaders.set('Content-Type', 'text/html; charset=utf-8');
  responseHeaders.set(
    'Content-Security-Policy',
    contentSecurityPolicy({
      nonce,
      storeDomain: context.env.PUBLIC_STORE_DOMAIN,
      checkoutDomain: context.env.PUBLIC_CHECKOUT_DOMAIN,
      development: import.meta.env.DEV,
    }),
  );
  return new Response(body, {headers: responseHeaders, status});
}
