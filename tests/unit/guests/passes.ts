import {
  grantGuestPass,
  type GuestPass,
  readGuestPass,
} from '~/cancellation/guest-pass.server';
import {AppSession} from '~/shopify/session.server';

/** Somebody's hashed e-mail address. */
export const GRY = '0123456789ab';

/** The pass that a link for this order gives. */
export async function passFor(
  orderNumber: string | number,
  emailHash = GRY,
): Promise<GuestPass> {
  const session = await AppSession.init(new Request('https://shop.example'), [
    'a-session-secret-of-more-than-32-characters',
  ]);
  const order = {orderNumber: String(orderNumber), orderName: '#1001'};
  grantGuestPass(session, {...order, emailHash});
  const pass = readGuestPass(session, order.orderNumber);
  if (!pass) throw new Error('No pass was granted');
  return pass;
}
