import type {Desk} from '../desk';
import {endedRequest, type RequestEnd} from './cancel-request';
import {ANSWER_TAGS, REQUESTED_TAG} from './request-tags';
import type {StoredRequest} from './stored-request';

/**
 * Writes how a request ended, and says so in the order's tags.
 * @param at by Shopify's clock
 * @returns the request as it is stored now, or null where somebody else has ended it first
 */
export async function endRequest(
  {admin, later, tell}: Desk,
  {orderId, request, digest}: StoredRequest,
  end: RequestEnd,
  at: Date,
): Promise<StoredRequest | null> {
  const ended = endedRequest(request, end, at);
  const stored = await admin.writeRequest(orderId, ended, digest);
  if (!stored) return null;
  tell(orderId);
  later(admin.untag(orderId, [REQUESTED_TAG]));
  if (end.phase === 'granted' || end.phase === 'declined') {
    later(admin.tag(orderId, [ANSWER_TAGS[end.phase]]));
  }
  return stored;
}
