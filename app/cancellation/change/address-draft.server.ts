import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {type DraftOwner, keepDraft, readDraft} from '../draft.server';
import {type Delivery, DELIVERY_FIELDS, DeliverySchema} from './delivery';

/** Characters of a field that are kept: what is longer is no part of an address. */
const LONGEST = 100;

/** The fields in the order of `DELIVERY_FIELDS`. */
const Content = v.pipe(
  v.array(v.string()),
  v.transform((values) =>
    Object.fromEntries(
      DELIVERY_FIELDS.map((field, index) => [field, values[index]]),
    ),
  ),
  DeliverySchema,
);

/** Keeps what was typed; see `keepDraft`. */
export const keepAddressDraft = (
  session: AppSession,
  owner: DraftOwner,
  form: Delivery,
): void =>
  keepDraft(
    session,
    'address',
    owner,
    DELIVERY_FIELDS.map((field) => form[field].slice(0, LONGEST)),
  );

/** What was kept, or null; see `readDraft`. */
export const readAddressDraft = (
  session: AppSession,
  owner: DraftOwner,
): Delivery | null => readDraft(session, 'address', owner, Content);
