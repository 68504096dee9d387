import {Hono} from 'hono';
import {API_VERSION} from '../config';
import type {Emulator} from '../emulator';
import {answerGraphQL, type GraphQLEndpoint} from '../graphql/http';
import {buildEmulatedSchema} from '../graphql/schema';
import {observed} from '../login/observed';
import {settleJobs} from '../orders/jobs';
import {checkAccess} from './access';
import {scopesOfToken} from './access-tokens';
import {grantToken, TOKEN_PATH} from './token-endpoint';
import {adminResolvers} from './resolvers';

/** The Admin API, in the one version that the emulator has. */
export function adminRoutes(emulator: Emulator): Hono {
  const schema = buildEmulatedSchema('admin', adminResolvers);
  checkAccess(schema);
  const endpoint: GraphQLEndpoint = {
    api: 'admin',
    schema,
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
