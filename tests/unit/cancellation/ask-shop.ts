import {offersKey} from '~/cancellation/agreement';
import {type CancelForm, EMPTY_FORM} from '~/cancellation/cancel-form';
import {sendRequest} from '~/cancellation/requests/send-request.server';
import type {Order} from '../../../emulator/state/orders';
import {stateOf, type Visitors} from './visitors';

/** One visit that sends a request, where the page has a form for it. */
export async function askShop(
  visitors: Visitors,
  order: Order,
  change: Partial<CancelForm> = {},
): Promise<void> {
  const reading = await visitors.read(order);
  const state = stateOf(reading, order);
  if (state.kind !== 'askable') return;
  const form: CancelForm = {
    ...EMPTY_FORM,
    reason: 'changed-mind',
    comment: 'Too large for the wall.',
    refundTo: 'original',
    agreed: offersKey(state.offers),
    ...change,
  };
  await visitors.atDesk((desk) => sendRequest(desk, reading, state, form));
}
