import {GraphQLError} from 'graphql';

export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly {readonly cursor: string; readonly node: Node}[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const LARGEST_PAGE = 250;

/**
 * One page of a list, by Relay's rules as Shopify applies them. `keyOf` must give each node a lasting, unique key.
 * @throws GraphQLError where neither `first` nor `last` is given, or a page is too large
 */
export function connection<Node>(
  all: readonly Node[],
  args: ConnectionArguments,
  keyOf: (node: Node) => string | number,
): Connection<Node> {
  const ordered = args.reverse ? [...all].reverse() : all;
  const keys = ordered.map((node) => String(keyOf(node)));
  const {start, end} = pageRange(keys, args);
  const edges = ordered.slice(start, end).map((node, index) => ({
    cursor: cursorOf(keys[start + index] ?? ''),
    node,
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: end < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Positions in the list: from `start` on, up to but without `end`. */
function pageRange(
  keys: readonly string[],
  args: ConnectionArguments,
): {start: number; end: number} {
  const {first = null, last = null} = args;
  checkPageSize(first, last);
  const from = args.after ? positionOf(args.after, keys) + 1 : 0;
  const to = args.before ? positionOf(args.before, keys) : keys.length;
  return first === null
    ? {start: Math.max(from, to - (last ?? 0)), end: to}
    : {start: from, end: Math.min(to, from + first)};
}

function checkPageSize(first: number | null, last: number | null): void {
  if (first === null && last === null) {
    throw badRequest('you must provide one of first or last');
  }
  if (Math.max(first ?? 0, last ?? 0) > LARGEST_PAGE) {
    throw badRequest(
      `Requested page size exceeds the maximum of ${LARGEST_PAGE}`,
    );
  }
}

const cursorOf = (key: string) => Buffer.from(key).toString('base64url');

function positionOf(cursor: string, keys: readonly string[]): number {
  const position = keys.indexOf(Buffer.from(cursor, 'base64url').toString());
  if (position < 0) {
    throw badRequest('Invalid cursor for current pagination sort.');
  }
  return position;
}

const badRequest = (message: string) =>
  new GraphQLError(message, {extensions: {code: 'BAD_REQUEST'}});
