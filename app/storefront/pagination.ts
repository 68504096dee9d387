import * as v from 'valibot';

const PAGE_SIZE = 24;

const CursorSchema = v.nullable(v.pipe(v.string(), v.maxLength(1000)));

/** Which part of a list is asked for: the variables of Shopify's connections. */
export interface PageVariables {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** Addresses of the neighbouring pages; null where there is none. */
export interface PageLinks {
  readonly previous: string | null;
  readonly next: string | null;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * Reads `?after=` and `?before=`.
 * @throws Response 400 for a cursor that cannot be one
 */
export function pageVariables(
  search: URLSearchParams,
  size = PAGE_SIZE,
): PageVariables {
  const before = readCursor(search.get('before'));
  if (before !== null) return {last: size, before};
  const after = readCursor(search.get('after'));
  return after === null ? {first: size} : {first: size, after};
}

/** Links to the pages before and after, with whatever else the address says kept. */
export function pageLinks(search: URLSearchParams, page: PageInfo): PageLinks {
  const link = (name: 'after' | 'before', cursor: string | null) => {
    const target = new URLSearchParams(search);
    target.delete('after');
    target.delete('before');
    if (cursor !== null) target.set(name, cursor);
    return `?${target.toString()}`;
  };
  return {
    previous: page.hasPreviousPage ? link('before', page.startCursor) : null,
    next: page.hasNextPage ? link('after', page.endCursor) : null,
  };
}

function readCursor(value: string | null): string | null {
  const cursor = v.safeParse(CursorSchema, value);
  if (!cursor.success) throw new Response(null, {status: 400});
  return cursor.output;
}
