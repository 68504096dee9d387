import {
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import {setTimeout as sleep} from 'node:timers/promises';
import * as v from 'valibot';
import type {Api} from '../state/faults';
import type {World} from '../state/world';
import type {Context} from './context';
import {actualCost, requestedCost} from './cost';
import type {Throttle} from './throttle';

const RequestBody = v.object({
  query: v.string(),
  variables: v.nullish(v.record(v.string(), v.unknown()), {}),
  operationName: v.nullish(v.string()),
});

export interface GraphQLEndpoint {
  readonly api: Exclude<Api, 'login'>;
  readonly schema: GraphQLSchema;
  /** Who is asking; a Response refuses. */
  authenticate(
    request: Request,
    world: World,
    operation: OperationDefinitionNode,
    /** As sent: not yet checked against the schema. */
    variables: Readonly<Record<string, unknown>>,
  ): Omit<Context, 'world' | 'headers'> | Response;
  /** The Admin and Customer Account APIs count cost; the Storefront API does not. */
  readonly throttle: Throttle | null;
}

/** Answers one GraphQL request over HTTP in the way Shopify does, faults included, and logs it. */
export async function answerGraphQL(
  endpoint: GraphQLEndpoint,
  request: Request,
  world: World,
): Promise<Response> {
  const startedAt = performance.now();
  const body = v.safeParse(RequestBody, await readJson(request));
  if (!body.success) {
    return Response.json(
      {errors: 'Bad request: a query is required.'},
      {status: 400},
    );
  }
  const {query, operationName} = body.output;
  const variables = body.output.variables ?? {};
  const parsed = parseAndValidate(endpoint.schema, query, operationName);
  if ('errors' in parsed) {
    logRequest(endpoint, world, startedAt, {
      operation: operationName ?? 'invalid',
      rootFields: [],
      variables,
      errors: parsed.errors.map((error) => error.message),
      status: 200,
    });
    return Response.json({errors: parsed.errors});
  }
  const {operation, document} = parsed;
  const rootFields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  const name = operation.name?.value ?? rootFields[0] ?? 'anonymous';
  const names = [name, ...rootFields];
  const log = (
    status: number,
    errors: readonly string[],
    cost?: {requested: number; actual: number},
  ) =>
    logRequest(endpoint, world, startedAt, {
      operation: name,
      rootFields,
      variables,
      errors,
      status,
      cost,
    });

  const faults = world.faults.take(
    endpoint.api,
    names,
    [
      'status',
      'delay',
      'throttle',
      'dropBeforeCommit',
      'dropAfterCommit',
      'garbage',
    ],
    variables,
  );
  for (const fault of faults) {
    if (fault.kind === 'delay') await sleep(fault.milliseconds);
    if (fault.kind === 'dropBeforeCommit') {
      log(0, ['dropped before commit']);
      return droppedConnection();
    }
    if (fault.kind === 'status') {
      log(fault.status, [`answered ${fault.status} on request`]);
      return new Response('Emulated fault', {status: fault.status});
    }
  }

  const caller = endpoint.authenticate(request, world, operation, variables);
  if (caller instanceof Response) {
    log(caller.status, ['not authenticated']);
    return caller;
  }
  const requested = requestedCost(
    endpoint.schema,
    document,
    operation,
    variables,
  );
  const throttled =
    faults.some((fault) => fault.kind === 'throttle') ||
    endpoint.throttle?.take(requested) === false;
  if (throttled) {
    log(200, ['THROTTLED'], {requested, actual: 0});
    return Response.json({
      errors: [{message: 'Throttled', extensions: {code: 'THROTTLED'}}],
      extensions: {
        cost: {
          requestedQueryCost: requested,
          actualQueryCost: null,
          throttleStatus: endpoint.throttle?.status(),
        },
      },
    });
  }

  const result = await execute({
    schema: endpoint.schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: {
      ...caller,
      world,
      headers: request.headers,
    } satisfies Context,
  });
  const actual = actualCost(operation, result.data);
  endpoint.throttle?.giveBack(requested - actual);
  const errors = result.errors ?? [];
  for (const error of errors) {
    const isMistake =
      error.originalError !== undefined &&
      !(error.originalError instanceof GraphQLError);
    if (error.extensions.code === 'NOT_EMULATED' || isMistake) {
      console.error(
        `[emulator] ${name}: ${error.message}`,
        isMistake ? error.originalError : '',
      );
    }
  }
  if (faults.some((fault) => fault.kind === 'dropAfterCommit')) {
    log(0, ['dropped after commit'], {requested, actual});
    return droppedConnection();
  }
  log(
    200,
    errors.map((error) => error.message),
    {requested, actual},
  );
  if (faults.some((fault) => fault.kind === 'garbage')) {
    return new Response('<html>An upstream proxy answered instead.</html>', {
      headers: {'content-type': 'text/html'},
    });
  }
  return Response.json({
    data: result.data,
    ...(errors.length > 0 && {errors: errors.map(withoutNull)}),
    ...(endpoint.throttle && {
      extensions: {
        cost: {
          requestedQueryCost: requested,
          actualQueryCost: actual,
          throttleStatus: endpoint.throttle.status(),
        },
      },
    }),
  });
}

/** Tells the HTTP server to cut the connection without an answer: what a client sees as a time-out. */
export const DROPPED_CONNECTION = 'x-emulator-drop-connection';
const droppedConnection = () =>
  new Response(null, {status: 502, headers: {[DROPPED_CONNECTION]: '1'}});

const withoutNull = (error: GraphQLError) => error.toJSON();

async function readJson(request: Request): Promise<unknown> {
  try {
    const body: unknown = await request.json();
    return body;
  } catch {
    // Not JSON: the schema check answers 400.
    return null;
  }
}

const RULES = specifiedRules.filter(
  (rule) => rule !== NoSchemaIntrospectionCustomRule,
);
const documents = new WeakMap<
  GraphQLSchema,
  Map<string, DocumentNode | GraphQLError[]>
>();

/** Clients send the same few documents again and again: each is parsed and validated once. */
function parseAndValidate(
  schema: GraphQLSchema,
  query: string,
  operationName: string | null | undefined,
):
  | {document: DocumentNode; operation: OperationDefinitionNode}
  | {errors: readonly GraphQLError[]} {
  const known =
    documents.get(schema) ?? new Map<string, DocumentNode | GraphQLError[]>();
  documents.set(schema, known);
  const checked = known.get(query) ?? check(schema, query);
  known.set(query, checked);
  if (Array.isArray(checked)) return {errors: checked};
  const operation = getOperationAST(checked, operationName);
  return operation
    ? {document: checked, operation}
    : {errors: [new GraphQLError('An operation name is required')]};
}

function check(
  schema: GraphQLSchema,
  query: string,
): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document, RULES);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function logRequest(
  endpoint: GraphQLEndpoint,
  world: World,
  startedAt: number,
  entry: {
    operation: string;
    rootFields: readonly string[];
    variables: unknown;
    errors: readonly string[];
    status: number;
    cost?: {requested: number; actual: number} | undefined;
  },
): void {
  world.requests.add({
    at: new Date().toISOString(),
    api: endpoint.api,
    operation: entry.operation,
    rootFields: entry.rootFields,
    variables: entry.variables,
    requestedCost: entry.cost?.requested ?? null,
    actualCost: entry.cost?.actual ?? null,
    status: entry.status,
    errors: entry.errors,
    milliseconds: Math.round(performance.now() - startedAt),
  });
}
