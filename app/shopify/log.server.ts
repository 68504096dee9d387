/** Writes something worth knowing to the worker's log, as one line of JSON. Never with anybody's data. */
export function logInfo(
  message: string,
  requestId: string,
  details: Readonly<Record<string, string>>,
): void {
  console.info(JSON.stringify({level: 'info', requestId, message, ...details}));
}

/** Writes an error to the worker's log as one line of JSON, so that a log search finds it by the request's id. */
export function logError(error: unknown, requestId: string): void {
  console.error(
    JSON.stringify({
      level: 'error',
      requestId,
      error:
        error instanceof Error
          ? `${error.name}: ${error.message}`
          : String(error),
      stack: error instanceof Error ? error.stack : undefined,
    }),
  );
}

/**
 * Writes that a person at the shop has to look at an order, as one line of JSON for a log drain to find.
 * @param orderName "#1001"
 */
export function logAlarm(
  alarm: string,
  orderName: string,
  requestId: string,
): void {
  console.warn(JSON.stringify({level: 'alarm', requestId, alarm, orderName}));
}
