import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {cancellationDesk} from '~/cancellation/cancellation.server';
import type {GuestPass} from '~/cancellation/guest-pass.server';
import {numericPart, type Ownership} from '~/cancellation/owned-order';
import {sendLinkToOwner} from '~/guests/send-link.server';
import {localeOf, localePath} from '~/i18n/locale';
import {mailSender} from '~/mail/send-mail.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {mutateCustomer, queryCustomer} from '~/shopify/customer-query.server';
import {WithdrawingGuestDocument} from '~/shopify/generated/admin.server';
import {
  AskForReturnDocument,
  WithdrawableOrdersDocument,
  WithdrawingCustomerDocument,
} from '~/shopify/generated/customer.server';
import {logAlarm, logError} from '~/shopify/log.server';
import {orderGid} from '~/shopify/order-gid';
import type {Secrets} from '~/shopify/secrets.server';
import type {CustomersReturns} from './ask-for-return.server';
import type {WithdrawalDesk} from './desk';
import {letterToConfirm} from './letter-to-confirm.server';
import {piecesByLine} from './pieces-by-line';
import {seal, unseal} from './sealed.server';
import {type Statement, StatementSchema} from './statement';
import type {WithdrawalOrder} from './withdrawal-order';
import {readWithdrawalOrder} from './withdrawal-store.server';
import {returnNote} from './work';

export type WithdrawalContext = Pick<
  AppLoadContext,
  | 'env'
  | 'waitUntil'
  | 'customerAccount'
  | 'requestId'
  | 'tell'
  | 'buyerAddress'
  | 'locale'
>;

/** A consumer's own order, for them to withdraw from. */
export interface ConsumersOrder {
  readonly orderName: string;
  /** Null where a one-time link has opened it. */
  readonly customerNumber: string | null;
  readonly name: string;
  readonly email: string;
  /** Null where the Admin API does not show this order to the app. */
  readonly order: WithdrawalOrder | null;
}

/**
 * The signed-in customer's order as the Admin API has it. Null where it does not exist or is somebody else's, which are
 * one and the same answer.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readCustomersOrder(
  context: WithdrawalContext,
  orderNumber: string,
): Promise<ConsumersOrder | null> {
  const orderId = orderGid(orderNumber);
  const {customer, order} = await queryCustomer(
    context.customerAccount,
    WithdrawingCustomerDocument,
    {orderId},
  );
  const customerNumber = numericPart('Customer', customer.id);
  if (!order || customerNumber === null) return null;
  const read = await readWithdrawalOrder(adminClientFor(context), orderId);
  if (read && read.customerNumber !== customerNumber) return null;
  const email = customer.emailAddress?.emailAddress ?? '';
  return {
    orderName: order.name,
    customerNumber,
    // Shopify shows the address as the name of a customer who has not given one.
    name: customer.displayName === email ? '' : customer.displayName,
    email,
    order: read,
  };
}

/**
 * The order that a guest's link has opened, as the Admin API has it. Null where it is gone, or older than this app may
 * see.
 * @throws ShopifyUnavailable
 */
export async function readGuestsOrder(
  context: WithdrawalContext,
  {orderId, orderName}: GuestPass,
): Promise<ConsumersOrder | null> {
  const client = adminClientFor(context);
  const [{data}, order] = await Promise.all([
    client.request(WithdrawingGuestDocument, {orderId}),
    readWithdrawalOrder(client, orderId),
  ]);
  if (!data.order || !order) return null;
  const {email, billingAddress, shippingAddress} = data.order;
  return {
    orderName,
    customerNumber: null,
    name: billingAddress?.name ?? shippingAddress?.name ?? '',
    email: email ?? '',
    order,
  };
}

/**
 * What the order page has to know. Null where the order is not the visitor's, or the Admin API does not show it.
 * @param owned what shows that it is theirs
 * @throws ShopifyUnavailable
 */
export async function readWithdrawal(
  context: WithdrawalContext,
  orderNumber: string,
  owned: Promise<Ownership | null>,
): Promise<WithdrawalOrder | null> {
  const ownership = await owned;
  if (!ownership) return null;
  const order = await readWithdrawalOrder(
    adminClientFor(context),
    orderGid(orderNumber),
  );
  if ('isGuest' in ownership) return order;
  const customerNumber = numericPart('Customer', ownership.customerId);
  return order?.customerNumber === customerNumber ? order : null;
}

/**
 * Who is signed in and what they have ordered last, for the page that everybody can use.
 * @throws Response where nobody is signed in any more
 * @throws ShopifyUnavailable
 */
export async function readWithdrawableOrders({
  customerAccount,
}: WithdrawalContext) {
  const {customer} = await queryCustomer(
    customerAccount,
    WithdrawableOrdersDocument,
    {},
  );
  const email = customer.emailAddress?.emailAddress ?? '';
  return {
    name: customer.displayName === email ? '' : customer.displayName,
    email,
    orders: customer.orders.nodes
      .filter(({cancelledAt}) => cancelledAt === null)
      .map(({id, name}) => ({number: numericPart('Order', id) ?? '', name})),
  };
}

/** What a withdrawal works with, on behalf of one request. @param origin of the storefront, for links in mails */
export function withdrawalDesk(
  context: Omit<WithdrawalContext, 'customerAccount' | 'locale'>,
  origin: string,
): WithdrawalDesk {
  const {env, requestId} = context;
  const client = adminClientFor(context);
  const sendMail = mailSender(env);
  return {
    client,
    cancellation: cancellationDesk(context),
    sendMail,
    shopMailbox: shopMailbox(env),
    askToConfirm: async (order, statement) => {
      if (!sendMail) return;
      const desk = {admin: client, sendMail, secrets: env.SESSION_SECRET};
      await sendLinkToOwner(desk, letterToConfirm(order, statement, origin));
    },
    receiptUrl: async (statement) =>
      `${origin}${await receiptPath(statement, env.SESSION_SECRET)}`,
    alarm: (alarm, name) => logAlarm(alarm, name, requestId),
    logError: (error) => logError(error, requestId),
  };
}

/** The page that holds this statement, in its consumer's language. */
export const receiptPath = async (
  statement: Statement,
  secrets: Secrets,
): Promise<string> =>
  localePath(
    localeOf(statement.pathPrefix),
    await receiptPathWithoutLocale(statement, secrets),
  );

/** As `receiptPath`, without a locale. */
export const receiptPathWithoutLocale = async (
  statement: Statement,
  secrets: Secrets,
): Promise<string> =>
  // In the schema's order of fields, so that the same statement has one address.
  `/withdrawals/${await seal(v.parse(StatementSchema, statement), 'receipt', secrets)}`;

/** Null for what is no receipt of ours. */
export const openReceipt = (
  receipt: string,
  secrets: Secrets,
): Promise<Statement | null> =>
  unseal(receipt, 'receipt', secrets, StatementSchema);

/** Where the shop reads its mail: the address it writes from; null where it has no mail provider. */
export function shopMailbox({
  MAIL_FROM,
}: Pick<WithdrawalContext['env'], 'MAIL_FROM'>): string | null {
  const [, mailbox] = /<([^<>]+)>$/.exec(MAIL_FROM) ?? [];
  return mailbox ?? (MAIL_FROM === '' ? null : MAIL_FROM);
}

/** Asks for returns in the name of whoever is signed in. */
export const customersReturns =
  ({customerAccount}: WithdrawalContext): CustomersReturns =>
  async (orderId, pieces, number) => {
    try {
      const {orderRequestReturn} = await mutateCustomer(
        customerAccount,
        AskForReturnDocument,
        {
          orderId,
          requestedLineItems: piecesByLine(pieces).map(
            ({lineNumber, quantity}) => ({
              lineItemId: `gid://shopify/LineItem/${lineNumber}`,
              quantity,
              returnReason: 'UNKNOWN' as const,
              customerNote: returnNote(number),
            }),
          ),
        },
      );
      return orderRequestReturn?.return != null;
    } catch (error) {
      // The login has run out: the statement stands all the same, and the shop asks in its own name.
      if (error instanceof Response) return false;
      throw error;
    }
  };
