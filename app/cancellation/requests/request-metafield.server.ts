import {AdminApiError} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import type {WriteRequestMutation} from '~/shopify/generated/admin.server';
import type {CancelRequest} from './cancel-request';
import {type StoredRequest, storedRequest} from './stored-request';

/** The request as it is written: only if what is there is still what was read (null: still nothing). */
export const requestMetafield = (
  ownerId: string,
  request: CancelRequest,
  compareDigest: string | null,
) => ({
  ownerId,
  namespace: 'angre',
  key: 'request',
  type: 'json',
  value: JSON.stringify(request),
  compareDigest,
});

/**
 * What came of writing a request; null where somebody else was quicker.
 * @throws AdminApiError where Shopify refuses for any other reason than a lost race
 */
export function writtenRequest(
  orderId: string,
  answer: WriteRequestMutation['metafieldsSet'],
): StoredRequest | null {
  if (!isWritten(answer)) return null;
  const written = storedRequest(orderId, answer?.metafields?.[0] ?? null);
  if (written === null || written === 'unreadable') {
    throw new AdminApiError('failed', 'no metafield');
  }
  return written;
}
