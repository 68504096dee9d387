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

export interface AnsweredRequest {
  readonly method: string;
  /** As `routePatterns` names it; never the address, which may hold an order's number or a one-time link. */
  readonly route: string;
  readonly status: number;
  /** Until the answer began: what is streamed afterwards takes longer. */
  readonly milliseconds: number;
}

/** Writes that a request was answered, as one line of JSON. */
export function logRequest(answered: AnsweredRequest, requestId: string): void {
  console.info(
    JSON.stringify({level: 'info', requestId, message: 'request', ...answered}),
  );
}
