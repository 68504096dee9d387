import {sentenceOf} from './schedule';
import type {Observation} from './observation';
import type {Stage} from './stage';
import {recorded} from './visits';

/** What happened in a run, line by line, for a person to read. */
export function transcript(run: Stage): readonly string[] {
  const {first, observations, showings, fired, order} = run;
  return [
    ...observations.map((each, index) =>
      line(each, observations[index - 1] ?? each, first.at),
    ),
    ...showings.map(
      ({by, kind, code, refund, seen}) =>
        `page of ${by} at ${since(seen.at, first.at)}: ${code ?? kind}${refund === null ? '' : `, ${refund} comes back`}`,
    ),
    `went wrong: ${fired.map(sentenceOf).join('; ')}`,
    `tags: ${order.tags.join(', ')}`,
  ];
}

function line(now: Observation, before: Observation, start: number): string {
  const changes = [
    ...(now.isCancelled && !before.isCancelled ? ['cancelled'] : []),
    ...(now.jobs > before.jobs ? ['cancellation accepted'] : []),
    ...(now.hasParcelLeft && !before.hasParcelLeft ? ['parcel left'] : []),
    ...(holds(now) === holds(before) ? [] : [`${holds(now)} held`]),
    ...(now.netPayment === before.netPayment ? [] : [`${now.netPayment} kept`]),
    ...(now.record === before.record ? [] : [recordIn(now)]),
  ];
  return `${since(now.at, start)} ${now.after}${changes.length > 0 ? ` -> ${changes.join(', ')}` : ''}`;
}

const holds = ({parcels}: Observation): number =>
  parcels.filter(({isHeldByApp}) => isHeldByApp).length;

function recordIn({record}: Observation): string {
  const read = record === null ? null : recorded(record);
  return read
    ? `${read.attemptId.slice(0, 4)} ${read.outcome}${read.failure ? ` (${read.failure})` : ''}`
    : 'no record';
}

const since = (at: number, start: number): string =>
  `${((at - start) / 1000).toFixed(2).padStart(8)} s`;
