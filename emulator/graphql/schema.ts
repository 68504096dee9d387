import {readFileSync} from 'node:fs';
import {
  buildSchema,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type {Context} from './context';

/**
 * A field's resolver. Written as a method on purpose: TypeScript then lets each resolver name its own source and
 * arguments, which the schema has checked before it is called.
 */
interface Resolver<Source> {
  resolve(
    source: Source,
    args: object,
    context: Context,
    info: GraphQLResolveInfo,
  ): unknown;
}

export type Fields<Source> = Record<string, Resolver<Source>['resolve']>;

/** Resolvers by type name. Sources differ per type; `Fields<Order>` and the like say which. */
export type ResolverMap = Record<string, Fields<never>>;

/**
 * Builds one of Shopify's schemas and attaches resolvers. A field without one answers the property of its name; where
 * there is none it fails, naming the field, so that nothing is ever invented.
 */
export function buildEmulatedSchema(
  name: 'storefront' | 'customer' | 'admin',
  resolvers: ResolverMap,
): GraphQLSchema {
  const sdl = readFileSync(
    new URL(`../../schemas/${name}.graphql`, import.meta.url),
    'utf8',
  );
  const schema = buildSchema(sdl, {assumeValid: true});
  const unknown = Object.keys(resolvers).filter(
    (typeName) => !schema.getType(typeName),
  );
  if (unknown.length > 0) {
    throw new Error(
      `${name}: resolvers for unknown types ${unknown.join(', ')}`,
    );
  }
  writeWholeSeconds(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value) => typenameOf(value, type.name);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const own = resolvers[type.name] ?? {};
    const fields = type.getFields();
    for (const fieldName of Object.keys(own)) {
      if (!fields[fieldName]) {
        throw new Error(
          `${name}: ${type.name}.${fieldName} is not in the schema`,
        );
      }
    }
    for (const [fieldName, field] of Object.entries(fields)) {
      const resolve: Resolver<unknown>['resolve'] | undefined = own[fieldName];
      field.resolve = resolve ?? propertyOrFail(name);
    }
  }
  return schema;
}

/** Shopify writes a DateTime without fractions: "2026-11-23T09:30:00Z". */
function writeWholeSeconds(schema: GraphQLSchema): void {
  const dateTime = schema.getType('DateTime');
  if (!isScalarType(dateTime)) return;
  dateTime.serialize = (value) =>
    typeof value === 'string' ? value.replace(/\.\d+Z$/, 'Z') : value;
}

function propertyOrFail(api: string): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const value = defaultFieldResolver(source, args, context, info);
    if (value !== undefined) return value;
    throw new GraphQLError(
      `The emulator's ${api} API does not implement ${info.parentType.name}.${info.fieldName} yet.`,
      {extensions: {code: 'NOT_EMULATED'}},
    );
  };
}

function typenameOf(value: unknown, abstractName: string): string {
  if (
    value !== null &&
    typeof value === 'object' &&
    '__typename' in value &&
    typeof value.__typename === 'string'
  ) {
    return value.__typename;
  }
  throw new GraphQLError(
    `The emulator gave a ${abstractName} without saying which type it is.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
}
