import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import type {ClientBuild} from './client-build';
import {gzippedBytes} from './loaded-files';
import {MOST_JAVASCRIPT} from './targets';

export const BUDGET_FILE = join(import.meta.dirname, '..', '..', 'budget.json');

const Bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const Sizes = v.record(v.string(), Bytes);

/** Bytes, compressed by gzip: of JavaScript by route, besides what every page loads; of CSS by sheet; of the worker. */
const Budget = v.strictObject({
  javascript: Sizes,
  css: Sizes,
  worker: Sizes,
});
export type Budget = v.InferOutput<typeof Budget>;

export const readBudget = (): Budget =>
  v.parse(Budget, JSON.parse(readFileSync(BUDGET_FILE, 'utf8')));

export const EVERY_PAGE = 'every page';

export function sizesOf(build: ClientBuild): Budget {
  return {
    javascript: {
      [EVERY_PAGE]: build.gzipped(build.everyPage()),
      'the cancel route alone': build.gzipped(build.own('routes/order-cancel')),
      ...Object.fromEntries(
        build.pageRoutes().map((id) => [id, build.gzipped(build.besides(id))]),
      ),
    },
    css: Object.fromEntries(
      build
        .styleSheets()
        .map((sheet) => [
          /^\/assets\/(\w+)-/.exec(sheet)?.[1] ?? sheet,
          build.gzipped([sheet]),
        ]),
    ),
    worker: {'server/index.js': gzippedBytes([build.worker()])},
  };
}

/** A sentence for each size that is larger than allowed, or that nobody has decided on. */
export function overBudget(sizes: Budget, budget: Budget): string[] {
  const everyPage = sizes.javascript[EVERY_PAGE] ?? 0;
  return [
    ...grown('JavaScript of', sizes.javascript, budget.javascript),
    ...grown('CSS:', sizes.css, budget.css),
    ...grown('Worker:', sizes.worker, budget.worker),
    ...Object.entries(sizes.javascript)
      .filter(([id]) => id.startsWith('routes/') && !isMerchants(id))
      .map(([id, bytes]) => ({id, over: everyPage + bytes - MOST_JAVASCRIPT}))
      .filter(({over}) => over > 0)
      .map(
        ({id, over}) =>
          `All JavaScript of ${id} is ${over} bytes over ${MOST_JAVASCRIPT}`,
      ),
  ];
}

export const isMerchants = (routeId: string): boolean =>
  routeId.startsWith('routes/merchant');

const grown = (
  what: string,
  sizes: Budget['css'],
  allowed: Budget['css'],
): string[] =>
  Object.entries(sizes).flatMap(([name, bytes]) => {
    const most = allowed[name];
    if (most === undefined)
      return [`${what} ${name}: ${bytes} bytes, not budgeted`];
    return bytes > most
      ? [
          `${what} ${name}: ${bytes} bytes, ${bytes - most} over its budget of ${most}`,
        ]
      : [];
  });
