import type {CancellationRecord, TrailEvent} from './record';

/** One thing that an attempt has done, at a moment of Shopify's clock. */
export interface Deed {
  /** UTC instant. */
  readonly at: string;
  readonly event: TrailEvent;
  readonly detail: string | null;
  /** What its attempt did or was to do, as its claim says: null for cancelling the whole order. */
  readonly act: string | null;
}

/**
 * What was done about a cancellation, first to last. Workers write down their own clock's time; the order, its parcels
 * and its payments are dated by Shopify's. The latest attempt knows both for the moment at which it began, so all is
 * moved by the difference and can stand in one account.
 */
export function deedsOf({startedAt, trail}: CancellationRecord): Deed[] {
  const begin = trail.findLast(({event}) => event === 'claimed');
  const difference = begin ? Date.parse(startedAt) - Date.parse(begin.at) : 0;
  const acts = new Map(
    trail
      .filter(({event}) => event === 'claimed')
      .map(({attemptId, detail}) => [attemptId, detail]),
  );
  return trail.map(({at, attemptId, event, detail}) => ({
    at: new Date(Date.parse(at) + difference).toISOString(),
    event,
    detail,
    act: acts.get(attemptId) ?? null,
  }));
}
