import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {type DraftOwner, keepDraft, readDraft} from '../draft.server';
import {isItemsField, type ItemsValues} from './items-form';

/** Bytes that the choices may have together: those of some twenty lines. */
const ROOM = 900;

/** As a query is written; a name that the form does not have is left out. */
const Content = v.pipe(
  v.string(),
  v.transform((kept) =>
    Object.fromEntries(
      [...new URLSearchParams(kept)].filter(
        ([name, value]) => isItemsField(name) && /^\d{0,20}$/.test(value),
      ),
    ),
  ),
);

/** Keeps what was chosen, as far as there is room; see `keepDraft`. */
export function keepItemsDraft(
  session: AppSession,
  owner: DraftOwner,
  values: ItemsValues,
): void {
  const content = Object.entries(values).reduce((kept, [name, value]) => {
    const more = `${kept}${name}=${value}&`;
    return more.length > ROOM ? kept : more;
  }, '');
  keepDraft(session, 'items', owner, content);
}

/** What was kept, or null; see `readDraft`. */
export const readItemsDraft = (
  session: AppSession,
  owner: DraftOwner,
): ItemsValues | null => readDraft(session, 'items', owner, Content);
