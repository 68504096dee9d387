import type {Policy} from './policy';
import type {CancellationRecord} from './record';

const DAY_MILLISECONDS = 86_400_000;

/**
 * When store credit for an attempt runs out: a UTC instant, or null for never. Counted from the customer's yes, so that
 * whoever repeats a request names the same.
 */
export const creditExpiry = (
  {startedAt}: CancellationRecord,
  {storeCreditExpiresAfterDays: days}: Policy,
): string | null =>
  days === null
    ? null
    : new Date(Date.parse(startedAt) + days * DAY_MILLISECONDS).toISOString();
