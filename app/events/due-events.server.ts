import {type EventfulOrder, eventsOf} from './events-of.server';
import type {ShopEvent} from './shop-event';

/** A receiver that is new, or was away for so long, is not told what happened before. */
const OLDEST_MILLISECONDS = 30 * 86_400_000;

/** What has happened to an order and was not told yet, first to last. */
export const dueEvents = (
  order: EventfulOrder,
  told: ReadonlySet<string>,
  now: Date,
): ShopEvent[] =>
  eventsOf(order).filter(
    ({id, occurredAt}) =>
      !told.has(id) &&
      now.getTime() - Date.parse(occurredAt) < OLDEST_MILLISECONDS,
  );
