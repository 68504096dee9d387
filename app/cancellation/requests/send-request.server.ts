import type {AdminReading} from '../admin-port';
import type {CancelForm} from '../cancel-form';
import type {Desk} from '../desk';
import {newRequest} from './cancel-request';
import {endRequest} from './ending-request.server';
import type {RequestState} from './request-state';
import {ANSWER_TAGS, answerByTag, REQUESTED_TAG} from './request-tags';

/**
 * Stores what the customer asks the shop to decide: once, however often it is sent. Whoever comes second finds the first.
 * @throws ShopifyUnavailable; whether it was stored shows when the order is read again
 */
export async function sendRequest(
  {admin, later, tell}: Desk,
  reading: AdminReading,
  {order, decision}: RequestState & {kind: 'askable'},
  form: CancelForm,
): Promise<void> {
  const {request: stored, readAt} = reading;
  if (stored === 'unreadable') return;
  const {id, tags} = order.snapshot;
  // What staff have answered before is no answer to this.
  if (answerByTag(tags) !== null) {
    await admin.untag(id, Object.values(ANSWER_TAGS));
  }
  const written = await admin.writeRequest(
    id,
    newRequest(
      order.customerNumber,
      decision.code,
      form,
      stored?.request ?? null,
      readAt,
    ),
    stored?.digest ?? null,
  );
  if (!written) return;
  tell(id);
  later(admin.tag(id, [REQUESTED_TAG]));
}

/**
 * Takes a request back that waits for the shop; one that has ended stays as it is.
 * @throws ShopifyUnavailable
 */
export async function withdrawRequest(
  desk: Desk,
  {request: stored, readAt}: AdminReading,
): Promise<void> {
  if (stored === null || stored === 'unreadable') return;
  if (stored.request.phase !== 'sent') return;
  const end = {phase: 'withdrawn', detail: null, by: null} as const;
  await endRequest(desk, stored, end, readAt);
}
