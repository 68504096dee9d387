import type {AdminReading} from '../admin-port';
import {decide} from '../decide';
import type {Desk} from '../desk';
import {ATTENTION_TAG} from '../ending.server';
import type {OwnedOrder} from '../owned-order';
import {carryOut, giveAnswer} from './answer-request.server';
import {endRequest} from './ending-request.server';
import {isNeedless} from './request-state';
import {answerByTag, REQUESTED_TAG} from './request-tags';
import type {StoredRequest} from './stored-request';

/**
 * Does what is due about a request: closes one that the order itself has made needless, takes an answer that staff have
 * given by a tag, and carries out a yes that was stored and not begun. Call it whenever an order is read, and when
 * Shopify tells of a change.
 * @returns whether it changed what a page would say
 */
export async function carryOnRequest(
  desk: Desk,
  reading: AdminReading,
  order: OwnedOrder,
): Promise<boolean> {
  const {request: stored} = reading;
  if (stored === null || stored === 'unreadable') return false;
  const {id, tags} = order.snapshot;
  switch (stored.request.phase) {
    case 'sent':
      return carryOnWaiting(desk, reading, order, stored);
    case 'granted':
      return carryOut(desk, reading, order, stored);
    case 'closed':
    case 'declined':
    case 'withdrawn':
      if (tags.includes(REQUESTED_TAG)) {
        // Its worker died before it could.
        desk.later(desk.admin.untag(id, [REQUESTED_TAG]));
      }
      return false;
  }
}

async function carryOnWaiting(
  desk: Desk,
  reading: AdminReading,
  order: OwnedOrder,
  stored: StoredRequest,
): Promise<boolean> {
  const {policy, readAt} = reading;
  const {id, tags} = order.snapshot;
  const decision = decide(order, policy, readAt);
  if (decision.kind !== 'cancel' && isNeedless(decision)) {
    const {code: detail} = decision;
    const end = {phase: 'closed', detail, by: null} as const;
    await endRequest(desk, stored, end, readAt);
    return true;
  }
  const kind = answerByTag(tags);
  if (kind === null) {
    // Its worker may have died before it could.
    if (!tags.includes(REQUESTED_TAG)) {
      desk.later(desk.admin.tag(id, [REQUESTED_TAG]));
    }
    return false;
  }
  const answer = {kind, message: '', by: null};
  const outcome = await giveAnswer(desk, reading, order, stored, answer);
  if (outcome.kind !== 'impossible') return true;
  if (!tags.includes(ATTENTION_TAG)) {
    desk.later(desk.admin.tag(id, [ATTENTION_TAG]));
  }
  return false;
}
