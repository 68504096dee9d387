import {ClientBuild} from './client-build';
import {SLOW} from './first-visit';
import {AT_A_TIME} from './server-times';
import {type Compared, type Figures, verdicts} from './targets';
import {workerFigures} from './worker';

const COLUMNS: Readonly<Record<string, (figures: Figures) => string>> = {
  'JavaScript kB': ({javascript}) => kilobytes(javascript),
  'CSS kB': ({css}) => kilobytes(css),
  'p50 ms': ({p50}) => p50.toFixed(1),
  'p95 ms': ({p95}) => p95.toFixed(1),
  'requests/s': ({requestsPerSecond}) => String(requestsPerSecond),
  calls: ({calls}) => String(calls),
  'in a row': ({serialCalls}) => String(serialCalls),
  'first byte ms': ({firstByte}) => String(firstByte),
  'complete ms': ({complete}) => String(complete),
};

/** Writes the tables, the targets and how the figures came about. @param builds folders */
export function report(
  compared: readonly Compared[],
  builds: {readonly ours: string; readonly theirs: string},
): void {
  console.log('\nEach cell: Angre | Hydrogen’s template 2025.4.1');
  console.table(
    Object.fromEntries(compared.map((row) => [row.name, cellsOf(row)])),
  );
  console.table({
    Angre: workerRow(builds.ours),
    Template: workerRow(builds.theirs),
  });
  const build = new ClientBuild(builds.ours);
  const own = build.gzipped(build.own('routes/order-cancel'));
  console.log(`${verdicts(compared, own).join('\n')}

JavaScript and CSS: gzip, of the files that a first visit loads. p50, p95: one request at a time, until the page is complete;
requests/s: ${AT_A_TIME} at a time; Shopify answers both from memory, so that the figures are of workerd and its front. Calls to
Shopify, first byte, complete: a first visit to a worker with empty caches, where each answer of Shopify's takes ${SLOW} ms
longer. Start-up: in Node ${process.version}.`);
}

const cellsOf = ({ours, theirs}: Compared): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(COLUMNS).map(([column, written]) => [
      column,
      `${written(ours)} | ${theirs ? written(theirs) : '–'}`,
    ]),
  );

function workerRow(build: string): Readonly<Record<string, number | string>> {
  const {bytes, gzipped, startUp} = workerFigures(build);
  return {
    'worker kB': kilobytes(bytes),
    'gzip kB': kilobytes(gzipped),
    'start-up ms': startUp,
  };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
