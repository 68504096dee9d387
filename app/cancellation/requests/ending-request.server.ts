import type {Desk} from '../desk';
import type {CancelRequest} from './cancel-request';
import {endedRequest} from './cancel-request';
import {tagTheEnd} from './tag-request.server';
import type {StoredRequest} from './stored-request';

/**
 * Writes how a request ended, and says so in the order's tags.
 * @param at by Shopify's clock
 * @returns the request as it is stored now, or null where somebody else has ended it first
 */
export async function endRequest(
  {admin, later, tell}: Desk,
  {orderId, request, digest}: StoredRequest,
  phase: Exclude<CancelRequest['phase'], 'sent'>,
  detail: string | null,
  at: Date,
): Promise<StoredRequest | null> {
  const ended = endedRequest(request, phase, detail, at);
  const stored = await admin.writeRequest(orderId, ended, digest);
  if (!stored) return null;
  tell(orderId);
  later(tagTheEnd(admin, orderId, phase));
  return stored;
}
