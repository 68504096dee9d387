import {AdminApiError} from '~/shopify/admin-client.server';
import type {WriteRequestMutation} from '~/shopify/generated/admin.server';
import {LOST_RACE} from '../record-metafield.server';
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
  const {metafields, userErrors = []} = answer ?? {};
  if (userErrors.some(({code}) => LOST_RACE.has(code ?? ''))) return null;
  const [userError] = userErrors;
  if (userError) throw new AdminApiError('failed', userError.message);
  const written = storedRequest(orderId, metafields?.[0] ?? null);
  if (written === null || written === 'unreadable') {
    throw new AdminApiError('failed', 'no metafield');
  }
  return written;
}
