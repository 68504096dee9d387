import type {FirstVisit} from './first-visit';
import type {LoadedBytes} from './loaded-files';
import type {ServerTimes} from './server-times';

export type Figures = FirstVisit & LoadedBytes & ServerTimes;

/** Bytes of gzip. */
export const MOST_JAVASCRIPT = 112_000;
export const MOST_CSS = 10_000;
export const MOST_OF_CANCEL_ROUTE = 2000;
const MOST_SERIAL_CALLS = 2;

/** A page's figures; the template has no page to cancel by. */
export interface Compared {
  readonly name: string;
  readonly ours: Figures;
  readonly theirs: Figures | null;
}

/** For each target a line: whether it is met, and by how much it is missed where. */
export function verdicts(
  rows: readonly Compared[],
  bytesOfCancelRoute: number,
): string[] {
  const over = (
    what: string,
    unit: string,
    excess: (row: Compared) => number,
  ): string => {
    const missed = rows
      .map((row) => ({name: row.name, by: excess(row)}))
      .filter(({by}) => by > 0)
      .map(({name, by}) => `${name} by ${Math.round(by * 10) / 10} ${unit}`);
    return missed.length === 0
      ? `✓ ${what}`
      : `✗ ${what}: missed on ${missed.join(', ')}`;
  };
  const own = bytesOfCancelRoute - MOST_OF_CANCEL_ROUTE;
  return [
    over(
      `JavaScript of a route at most ${MOST_JAVASCRIPT} bytes`,
      'bytes',
      ({ours}) => ours.javascript - MOST_JAVASCRIPT,
    ),
    `${own <= 0 ? '✓' : '✗'} JavaScript that only the cancel route has at most ${MOST_OF_CANCEL_ROUTE} bytes: ${bytesOfCancelRoute}`,
    over(
      `CSS at most ${MOST_CSS} bytes`,
      'bytes',
      ({ours}) => ours.css - MOST_CSS,
    ),
    over('p95 no worse than the template’s', 'ms', ({ours, theirs}) =>
      theirs ? ours.p95 - theirs.p95 : 0,
    ),
    over(
      `calls to Shopify, one after the other, at most ${MOST_SERIAL_CALLS}`,
      'calls',
      ({ours}) => ours.serialCalls - MOST_SERIAL_CALLS,
    ),
  ];
}
