import {
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Api, FaultEffect} from '../state/faults';
import type {World} from '../state/world';
import type {Context} from './context';
import {actualCost, requestedCost} from './cost';
import {type ParsedRequest, parseRequest} from './parsed-request';
import type {Throttle} from './throttle';

export interface GraphQLEndpoint {
  readonly api: Exclude<Api, 'inbox' | 'login' | 'mail'>;
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

/** Tells the HTTP server to cut the connection without an answer: what a client sees as a time-out. */
export const DROPPED_CONNECTION = 'x-emulator-drop-connection';

/** The Admin API's limit for one query, whatever the shop's plan. */
const MOST_POINTS_OF_A_QUERY = 1000;

/** An answer, and what the request log keeps of it. */
interface Answer {
  readonly response: Response;
  readonly errors?: readonly string[];
  /** Points. */
  readonly cost?: {readonly requested: number; readonly actual: number};
}

/** Answers one GraphQL request over HTTP in the way Shopify does, faults included, and logs it. */
export async function answerGraphQL(
  endpoint: GraphQLEndpoint,
  request: Request,
  world: World,
): Promise<Response> {
  const startedAt = performance.now();
  const parsed = await parseRequest(endpoint.schema, request);
  if (!parsed) {
    return Response.json(
      {errors: 'Bad request: a query is required.'},
      {status: 400},
    );
  }
  const isRefused = 'errors' in parsed;
  const {response, errors, cost} = isRefused
    ? {
        response: Response.json({errors: parsed.errors}),
        errors: parsed.errors.map(({message}) => message),
        cost: undefined,
      }
    : await answerWithFaults(endpoint, request, world, parsed);
  world.requests.add({
    at: new Date().toISOString(),
    api: endpoint.api,
    operation: parsed.name,
    rootFields: isRefused ? [] : parsed.rootFields,
    variables: parsed.variables,
    requestedCost: cost?.requested ?? null,
    actualCost: cost?.actual ?? null,
    // A connection that was cut has no status.
    status: response.headers.has(DROPPED_CONNECTION) ? 0 : response.status,
    errors: errors ?? [],
    milliseconds: Math.round(performance.now() - startedAt),
  });
  return response;
}

async function answerWithFaults(
  endpoint: GraphQLEndpoint,
  request: Request,
  world: World,
  parsed: ParsedRequest,
): Promise<Answer> {
  const faults = world.faults.take(
    endpoint.api,
    [parsed.name, ...parsed.rootFields],
    [
      'status',
      'delay',
      'throttle',
      'dropBeforeCommit',
      'dropAfterCommit',
      'garbage',
    ],
    parsed.variables,
  );
  for (const fault of faults) {
    if (fault.kind === 'delay') await sleep(fault.milliseconds);
  }
  const instead = faults.map(insteadOfAnswer).find((answer) => answer !== null);
  if (instead) return instead;
  const isThrottled = faults.some(({kind}) => kind === 'throttle');
  const answer = await answerProperly(
    endpoint,
    request,
    world,
    parsed,
    isThrottled,
  );
  const spoilt = faults.map(spoiltAnswer).find((each) => each !== null);
  return spoilt ? {...answer, ...spoilt} : answer;
}

function insteadOfAnswer(fault: FaultEffect): Answer | null {
  if (fault.kind === 'dropBeforeCommit') {
    return {response: droppedConnection(), errors: ['dropped before commit']};
  }
  return fault.kind === 'status'
    ? {
        response: new Response('Emulated fault', {status: fault.status}),
        errors: [`answered ${fault.status} on request`],
      }
    : null;
}

/** What is sent in the place of an answer whose work was done. */
function spoiltAnswer(fault: FaultEffect): Answer | null {
  if (fault.kind === 'dropAfterCommit') {
    return {response: droppedConnection(), errors: ['dropped after commit']};
  }
  return fault.kind === 'garbage'
    ? {
        response: new Response(
          '<html>An upstream proxy answered instead.</html>',
          {headers: {'content-type': 'text/html'}},
        ),
      }
    : null;
}

async function answerProperly(
  endpoint: GraphQLEndpoint,
  request: Request,
  world: World,
  parsed: ParsedRequest,
  isThrottled: boolean,
): Promise<Answer> {
  const {api, schema, throttle} = endpoint;
  const {document, operation, operationName, variables} = parsed;
  const caller = endpoint.authenticate(request, world, operation, variables);
  if (caller instanceof Response) {
    return {response: caller, errors: ['not authenticated']};
  }
  const requested = requestedCost(document, operation, variables);
  if (api === 'admin' && requested > MOST_POINTS_OF_A_QUERY) {
    return tooDearAnswer(requested);
  }
  if (isThrottled || throttle?.take(requested) === false) {
    return throttledAnswer(requested, throttle);
  }
  const result = await execute({
    schema,
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
  throttle?.giveBack(requested - actual);
  const errors = result.errors ?? [];
  errors.forEach((error) => reportMistake(parsed.name, error));
  return {
    response: resultResponse(result, throttle && {requested, actual, throttle}),
    errors: errors.map(({message}) => message),
    cost: {requested, actual},
  };
}

function resultResponse(
  {data, errors = []}: ExecutionResult,
  cost: {requested: number; actual: number; throttle: Throttle} | null,
): Response {
  return Response.json({
    data,
    ...(errors.length > 0 && {errors}),
    ...(cost && {
      extensions: {
        cost: {
          requestedQueryCost: cost.requested,
          actualQueryCost: cost.actual,
          throttleStatus: cost.throttle.status(),
        },
      },
    }),
  });
}

function tooDearAnswer(requested: number): Answer {
  const message = `Query cost is ${requested}, which exceeds the single query max cost limit (${MOST_POINTS_OF_A_QUERY}).`;
  return {
    response: Response.json({
      errors: [{message, extensions: {code: 'MAX_COST_EXCEEDED'}}],
    }),
    errors: [message],
    cost: {requested, actual: 0},
  };
}

function throttledAnswer(requested: number, throttle: Throttle | null): Answer {
  return {
    response: Response.json({
      errors: [{message: 'Throttled', extensions: {code: 'THROTTLED'}}],
      extensions: {
        cost: {
          requestedQueryCost: requested,
          actualQueryCost: null,
          throttleStatus: throttle?.status(),
        },
      },
    }),
    errors: ['THROTTLED'],
    cost: {requested, actual: 0},
  };
}

/** Prints what is missing or broken in the emulator itself; a client's mistake is the client's to read. */
function reportMistake(name: string, error: GraphQLError): void {
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

const droppedConnection = () =>
  new Response(null, {status: 502, headers: {[DROPPED_CONNECTION]: '1'}});
