import {Hono} from 'hono';
import {API_VERSION} from '../config';
import type {Emulator} from '../emulator';
import {answerGraphQL, type GraphQLEndpoint} from '../graphql/http';
import {observed} from '../login/observed';
import {settleJobs} from '../orders/jobs';
import {scopesOfToken} from './access-tokens';
import {ADMIN_SCHEMA} from './admin-schema';
import {grantToken, TOKEN_PATH} from './token-endpoint';

/** The Admin API, in the one version that the emulator has. */
export function adminRoutes(emulator: Emulator): Hono {
  const endpoint: GraphQLEndpoint = {
    api: 'admin',
    schema: ADMIN_SCHEMA,
    throttle: emulator.adminThrottle,
    authenticate(request, world) {
      // Here and not on arrival: an injected delay comes in between, and a job may be due by then.
      settleJobs(world);
      const scopes = scopesOfToken(
        world,
        request.headers.get('x-shopify-access-token') ?? '',
      );
      if (!scopes) {
        return Response.json(
          {
            errors:
              '[API] Invalid API key or access token (unrecognized login or wrong password)',
          },
          {status: 401},
        );
      }
      return {
        scopes,
        customerId: null,
        locale: {language: 'en', country: 'NO'},
      };
    },
  };
  const app = new Hono();
  app.use(TOKEN_PATH, observed(emulator, 'admin'));
  app.post(TOKEN_PATH, (c) => grantToken(emulator.world, c));
  app.post('/admin/api/:version/graphql.json', (c) =>
    c.req.param('version') === API_VERSION
      ? answerGraphQL(endpoint, c.req.raw, emulator.world)
      : c.json({errors: 'Not Found'}, 404),
  );
  return app;
}
