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
  {operationId}: Scan<Setup, Sum>,
): AsyncGenerator<OrderOf<Result>> {
  const {data} = await access.client.request(OrderCollectionDocument, {
    id: operationId,
  });
  const operation = data.bulkOperation;
  if (operation?.status !== 'COMPLETED') throw new ExpiredFile('no file');
  // Where Shopify has found nothing there is no file.
  if (!operation.url) return;
  for await (const group of readWhole(access.fetch, operation.url)) {
    yield orderOfGroup<Result, Setup, Sum>(kind, group);
  }
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
