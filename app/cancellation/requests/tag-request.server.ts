import type {AdminPort} from '../admin-port';
import type {CancelRequest} from './cancel-request';
import {ANSWER_TAGS, REQUESTED_TAG} from './request-tags';

/**
 * Says in the order's tags how its request ended. The tag that it waits goes last: as long as it is there, this is to be
 * done.
 */
export async function tagTheEnd(
  admin: AdminPort,
  orderId: string,
  phase: Exclude<CancelRequest['phase'], 'sent'>,
): Promise<void> {
  if (phase === 'granted' || phase === 'declined') {
    await admin.tag(orderId, [ANSWER_TAGS[phase]]);
  }
  await admin.untag(orderId, [REQUESTED_TAG]);
}
