import {
  getDirectiveValues,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import * as v from 'valibot';

const InContextArguments = v.object({
  country: v.nullish(v.string(), null),
  language: v.nullish(v.string(), null),
});

/** What `@inContext` names; null for what it leaves out. */
export interface RequestedContext {
  readonly language: 'en' | 'nb' | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const ConsentArgument = v.object({
  visitorConsent: v.nullish(
    v.object({
      analytics: v.nullish(v.boolean()),
      marketing: v.nullish(v.boolean()),
      preferences: v.nullish(v.boolean()),
      saleOfData: v.nullish(v.boolean()),
    }),
  ),
});

const UNKNOWN_COUNTRY = 'ZZ';

/** Reads an operation's `@inContext`. `coercedVariables` are those that graphql-js gives to resolvers. */
export function requestedContext(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  coercedVariables: Readonly<Record<string, unknown>>,
): RequestedContext {
  const directive = schema.getDirective('inContext');
  const values =
    directive && getDirectiveValues(directive, operation, coercedVariables);
  const {country, language} = v.parse(InContextArguments, values ?? {});
  return {
    language:
      language === null
        ? null
        : language === 'NB' || language === 'NO'
          ? 'nb'
          : 'en',
    country: country === UNKNOWN_COUNTRY ? null : country,
  };
}

/** The same from variables as the client sent them. Invalid ones count as absent: executing the query reports them. */
export function requestedContextOfRequest(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): RequestedContext {
  const {coerced} = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  return requestedContext(schema, operation, coerced ?? {});
}

/** What `@inContext` says that the visitor allows, as checkout addresses carry it; null where it says nothing. */
export function requestedConsent(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  coercedVariables: Readonly<Record<string, unknown>>,
): string | null {
  const directive = schema.getDirective('inContext');
  const values =
    directive && getDirectiveValues(directive, operation, coercedVariables);
  const {visitorConsent} = v.parse(ConsentArgument, values ?? {});
  if (!visitorConsent) return null;
  const {analytics, marketing, preferences, saleOfData} = visitorConsent;
  return [
    analytics ? 'A' : 'a',
    marketing ? 'M' : 'm',
    preferences ? 'P' : 'p',
    saleOfData ? 'S' : 's',
  ].join('');
}
