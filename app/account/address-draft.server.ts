import * as v from 'valibot';
import {
  type DraftOwner,
  keepDraft,
  readDraft,
} from '~/cancellation/draft.server';
import {signedInSubject} from '~/shopify/customer-login.server';
import type {AppSession} from '~/shopify/session.server';
import {ADDRESS_FIELDS, type AddressValues} from './address-form';
import {NOTHING} from './address-book.server';

/** Characters of a field that are kept: what is longer is no part of an address. */
const LONGEST = 100;

/** Which address, and its fields in the order of `ADDRESS_FIELDS`. */
const Content = v.tuple([v.nullable(v.string()), v.array(v.string())]);

/**
 * Keeps what was typed while the customer signs in again; see `keepDraft`.
 * @param number numeric part of the address's id; null for another one
 */
export const keepAddressDraft = (
  session: AppSession,
  number: string | null,
  values: AddressValues,
): void =>
  keepDraft(session, 'address-book', ownerOf(session), [
    number,
    ADDRESS_FIELDS.map((field) => values[field].slice(0, LONGEST)),
  ]);

/** What was kept of this address, or null. */
export function readAddressDraft(
  session: AppSession,
  number: string | null,
): AddressValues | null {
  const kept = readDraft(session, 'address-book', ownerOf(session), Content);
  if (kept === null) return null;
  const [keptNumber, typed] = kept;
  if (keptNumber !== number) return null;
  return {
    ...NOTHING,
    ...Object.fromEntries(
      ADDRESS_FIELDS.map((field, index) => [field, typed[index] ?? '']),
    ),
  };
}

const ownerOf = (session: AppSession): DraftOwner => ({
  orderNumber: null,
  visitor: signedInSubject(session),
});
