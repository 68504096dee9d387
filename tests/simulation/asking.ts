import {offersKey} from '~/cancellation/agreement';
import type {AdminReading} from '~/cancellation/admin-port';
import {EMPTY_FORM} from '~/cancellation/cancel-form';
import type {CancellationState} from '~/cancellation/cancellation-state';
import type {Desk} from '~/cancellation/desk';
import {answerRequest} from '~/cancellation/requests/answer-request.server';
import {
  type CancelRequest,
  CancelRequestSchema,
} from '~/cancellation/requests/cancel-request';
import {
  sendRequest,
  withdrawRequest,
} from '~/cancellation/requests/send-request.server';
import * as v from 'valibot';
import type {Choice} from './visits';

/** What may come of a request: the shop's answer, on its page or by a tag, or that its customer takes it back. */
export type Reply =
  'grant' | 'decline' | 'tag-grant' | 'tag-decline' | 'take-back';

/** The shop's answer on its page, and what the page said then. */
export interface Answered {
  readonly kind: 'granted' | 'declined';
  readonly outcome: Awaited<ReturnType<typeof answerRequest>>['kind'];
}

/** Presses the button of the page that asks the shop, where there is one. */
export async function pressAsk(
  desk: Desk,
  state: CancellationState,
  reading: AdminReading,
  {reason, comment, refundTo}: Choice,
): Promise<void> {
  if (state.kind !== 'askable') return;
  await sendRequest(desk, reading, state, {
    ...EMPTY_FORM,
    reason: reason ?? '',
    comment,
    refundTo,
    agreed: offersKey(state.offers),
  });
}

export async function pressAnswer(
  desk: Desk,
  orderId: string,
  kind: Answered['kind'],
): Promise<Answered> {
  const {kind: outcome} = await answerRequest(desk, orderId, {
    kind,
    message: 'As agreed on the telephone.',
    by: 'merchant@example.com',
  });
  return {kind, outcome};
}

export const pressTakeBack = withdrawRequest;

/** What the order's metafield says of a request; null where that is none. */
export function requestIn(metafieldValue: string): CancelRequest | null {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), CancelRequestSchema),
    metafieldValue,
  );
  return result.success ? result.output : null;
}
