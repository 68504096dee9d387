import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {AddressFormSchema} from './address-form';
import type {Delivery} from './delivery';

const SESSION_KEY = 'addressDraft';
/** The session is one cookie: what is longer is no part of an address. */
const LONGEST = 100;

const DraftSchema = v.object({
  orderNumber: v.string(),
  form: AddressFormSchema,
});

/** Keeps what was typed while the customer has to sign in again. */
export function keepAddressDraft(
  session: AppSession,
  orderNumber: string,
  form: Delivery,
): void {
  const kept = Object.fromEntries(
    Object.entries(form).map(([field, value]) => [
      field,
      value.slice(0, LONGEST),
    ]),
  );
  session.set(SESSION_KEY, {orderNumber, form: kept});
}

/** What was kept for this order, or null. */
export function readAddressDraft(
  session: AppSession,
  orderNumber: string,
): Delivery | null {
  const draft = v.safeParse(DraftSchema, session.get(SESSION_KEY));
  return draft.success && draft.output.orderNumber === orderNumber
    ? draft.output.form
    : null;
}

export function dropAddressDraft(session: AppSession): void {
  if (session.get(SESSION_KEY) !== undefined) session.unset(SESSION_KEY);
}
