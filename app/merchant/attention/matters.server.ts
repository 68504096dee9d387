import {ATTENTION_TAG as CANCELLATION_TAG} from '~/cancellation/ending.server';
import {numericPart} from '~/cancellation/owned-order';
import {type EventfulOrder, eventsOf} from '~/events/events-of.server';
import type {AttentionCode} from '~/events/shop-event';
import {ATTENTION_TAG as WITHDRAWAL_TAG} from '~/withdrawal/withdrawal-tags';
import {type AttendedDeed, parseAttended} from './attended';

export const ATTENTION_TAGS: readonly string[] = [
  CANCELLATION_TAG,
  WITHDRAWAL_TAG,
];

/** An order with what was dealt with about it. */
export interface AttendedOrder extends EventfulOrder {
  readonly attention: {
    readonly value: string;
    readonly compareDigest: string;
  } | null;
}

/** Something about an order that needs a person. `TAGGED`: nothing is written down about why. */
export interface Matter {
  readonly id: string;
  readonly code: AttentionCode | 'TAGGED';
  /** UTC instant. */
  readonly since: string;
  /** False for what lasts until it is mended, and is gone then by itself. */
  readonly isDismissible: boolean;
}

export interface Matters {
  readonly open: readonly Matter[];
  readonly done: readonly AttendedDeed[];
}

const GOES_BY_ITSELF: ReadonlySet<string> = new Set([
  'ANSWER_IMPOSSIBLE',
  'RECORD_UNREADABLE',
]);

/**
 * What about a tagged order still needs a person, and what was dealt with. None of either: it has mended itself, and
 * only the tag is left.
 */
export function mattersOf(order: AttendedOrder): Matters {
  const done = parseAttended(order.attention?.value ?? null);
  const dealtWith = new Set(done.map(({matter}) => matter));
  const alarms = eventsOf(order).flatMap(
    ({id, code, occurredAt, isSettled = false}) =>
      code === null ? [] : [{id, code, since: occurredAt, isSettled}],
  );
  const open = alarms
    .filter(({id, isSettled}) => !isSettled && !dealtWith.has(id))
    .map(({id, code, since}): Matter => ({
      id,
      code,
      since,
      isDismissible: !GOES_BY_ITSELF.has(code),
    }));
  return {open: isBare(order) ? [untold(order)] : open, done};
}

/** Nothing is written down that could tell why the order is tagged. */
const isBare = ({record, request, withdrawals}: EventfulOrder): boolean =>
  record === null && request === null && withdrawals === null;

const untold = ({id, updatedAt}: EventfulOrder): Matter => ({
  id: `${numericPart('Order', id) ?? ''}-tagged`,
  code: 'TAGGED',
  since: updatedAt,
  isDismissible: true,
});

/** Whether the order stands in the list of what needs a person. */
export const isTagged = ({tags}: EventfulOrder): boolean =>
  tags.some((tag) => ATTENTION_TAGS.includes(tag));
