/** Longer than one attempt can take, waits for Shopify's bucket and time-outs included. */
const LEASE_MILLISECONDS = 60_000;

/** Until when an attempt belongs to the worker that takes it up now: UTC instant. */
export const leaseFrom = (now: Date): string =>
  new Date(now.getTime() + LEASE_MILLISECONDS).toISOString();
