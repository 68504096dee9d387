import {fileUrl} from '../bulk/routes';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {BulkOperation} from '../state/bulk-operations';
import {notEmulated} from './not-emulated';

export interface BulkOperationsArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly sortKey: string;
}

/** The operation of this gid, or null. */
export const bulkOperationOf = (
  {world}: Context,
  id: string,
): BulkOperation | null =>
  world.bulkOperations.get(numericId('BulkOperation', id) ?? 0) ?? null;

/** One page of them, newest first, as Shopify lists them. */
export function bulkOperationsPage(
  {world}: Context,
  {query, sortKey, ...args}: BulkOperationsArguments,
) {
  if (sortKey !== 'CREATED_AT') {
    throw notEmulated(`bulkOperations(sortKey: ${sortKey})`);
  }
  const matches = (query ?? '').split(/\s+/).filter(Boolean).map(termOf);
  const found = [...world.bulkOperations.values()]
    .reverse()
    .filter((operation) => matches.every((isMatch) => isMatch(operation)));
  return connection(found, args, ({id}) => id);
}

function termOf(term: string): (operation: BulkOperation) => boolean {
  const [key, value = ''] = term.split(':');
  if (key === 'status') {
    return ({status}) => status.toLowerCase() === value.toLowerCase();
  }
  // Bulk mutations are not emulated.
  if (key === 'operation_type') return () => value.toLowerCase() === 'query';
  throw notEmulated(`bulkOperations(query: "${term}")`);
}

const bytes = ({file}: BulkOperation): number =>
  file.reduce((sum, {byteLength}) => sum + byteLength, 0);

export const bulkOperationFields = {
  fileSize: (operation) =>
    operation.status === 'COMPLETED' ? String(bytes(operation)) : null,
  id: ({id}) => gid('BulkOperation', id),
  objectCount: ({objectCount}) => String(objectCount),
  partialDataUrl: (operation) =>
    operation.status === 'FAILED' && bytes(operation) > 0
      ? fileUrl(operation)
      : null,
  rootObjectCount: ({rootObjectCount}) => String(rootObjectCount),
  type: () => 'QUERY',
  // Where nothing was found there is no file.
  url: (operation) =>
    operation.status === 'COMPLETED' && bytes(operation) > 0
      ? fileUrl(operation)
      : null,
} satisfies Fields<BulkOperation>;
