import type {
  CancelRequest,
  RequestEvent,
} from '~/cancellation/requests/cancel-request';

/** One thing that a customer has asked the shop to decide. */
export interface AskedRequest {
  /** UTC instant. */
  readonly sentAt: string;
  /** Null while it waits. */
  readonly end: RequestEvent['event'] | null;
  /** Minutes until staff had said yes or no; null where they have not, or had not to. */
  readonly answeredAfter: number | null;
}

const ANSWERS: ReadonlySet<string> = new Set(['granted', 'declined']);

/** What was asked about one order, first to last. */
export const requestsOf = ({trail}: CancelRequest): AskedRequest[] =>
  trail
    .filter(({event}) => event === 'sent')
    .map(({at, requestId}) => {
      const end = trail.findLast(
        (entry) => entry.requestId === requestId && entry.event !== 'sent',
      );
      return {
        sentAt: at,
        end: end?.event ?? null,
        answeredAfter:
          end && ANSWERS.has(end.event)
            ? (Date.parse(end.at) - Date.parse(at)) / 60_000
            : null,
      };
    });
