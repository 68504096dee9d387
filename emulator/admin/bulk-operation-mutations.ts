import type {GraphQLResolveInfo} from 'graphql';
import {randomBytes} from 'node:crypto';
import {beginBulkJob} from '../bulk/bulk-job';
import {checkBulkQuery} from '../bulk/query-problems';
import type {Context} from '../graphql/context';
import {type BulkOperation, isOver} from '../state/bulk-operations';
import {bulkOperationOf} from './bulk-operation-fields';

/** Bulk queries of one app that run at once in a shop, since 2026-01. */
const MOST_AT_ONCE = 5;
/** How long it takes until a cancellation has taken effect, in milliseconds. */
const CANCELLATION = 200;

interface RunArguments {
  readonly query: string;
  readonly groupObjects: boolean;
}

export const bulkOperationMutations = {
  bulkOperationRunQuery: (
    _root: unknown,
    {query, groupObjects}: RunArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const {world} = context;
    const checked = checkBulkQuery(info.schema, query);
    if ('problems' in checked) {
      return refused(
        checked.problems.map((message) => ({
          code: 'INVALID',
          field: ['query'],
          message,
        })),
      );
    }
    const running = [...world.bulkOperations.values()].filter(
      (operation) => !isOver(operation),
    );
    if (running.length >= MOST_AT_ONCE) {
      // Shopify's own words for this are not known.
      const message = `The limit of ${MOST_AT_ONCE} bulk query operations running at a time has been reached.`;
      return refused([{code: 'LIMIT_REACHED', field: null, message}]);
    }
    const operation: BulkOperation = {
      id: world.nextId(),
      query,
      createdAt: world.clock.iso(),
      status: 'CREATED',
      errorCode: null,
      completedAt: null,
      objectCount: 0,
      rootObjectCount: 0,
      fileToken: randomBytes(16).toString('hex'),
      file: [],
    };
    world.bulkOperations.set(operation.id, operation);
    beginBulkJob({...checked, operation, groupObjects, context, info});
    return {
      // It has only just been made, whatever has become of it by the time that the answer is written.
      bulkOperation: {...operation},
      userErrors: [],
    };
  },
  bulkOperationCancel: (
    _root: unknown,
    {id}: {readonly id: string},
    context: Context,
  ) => {
    const operation = bulkOperationOf(context, id);
    if (!operation || isOver(operation)) {
      const message = operation
        ? `A bulk operation cannot be canceled when it is ${operation.status.toLowerCase()}`
        : 'Bulk operation does not exist';
      return {
        bulkOperation: operation,
        userErrors: [{field: ['id'], message}],
      };
    }
    const {clock} = context.world;
    operation.status = 'CANCELING';
    clock.schedule(clock.now() + CANCELLATION, () => {
      operation.status = 'CANCELED';
    });
    return {bulkOperation: operation, userErrors: []};
  },
};

const refused = (userErrors: readonly object[]) => ({
  bulkOperation: null,
  userErrors,
});
