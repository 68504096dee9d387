import {redirect} from '@shopify/remix-oxygen';
import {
  type CancellationContext,
  readOwnership,
} from '~/cancellation/cancellation.server';
import {type GuestPass, readGuestPass} from '~/cancellation/guest-pass.server';
import type {Ownership} from '~/cancellation/owned-order';
import {type Locale, localeOf, localePath} from '~/i18n/locale';
import {requireOrderId} from '~/orders/order-id';
import {signedInSubject} from '~/shopify/customer-login.server';
import type {AppSession} from '~/shopify/session.server';

type DoorContext = CancellationContext & {
  readonly session: AppSession;
  readonly locale: Locale;
};

/** By which way an order is visited: from its customer's account, or by a guest's link. */
export interface OrderDoor {
  /** Numeric part of the order's id. */
  readonly orderNumber: string;
  readonly isGuests: boolean;
  /** Path of the order page, without a locale. */
  readonly orderPath: string;
  /** Names who is there, for their posts to wait for one another; null where nobody is known. */
  readonly visitor: string | null;
  /**
   * What shows that the order is theirs; null where it is not, or there is none.
   * @throws Response, a redirect to the way in, when nobody has come in
   * @throws ShopifyUnavailable
   */
  readonly ownership: () => Promise<Ownership | null>;
}

/**
 * The door that an address below `/account/orders/…` or `/orders/…` leads to.
 * @throws Response 404 for an address that names no order
 */
export function requireOrderDoor(
  context: DoorContext,
  request: Request,
  param: string | undefined,
): OrderDoor {
  const orderNumber = requireOrderId(param);
  if (!isGuestPath(new URL(request.url).pathname)) {
    return {
      orderNumber,
      isGuests: false,
      orderPath: `/account/orders/${orderNumber}`,
      visitor: signedInSubject(context.session),
      ownership: () => readOwnership(context, orderNumber),
    };
  }
  const pass = readGuestPass(context.session, orderNumber);
  return {
    orderNumber,
    isGuests: true,
    orderPath: `/orders/${orderNumber}`,
    visitor: pass && `guest ${orderNumber}`,
    ownership: () =>
      new Promise((resolve) => {
        resolve(requireGuestPass(context, orderNumber));
      }),
  };
}

/**
 * The pass of a guest for this order.
 * @throws Response, a redirect to where a link can be asked for: the same for every order, whether there is one or not
 */
export function requireGuestPass(
  context: Pick<DoorContext, 'session' | 'locale'>,
  orderNumber: string,
): GuestPass {
  const pass = readGuestPass(context.session, orderNumber);
  if (pass) return pass;
  const wayIn: Response = redirect(
    `${localePath(context.locale, '/orders/find')}?ended`,
  );
  throw wayIn;
}

function isGuestPath(pathname: string): boolean {
  const {pathPrefix} = localeOf(pathname);
  return pathname.slice(pathPrefix.length).startsWith('/orders/');
}
