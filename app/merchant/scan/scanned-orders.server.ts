import {OrderCollectionDocument} from '~/shopify/generated/admin.server';
import type {ScanAccess} from './carry-on-scan.server';
import {type NodeGroup, UnreadableFile} from './node-reader';
import {ExpiredFile, readWhole} from './result-file.server';
import type {Scan} from './scan-document';
import type {OrderOf, ScanKind} from './scan-kind';

/**
 * The orders of a finished scan once more, for a list of all of them: one at a time, however many there are.
 * @throws ShopifyUnavailable
 * @throws ExpiredFile once Shopify does not keep them any more, after seven days
 * @throws UnreadableFile
 */
export async function* scannedOrders<Result, Setup, Sum>(
  access: ScanAccess,
  kind: ScanKind<Result, Setup, Sum>,
  scan: Scan<Setup, Sum>,
): AsyncGenerator<OrderOf<Result>> {
  const url = await fileOf(access, scan);
  if (url === null) return;
  for await (const group of readWhole(access.fetch, url)) {
    yield orderOfGroup<Result, Setup, Sum>(kind, group);
  }
}

/**
 * Where the orders of a finished scan are to be had at the moment; null where there are none.
 * @throws ShopifyUnavailable
 * @throws ExpiredFile
 */
export async function fileOf(
  {client}: Pick<ScanAccess, 'client'>,
  {operationId}: Pick<Scan<unknown, unknown>, 'operationId'>,
): Promise<string | null> {
  const {data} = await client.request(OrderCollectionDocument, {
    id: operationId,
  });
  const operation = data.bulkOperation;
  if (operation?.status !== 'COMPLETED') throw new ExpiredFile('no file');
  return operation.url ?? null;
}

/**
 * An order in the shape in which it answers the query itself.
 * @throws UnreadableFile for what the query did not ask for
 */
export function orderOfGroup<Result, Setup, Sum>(
  {connections}: Pick<ScanKind<Result, Setup, Sum>, 'connections'>,
  {node, children}: NodeGroup,
): OrderOf<Result> {
  const edges = new Map<string, {node: unknown}[]>(
    Object.values(connections).map((field) => [field, []]),
  );
  for (const child of children) {
    const type = /^gid:\/\/shopify\/(\w+)\//.exec(child.id)?.[1] ?? '';
    const field = edges.get(connections[type] ?? '');
    if (!field) throw new UnreadableFile(`nobody asked for a ${type}`);
    field.push({node: child});
  }
  const order: unknown = {
    ...node,
    ...Object.fromEntries(
      [...edges].map(([field, nodes]) => [field, {edges: nodes}]),
    ),
  };
  if (!isOrder<Result>(order)) throw new UnreadableFile('a node is no order');
  return order;
}

// The type was generated from the very schema that Shopify answers by.
const isOrder = <Result>(value: unknown): value is OrderOf<Result> =>
  typeof value === 'object' && value !== null;
