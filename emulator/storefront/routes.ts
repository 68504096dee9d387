import {randomUUID} from 'node:crypto';
import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {answeringVersion} from '../admin/api-versions';
import {API_VERSION, CREDENTIALS} from '../config';
import type {Emulator} from '../emulator';
import {answerGraphQL, type GraphQLEndpoint} from '../graphql/http';
import {consentHeaders} from './consent';
import {requestedContextOfRequest} from './in-context';
import {HOME_COUNTRY} from './markets';
import {
  STOREFRONT_SCHEMA,
  UNSTABLE_STOREFRONT_SCHEMA,
} from './storefront-schema';

const UNSTABLE = 'unstable';

const isPrivate = (token: string | null) =>
  token === CREDENTIALS.privateStorefrontToken;

const isPublic = (token: string | null) =>
  token === CREDENTIALS.publicStorefrontToken;

/** How Shopify answers a request without a token of this shop. */
const unauthorized = () =>
  Response.json(
    {errors: [{message: '', extensions: {code: 'UNAUTHORIZED'}}]},
    {status: 401},
  );

const endpoint = (schema: GraphQLEndpoint['schema']): GraphQLEndpoint => ({
  api: 'storefront',
  schema,
  throttle: null,
  authenticate: ({headers}, _world, operation, variables) => {
    const isAuthenticated =
      isPrivate(headers.get('Shopify-Storefront-Private-Token')) ||
      isPublic(headers.get('X-Shopify-Storefront-Access-Token'));
    if (!isAuthenticated) return unauthorized();
    const {language, country} = requestedContextOfRequest(
      schema,
      operation,
      variables,
    );
    return {
      scopes: new Set(),
      customerId: null,
      locale: {language: language ?? 'en', country: country ?? HOME_COUNTRY},
    };
  },
});

const STABLE_ENDPOINT = endpoint(STOREFRONT_SCHEMA);
const UNSTABLE_ENDPOINT = endpoint(UNSTABLE_STOREFRONT_SCHEMA);

/** Retired versions are answered too: Shopify falls forward to the oldest that it supports. */
const isKnownVersion = (version: string): boolean =>
  version === UNSTABLE ||
  (/^20\d\d-(?:01|04|07|10)$/.test(version) && version <= API_VERSION);

/** The Storefront API at Shopify's path. Browsers call it too, so any origin may. */
export function storefrontRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use(
    '/api/:version/graphql.json',
    cors({
      origin: '*',
      exposeHeaders: ['X-Request-Id', 'X-Shopify-API-Version', 'Server-Timing'],
    }),
  );
  app.post('/api/:version/graphql.json', async (c) => {
    const version = c.req.param('version');
    if (!isKnownVersion(version)) {
      return c.json({errors: 'Not Found'}, 404);
    }
    const isUnstable = version === UNSTABLE;
    const response = await answerGraphQL(
      isUnstable ? UNSTABLE_ENDPOINT : STABLE_ENDPOINT,
      c.req.raw,
      emulator.world,
    );
    response.headers.set(
      'X-Shopify-API-Version',
      isUnstable ? UNSTABLE : answeringVersion(emulator.world),
    );
    response.headers.set('X-Request-Id', randomUUID());
    response.headers.set('Cache-Control', 'no-store');
    const consent = consentHeaders(c.req.raw.headers);
    for (const cookie of consent?.cookies ?? []) {
      response.headers.append('Set-Cookie', cookie);
    }
    const timing = consent?.timing ?? visitTiming(c.req.raw.headers);
    if (timing) response.headers.set('Server-Timing', timing);
    return response;
  });
  return app;
}

/** The visitor's and the visit's tokens, handed back where browsers' scripts read them. */
function visitTiming(headers: Headers): string | null {
  const uniqueToken = headers.get('X-Shopify-UniqueToken');
  const visitToken = headers.get('X-Shopify-VisitToken');
  const isToken = (token: string | null) =>
    token !== null && /^[\w-]{1,64}$/.test(token);
  return isToken(uniqueToken) && isToken(visitToken)
    ? `_y;desc="${uniqueToken}", _s;desc="${visitToken}"`
    : null;
}
