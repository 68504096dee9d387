import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {EMULATED_SHOP} from '../config';
import type {Emulator} from '../emulator';
import {answerGraphQL, type GraphQLEndpoint} from '../graphql/http';
import {buildEmulatedSchema} from '../graphql/schema';
import {customerOfAccessToken} from '../login/tokens';
import {settleJobs} from '../orders/jobs';
import {requestedContextOfRequest} from '../storefront/in-context';
import {HOME_COUNTRY} from '../storefront/markets';
import {customerResolvers} from './resolvers';

/** Shopify's Customer Account API 2026-10 over whichever shop answers. */
const CUSTOMER_SCHEMA = buildEmulatedSchema('customer', customerResolvers);

const PATH = `/${EMULATED_SHOP.id}/account/customer/api/:version/graphql`;

/** The Customer Account API. Whatever version is asked for, 2026-10 answers. */
export function customerRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  const endpoint: GraphQLEndpoint = {
    api: 'customer',
    schema: CUSTOMER_SCHEMA,
    throttle: emulator.customerThrottle,
    authenticate(request, world, operation, variables) {
      // Here and not on arrival: an injected delay comes in between, and a job may be due by then.
      settleJobs(world);
      // The bare token: Shopify wants no "Bearer" before it.
      const token = request.headers.get('authorization') ?? '';
      const customerId = customerOfAccessToken(world, token);
      if (customerId === null) {
        return Response.json(
          {errors: [{message: 'Invalid or expired access token.'}]},
          {status: 401},
        );
      }
      const {language, country} = requestedContextOfRequest(
        CUSTOMER_SCHEMA,
        operation,
        variables,
      );
      return {
        customerId,
        scopes: new Set(),
        locale: {language: language ?? 'en', country: country ?? HOME_COUNTRY},
      };
    },
  };
  app.use(PATH, cors());
  app.post(PATH, (c) => answerGraphQL(endpoint, c.req.raw, emulator.world));
  return app;
}
