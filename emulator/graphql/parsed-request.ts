import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import * as v from 'valibot';

const RequestBody = v.object({
  query: v.string(),
  variables: v.nullish(v.record(v.string(), v.unknown())),
  operationName: v.nullish(v.string()),
});

/** A request whose operation the schema accepts. */
export interface ParsedRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** As sent: not yet checked against the schema. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The operation's name, or its first field where it has none. */
  readonly name: string;
  readonly rootFields: readonly string[];
}

/** What a schema refuses before anything is carried out. */
export interface RefusedRequest {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphQLError[];
}

/** Reads and validates a GraphQL request's body; null where it is none. */
export async function parseRequest(
  schema: GraphQLSchema,
  request: Request,
): Promise<ParsedRequest | RefusedRequest | null> {
  const body = v.safeParse(RequestBody, await readJson(request));
  if (!body.success) return null;
  const {query, operationName = null} = body.output;
  const variables = body.output.variables ?? {};
  const checked = parseAndValidate(schema, query);
  const operation = Array.isArray(checked)
    ? null
    : getOperationAST(checked, operationName);
  if (Array.isArray(checked) || !operation) {
    return {
      name: operationName ?? 'invalid',
      variables,
      errors: Array.isArray(checked)
        ? checked
        : [new GraphQLError('An operation name is required')],
    };
  }
  const rootFields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  return {
    document: checked,
    operation,
    operationName,
    variables,
    name: operation.name?.value ?? rootFields[0] ?? 'anonymous',
    rootFields,
  };
}

async function readJson(request: Request): Promise<unknown> {
  try {
    const body: unknown = await request.json();
    return body;
  } catch {
    // Not JSON: the schema check answers 400.
    return null;
  }
}

type Checked = DocumentNode | GraphQLError[];
const checkedQueries = new WeakMap<GraphQLSchema, Map<string, Checked>>();

/** Clients send the same few documents again and again: each is parsed and validated once. */
function parseAndValidate(schema: GraphQLSchema, query: string): Checked {
  const known = checkedQueries.get(schema) ?? new Map<string, Checked>();
  checkedQueries.set(schema, known);
  const checked = known.get(query) ?? check(schema, query);
  known.set(query, checked);
  return checked;
}

function check(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
