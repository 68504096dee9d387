import type {Answer} from '~/cancellation/requests/answer-request.server';
import {storedRequest} from '~/cancellation/requests/stored-request';
import {DEFAULT_LOCALE, LOCALES, type Locale, localePath} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {SendMail} from '~/mail/send-mail.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import {RequestContactDocument} from '~/shopify/generated/admin.server';
import {orderGid} from '~/shopify/order-gid';
import type {AnsweredRequest} from './answer-requests.server';

/** What answers are mailed with. */
export interface MailDesk {
  readonly admin: AdminClient;
  readonly sendMail: SendMail;
  /** Where the shop is visited: "https://your-shop.com". */
  readonly origin: string;
}

/** Whether this press has given the answer: whoever gave it before has told the customer. */
export const isGiven = ({outcome}: AnsweredRequest): boolean =>
  outcome.kind === 'granted' || outcome.kind === 'declined';

/**
 * Tells a customer what the shop has answered, at the address on the order and in the language that it was placed in. An
 * order without an address gets no mail.
 * @throws ShopifyUnavailable, MailUnavailable, MailRefused
 */
export async function mailAnswer(
  {admin, sendMail, origin}: MailDesk,
  {orderNumber, requestId}: Pick<AnsweredRequest, 'orderNumber' | 'requestId'>,
  {kind, message}: Pick<Answer, 'kind' | 'message'>,
): Promise<void> {
  const {
    data: {order},
  } = await admin.request(RequestContactDocument, {
    orderId: orderGid(orderNumber),
  });
  const stored = order && storedRequest(order.id, order.request);
  if (!order?.email || stored === null || stored === 'unreadable') return;
  const locale = localeFor(order.customerLocale);
  const {request} = messagesFor(locale).cancellation;
  const {name} = order;
  const path =
    stored.request.customerNumber === null
      ? '/orders/find'
      : `/account/orders/${orderNumber}`;
  await sendMail({
    to: order.email,
    subject: fill(request.mail[`${kind}Subject`], {name}),
    text: [
      `${fill(request.mail[kind], {name})}\n${origin}${localePath(locale, path)}`,
      ...(message === '' ? [] : [fill(request.message, {message})]),
    ].join('\n\n'),
    idempotencyKey: `request-answer/${requestId}`,
  });
}

/** @param language as the order has it: "nb", "en-GB"; null where Shopify does not say */
const localeFor = (language: string | null): Locale =>
  LOCALES.find((locale) => locale.language === language?.slice(0, 2)) ??
  DEFAULT_LOCALE;
