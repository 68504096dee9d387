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
