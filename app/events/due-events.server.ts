/** A receiver that is new, or was away for so long, is not told what happened before. */
const OLDEST_MILLISECONDS = 30 * 86_400_000;

/** What of these events was not told yet, in their order. */
export const dueEvents = <
  Event extends {readonly id: string; readonly occurredAt: string},
>(
  events: readonly Event[],
  told: ReadonlySet<string>,
  now: Date,
): Event[] =>
  events.filter(
    ({id, occurredAt}) =>
      !told.has(id) &&
      now.getTime() - Date.parse(occurredAt) < OLDEST_MILLISECONDS,
  );
