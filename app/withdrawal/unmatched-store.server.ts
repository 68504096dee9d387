import type {AdminClient} from '~/shopify/admin-client.server';
import {
  changeShopDocument,
  type ShopDocument,
} from '~/shopify/shop-metafield.server';
import type {Statement} from './statement';
import {
  parseUnmatched,
  type UnmatchedStatements,
  withSettled,
  withUnmatched,
} from './unmatched';

const UNMATCHED: ShopDocument<UnmatchedStatements> = {
  key: 'unmatched-withdrawals',
  parse: parseUnmatched,
};

/** Has a person look for the order. @returns whether that is new @throws ShopifyUnavailable */
export async function noteUnmatched(
  client: AdminClient,
  statement: Pick<Statement, 'number' | 'receivedAt'>,
): Promise<boolean> {
  const changed = await changeShopDocument(client, UNMATCHED, (list, now) =>
    withUnmatched(list, statement, now),
  );
  return changed !== null;
}

/**
 * Notes that a statement needs nobody any more.
 * @param by e-mail address of the merchant who dealt with it; null where it was laid to its order
 * @returns false where it did not wait for anybody
 * @throws ShopifyUnavailable
 */
export async function settleUnmatched(
  client: AdminClient,
  number: string,
  by: string | null,
): Promise<boolean> {
  const changed = await changeShopDocument(client, UNMATCHED, (list, now) =>
    withSettled(list, number, by, now),
  );
  return changed !== null;
}
