import type * as v from 'valibot';
import type {TypedDocumentString} from '~/shopify/generated/admin.server';

/** An order as a bulk query's answer holds it: each line of the file is one node of it. */
export type OrderOf<Result> = Result extends {
  readonly orders: {readonly edges: readonly {readonly node: infer Node}[]};
}
  ? Node
  : never;

/**
 * One way to look through all orders of a period and add something up.
 *
 * What it adds up is written down after each piece of the file, together with `setup` and less than 128 kB in all: it
 * must not grow with the number of orders.
 */
export interface ScanKind<Result, Setup, Sum> {
  /** Of the shop metafield that a scan is written down in: `dry-run` for `angre.dry-run`. */
  readonly key: string;
  /**
   * Asks for `orders(query: "created_at:>='PERIOD_START' AND created_at:<'PERIOD_END'", sortKey: CREATED_AT)`, within
   * Shopify's rules for bulk queries: no variables, `edges { node }` throughout, `id` in each node.
   */
  readonly query: TypedDocumentString<Result, Record<string, never>>;
  /** By the type in its nodes' ids, the name of each connection of an order: `{LineItem: 'lineItems'}`. */
  readonly connections: Readonly<Record<string, string>>;
  /** What a scan is about besides its period: it stays as it is from the beginning to the end. */
  readonly setupSchema: v.GenericSchema<unknown, Setup>;
  readonly sumSchema: v.GenericSchema<unknown, Sum>;
  start(setup: Setup): Sum;
  /** May change the sum that it is given. @param setup as it was at the start */
  add(sum: Sum, order: OrderOf<Result>, setup: Setup): Sum;
}

/** What a scan that is written down is read by. */
export type ScanShape<Setup, Sum> = Pick<
  ScanKind<unknown, Setup, Sum>,
  'key' | 'setupSchema' | 'sumSchema'
>;

/** From the first instant on, up to but without the second. UTC. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** The bulk query for one period. Only instants are put in, so nothing can break out of its quotes. */
export const queryFor = (
  {query}: Pick<ScanKind<unknown, unknown, unknown>, 'query'>,
  {from, until}: Period,
): string =>
  query
    .toString()
    .replaceAll('PERIOD_START', from.toISOString())
    .replaceAll('PERIOD_END', until.toISOString());
