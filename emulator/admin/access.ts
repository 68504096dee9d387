import {readFileSync} from 'node:fs';
import {
  getNamedType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import * as v from 'valibot';
import type {Context} from '../graphql/context';

/** By type or by field ("Customer", "Order.returns"): scopes of which the token needs one. */
const REQUIRED_SCOPES = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(
    readFileSync(
      new URL('../../schemas/admin-access-scopes.json', import.meta.url),
      'utf8',
    ),
  ),
);

/** Of what is protected customer data, the objects that an app without approval is refused as a whole. */
const PROTECTED = ['Customer', 'Order'];

/**
 * Makes every field check the token's scopes, as Shopify names them for the field, for the type it answers with and for
 * the type it belongs to. To be called once, after the resolvers are attached.
 */
export function checkAccess(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const requirements = [
        REQUIRED_SCOPES[`${type.name}.${field.name}`],
        REQUIRED_SCOPES[answeredType(field.type)],
        // Reached by way of `node`, which answers with no type in particular.
        REQUIRED_SCOPES[type.name],
      ].filter((scopes) => scopes !== undefined);
      const {resolve} = field;
      if (requirements.length > 0 && resolve) {
        field.resolve = checked(
          resolve,
          requirements,
          PROTECTED.find((name) => name === answeredType(field.type)),
        );
      }
    }
  }
}

/** @throws GraphQLError unless the token has one of the scopes */
export function requireAccess(
  context: Context,
  fieldName: string,
  scopes: readonly string[],
): void {
  if (scopes.some((scope) => context.scopes.has(scope))) return;
  const requiredAccess = scopes
    .map((scope) => `\`${scope}\` access scope`)
    .join(' or ');
  throw new GraphQLError(
    `Access denied for ${fieldName} field. Required access: ${requiredAccess}.`,
    {
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/api/usage/access-scopes',
        requiredAccess: `${requiredAccess}.`,
      },
    },
  );
}

/** @throws GraphQLError unless the app was approved for protected customer data */
function requireApproval({world}: Context, type: string): void {
  if (world.settings.mayAppReadCustomerData) return;
  throw new GraphQLError(
    `This app is not approved to access the ${type} object. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.`,
    {extensions: {code: 'ACCESS_DENIED'}},
  );
}

function checked(
  resolve: GraphQLFieldResolver<unknown, Context>,
  requirements: readonly (readonly string[])[],
  protectedType: string | undefined,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    for (const scopes of requirements) {
      requireAccess(context, info.fieldName, scopes);
    }
    if (protectedType) requireApproval(context, protectedType);
    return resolve(source, args, context, info);
  };
}

/** What a page holds is what has to be allowed. */
const answeredType = (type: GraphQLOutputType): string =>
  getNamedType(type).name.replace(/(Connection|Edge)$/, '');
