import {
  type DocumentNode,
  executeSync,
  getArgumentValues,
  GraphQLError,
  type GraphQLResolveInfo,
  Kind,
} from 'graphql';
import {notEmulated} from '../admin/not-emulated';
import {matchingOrders} from '../admin/order-search';
import {visibleOrders} from '../admin/order-source';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {BulkOperation} from '../state/bulk-operations';
import {nodesDocument, writtenNodes} from './bulk-nodes';
import {fieldsOf} from './query-problems';

/** How long Shopify takes to begin, in milliseconds. */
const PREPARATION = 100;
/** Roots that are read at a time: other requests get their turn in between. */
const BATCH = 200;

export interface BulkJob {
  readonly operation: BulkOperation;
  /** The bulk query, checked. */
  readonly document: DocumentNode;
  readonly groupObjects: boolean;
  /** Of the mutation that asked for it: whose token it was decides what may be read. */
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/**
 * Has a bulk query run beside everything else, a batch at a time. Injected `jobDelay` and `jobFailure` faults for
 * `bulkOperationRunQuery` or for the operation that asks for it are used up by it.
 */
export function beginBulkJob(job: BulkJob): void {
  const {context, operation, info} = job;
  const {clock, faults} = context.world;
  const happening = faults.take(
    'admin',
    [info.fieldName, info.operation.name?.value ?? ''],
    ['jobDelay', 'jobFailure'],
    operation.query,
  );
  const isToFail = happening.some(({kind}) => kind === 'jobFailure');
  const delay = happening.reduce(
    (sum, fault) => sum + (fault.kind === 'jobDelay' ? fault.milliseconds : 0),
    0,
  );
  clock.schedule(clock.now() + PREPARATION, () => {
    if (operation.status !== 'CREATED') return;
    operation.status = 'RUNNING';
    clock.schedule(clock.now() + delay, () =>
      unlessFailed(job, () => {
        if (isToFail) throw new GraphQLError('Failed on request');
        runBatches(job, rootIds(job));
      }),
    );
  });
}

/** The ids of what the query's only root field finds. */
function rootIds({document, context, info}: BulkJob): string[] {
  const [root, another] = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? fieldsOf(document, definition.selectionSet)
      : [],
  );
  const field =
    root && info.schema.getQueryType()?.getFields()[root.name.value];
  if (!field || another || field.name !== 'orders') {
    throw notEmulated('bulk queries of anything but orders');
  }
  const {query, sortKey, reverse, ...others} = getArgumentValues(field, root);
  if (Object.keys(others).length > 0) {
    throw notEmulated(`orders(${Object.keys(others).join(', ')}) in bulk`);
  }
  const found = matchingOrders(visibleOrders(context), {
    query: typeof query === 'string' ? query : null,
    sortKey: String(sortKey),
  }).map(({id}) => gid('Order', id));
  return reverse === true ? found.reverse() : found;
}

function runBatches(job: BulkJob, ids: readonly string[]): void {
  const {operation, context} = job;
  const {clock} = context.world;
  const document = nodesDocument(job.document);
  const next = (from: number) => {
    if (operation.status !== 'RUNNING') return;
    writeBatch(job, document, ids.slice(from, from + BATCH));
    if (from + BATCH < ids.length) {
      clock.schedule(clock.now(), () =>
        unlessFailed(job, () => next(from + BATCH)),
      );
      return;
    }
    operation.status = 'COMPLETED';
    operation.completedAt = clock.iso();
  };
  next(0);
}

function writeBatch(
  {operation, context, info, groupObjects}: BulkJob,
  document: DocumentNode,
  ids: readonly string[],
): void {
  const {data, errors} = executeSync({
    schema: info.schema,
    document,
    variableValues: {ids},
    contextValue: context,
  });
  const [error] = errors ?? [];
  if (error) throw error;
  const {lines, roots} = writtenNodes(data, groupObjects);
  operation.objectCount += lines.length;
  operation.rootObjectCount += roots;
  if (lines.length > 0) operation.file.push(Buffer.from(lines.join('')));
}

/** A query that fails half-way leaves what it has found until then. */
function unlessFailed({operation, context}: BulkJob, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    operation.status = 'FAILED';
    operation.completedAt = context.world.clock.iso();
    const isDenied = error.extensions.code === 'ACCESS_DENIED';
    operation.errorCode = isDenied ? 'ACCESS_DENIED' : 'INTERNAL_SERVER_ERROR';
    if (error.extensions.code === 'NOT_EMULATED') console.error(error.message);
  }
}
