import * as build from 'virtual:remix/server-build';
import {createRequestHandler} from '@shopify/hydrogen';
import {eventTeller} from '~/events/event-teller.server';
import {withoutMerchantPages} from '~/merchant/merchant-routes.server';
import {createAppLoadContext} from '~/shopify/context.server';
import {EnvironmentError, parseEnv} from '~/shopify/env.server';
import {logError, logRequest} from '~/shopify/log.server';
import {redirectIfMoved} from '~/shopify/moved-page.server';
import {requestIdOf} from '~/shopify/request-id.server';
import {withResponseHeaders} from '~/shopify/response-headers.server';
import {routePatterns} from '~/shopify/route-pattern.server';
import {isAllowedMutation} from '~/shopify/same-origin.server';
import {withServerTiming} from '~/shopify/server-timing.server';
import {answerStandardRoute} from '~/shopify/standard-routes.server';

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
    const requestId = requestIdOf(request);
    const {method} = request;
    const response = withResponseHeaders(
      await answerOrApologise(request, env, executionContext, requestId),
      requestId,
    );
    const milliseconds = Date.now() - startedAt;
    // Whoever develops reads their own pages, and not a log.
    if (import.meta.env.PROD) {
      const {status} = response;
      const route = routePattern(request);
      logRequest({method, route, status, milliseconds}, requestId);
    }
    return withServerTiming(response, method, milliseconds);
  },
};

async function answerOrApologise(
  request: Request,
  env: object,
  executionContext: ExecutionContext,
  requestId: string,
): Promise<Response> {
  try {
    return await answer(request, env, executionContext, requestId);
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

async function answer(
  request: Request,
  env: object,
  executionContext: ExecutionContext,
  requestId: string,
): Promise<Response> {
  const parsedEnv = parseEnv(env);
  const standard = await answerStandardRoute(request, parsedEnv);
  if (standard) return standard;
  const context = await createAppLoadContext(
    request,
    parsedEnv,
    executionContext,
    requestId,
  );
  if (!isAllowedMutation(request)) {
    return new Response('This form was sent from another site.\n', {
      status: 403,
      headers: {'Content-Type': 'text/plain; charset=utf-8'},
    });
  }
  const handleRequest = createRequestHandler({
    build: context.merchant ? build : shopBuild,
    mode: process.env.NODE_ENV,
    poweredByHeader: false,
    // Ours asks first whether the visitor allows it, and lets nothing of Shopify's into a document.
    proxyStandardRoutes: false,
    getLoadContext: () => ({...context, tell: eventTeller(context)}),
  });
  const handled = await handleRequest(request);
  const isDataRequest = new URL(request.url).pathname.endsWith('.data');
  const response =
    handled.status === 404 && !isDataRequest
      ? await redirectIfMoved(request, handled, context.storefront)
      : handled;
  if (context.session.isPending) {
    response.headers.append('Set-Cookie', await context.session.commit());
  }
  return response;
}
