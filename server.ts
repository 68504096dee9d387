import * as build from 'virtual:remix/server-build';
import {createRequestHandler} from '@shopify/hydrogen';
import {eventTeller} from '~/events/event-teller.server';
import {withoutMerchantPages} from '~/merchant/merchant-routes.server';
import {createAppLoadContext} from '~/shopify/context.server';
import {EnvironmentError, parseEnv} from '~/shopify/env.server';
import {logError, logRequest} from '~/shopify/log.server';
import {redirectIfMoved} from '~/shopify/moved-page.server';
import {
  cachedPage,
  pageKey,
  type RenderedPage,
} from '~/shopify/page-cache.server';
import {requestIdOf} from '~/shopify/request-id.server';
import {withResponseHeaders} from '~/shopify/response-headers.server';
import {routePatterns} from '~/shopify/route-pattern.server';
import {isAllowedMutation} from '~/shopify/same-origin.server';
import {withServerTiming} from '~/shopify/server-timing.server';
import {answerStandardRoute} from '~/shopify/standard-routes.server';
import {withoutVisitor} from '~/shopify/without-visitor.server';
import {catalogueRequest} from '~/storefront/catalogue-request.server';

interface Visit {
  readonly request: Request;
  /** What to render for it, where it is for a page that is everybody's; see `catalogueRequest`. */
  readonly catalogue: Request | null;
  readonly env: object;
  readonly executionContext: ExecutionContext;
}

/** What everybody but a merchant has: nearly every request. */
const shopBuild = withoutMerchantPages(build);
const routePattern = routePatterns(build.routes);

export default {
  async fetch(
    request: Request,
    env: object,
    executionContext: ExecutionContext,
  ): Promise<Response> {
    const startedAt = Date.now();
    const {method} = request;
    const route = routePattern(request);
    const catalogue = catalogueRequest(request, route);
    // What is kept for others names it, and nobody may choose what is replaced there.
    const requestId = catalogue ? crypto.randomUUID() : requestIdOf(request);
    const visit = {request, catalogue, env, executionContext};
    const response = withResponseHeaders(
      await answerOrApologise(visit, requestId),
      requestId,
    );
    const milliseconds = Date.now() - startedAt;
    // Whoever develops reads their own pages, and not a log.
    if (import.meta.env.PROD) {
      const {status} = response;
      logRequest({method, route, status, milliseconds}, requestId);
    }
    return withServerTiming(response, method, milliseconds);
  },
};

async function answerOrApologise(
  visit: Visit,
  requestId: string,
): Promise<Response> {
  try {
    return (
      (await answerStandardRoute(visit.request, parseEnv(visit.env))) ??
      (await answerFromCache(visit, requestId))
    );
  } catch (error) {
    if (error instanceof Response) return error;
    // For the person who sets the shop up, and not one line for a log search.
    if (error instanceof EnvironmentError) console.error(error.message);
    else logError(error, requestId);
    return new Response(
      `The shop is not available right now. Please try again in a moment.\nReference: ${requestId}\n`,
      {status: 503, headers: {'Content-Type': 'text/plain; charset=utf-8'}},
    );
  }
}

async function answerFromCache(
  visit: Visit,
  requestId: string,
): Promise<Response> {
  const {catalogue, executionContext} = visit;
  const render = (id: string) => answer(visit, id);
  // Whoever develops wants to see what they have just changed.
  if (!catalogue || import.meta.env.DEV) {
    return (await render(requestId)).response;
  }
  return cachedPage(await caches.open('pages'), {
    key: pageKey(catalogue, build.assets.version),
    requestId,
    waitUntil: executionContext.waitUntil.bind(executionContext),
    render,
  });
}

async function answer(
  {request, catalogue, env, executionContext}: Visit,
  requestId: string,
): Promise<RenderedPage> {
  const rendered = catalogue ?? request;
  const context = await createAppLoadContext(
    rendered,
    parseEnv(env),
    executionContext,
    requestId,
  );
  const isWhole = () => !context.outage.isMet && !context.outage.isPassedOver;
  if (!isAllowedMutation(request)) {
    const response = new Response('This form was sent from another site.\n', {
      status: 403,
      headers: {'Content-Type': 'text/plain; charset=utf-8'},
    });
    return {response, isWhole};
  }
  const loadContext = {...context, tell: eventTeller(context)};
  const handleRequest = createRequestHandler({
    build: context.merchant ? build : shopBuild,
    mode: process.env.NODE_ENV,
    poweredByHeader: false,
    // Ours asks first whether the visitor allows it, and lets nothing of Shopify's into a document.
    proxyStandardRoutes: false,
    getLoadContext: () =>
      catalogue ? withoutVisitor(loadContext) : loadContext,
  });
  const handled = await handleRequest(rendered);
  const isDataRequest = new URL(request.url).pathname.endsWith('.data');
  const response =
    handled.status === 404 && !isDataRequest
      ? await redirectIfMoved(request, handled, context.storefront)
      : handled;
  if (context.session.isPending) {
    response.headers.append('Set-Cookie', await context.session.commit());
  }
  return {response, isWhole};
}
