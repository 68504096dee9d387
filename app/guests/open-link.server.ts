import {grantGuestPass} from '~/cancellation/guest-pass.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import type {Secrets} from '~/shopify/secrets.server';
import type {AppSession} from '~/shopify/session.server';
import {emailHash} from './email-hash.server';
import {consumeLink} from './link-store.server';
import {orderOfToken, tokenHash} from './link-token.server';

/**
 * Uses a one-time link up, and lets the session see its order for a while.
 * @param secrets SESSION_SECRET
 * @returns the numeric part of the order's id; null for a link that can't be used, whatever the reason
 * @throws ShopifyUnavailable; the link may be used up by then, and another has to be asked for
 */
export async function openLink(
  admin: AdminClient,
  {session, secrets}: {readonly session: AppSession; readonly secrets: Secrets},
  token: string,
): Promise<string | null> {
  const orderNumber = await orderOfToken(token, secrets);
  if (orderNumber === null) return null;
  const order = await consumeLink(admin, orderNumber, await tokenHash(token));
  if (!order) return null;
  grantGuestPass(session, {
    orderNumber,
    orderName: order.name,
    emailHash: await emailHash(order.email ?? '', secrets),
  });
  return orderNumber;
}
