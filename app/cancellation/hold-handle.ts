const PREFIX = 'angre-';

/** The handle of an attempt's holds. Shopify takes one of a kind for each fulfilment order. */
export const holdHandle = (attemptId: string): string =>
  `${PREFIX}${attemptId}`;

/** Whether some attempt has put this hold on. */
export const isHandleOfAttempt = (handle: string | null): boolean =>
  handle?.startsWith(PREFIX) === true;
