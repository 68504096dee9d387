import {type Locale, localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {mailSender, type SendMail} from '~/mail/send-mail.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import type {AppEnv} from '~/shopify/env.server';
import {logError} from '~/shopify/log.server';
import type {Secrets} from '~/shopify/secrets.server';
import type {OrderAsked} from './find-order-form';
import type {TO_WITHDRAWAL} from './link-address';
import {askedForWords, linkMail, type LinkWords} from './link-mail';
import {
  findOrder,
  keepLink,
  type LinkedOrder,
  readLinkedOrder,
} from './link-store.server';
import {newLinkToken, tokenHash} from './link-token.server';

/** What is needed of a request to send a link. */
export interface SendingContext {
  readonly env: AppEnv;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly locale: Locale;
  readonly requestId: string;
}

/** Whether the merchant has connected what sends mails. */
export const canSendLinks = ({env}: Pick<SendingContext, 'env'>): boolean =>
  mailSender(env) !== null;

/**
 * Sends a one-time link to the address that the order was placed with, if there is such an order. The visitor does not
 * wait for it: how long it takes would tell.
 * @param origin where the shop is visited; Oxygen lets through only the shop's own addresses
 */
export function sendLinkLater(
  context: SendingContext,
  asked: OrderAsked,
  origin: string,
): void {
  const {env, locale, requestId, waitUntil} = context;
  const sendMail = mailSender(env);
  if (sendMail === null) return;
  const desk = {
    admin: adminClientFor(context),
    sendMail,
    secrets: env.SESSION_SECRET,
  };
  waitUntil(
    sendLink(desk, asked, {locale, origin}).catch((error: unknown) => {
      logError(error, requestId);
    }),
  );
}

/** What links are sent with. */
export interface LinkDesk {
  readonly admin: AdminClient;
  readonly sendMail: SendMail;
  /** SESSION_SECRET */
  readonly secrets: Secrets;
}

/**
 * Sends a one-time link to the address that the order was placed with, if there is such an order, and no more are on
 * their way than one mailbox can take.
 * @throws ShopifyUnavailable, MailUnavailable, MailRefused
 */
export async function sendLink(
  desk: LinkDesk,
  asked: OrderAsked,
  {locale, origin}: {readonly locale: Locale; readonly origin: string},
): Promise<void> {
  const found = await findOrder(desk.admin, asked.order, asked.email);
  if (!found) return;
  const words = askedForWords(messagesFor(locale).guest, found.order.name);
  await giveOut(desk, found, {words, locale, origin, leadsTo: ''});
}

/** A mail with a link, before it is known whether one may be given out. */
export interface LinkLetter {
  readonly words: LinkWords;
  readonly locale: Locale;
  /** Where the shop is visited. */
  readonly origin: string;
  /** Which page of the order the link opens, as its query says; empty for the order's own. */
  readonly leadsTo: '' | typeof TO_WITHDRAWAL;
}

/**
 * As `sendLink`, for an order whose id is known.
 * @param email nothing is sent where the order was placed with another address
 * @throws ShopifyUnavailable, MailUnavailable, MailRefused
 */
export async function sendLinkToOwner(
  desk: LinkDesk,
  {
    orderId,
    email,
    ...letter
  }: LinkLetter & {readonly orderId: string; readonly email: string},
): Promise<void> {
  const found = await readLinkedOrder(desk.admin, orderId, email);
  if (found) await giveOut(desk, found, letter);
}

async function giveOut(
  {admin, sendMail, secrets}: LinkDesk,
  found: LinkedOrder,
  {words, locale, origin, leadsTo}: LinkLetter,
): Promise<void> {
  const [, orderNumber] = /\/(\d+)$/.exec(found.order.id) ?? [];
  if (!found.order.email || !orderNumber) return;
  const token = await newLinkToken(orderNumber, secrets);
  const hash = await tokenHash(token);
  if (!(await keepLink(admin, found, hash))) return;
  const link = `${origin}${localePath(locale, `/orders/link/${token}`)}${leadsTo}`;
  await sendMail({
    to: found.order.email,
    ...linkMail(words, messagesFor(locale).guest, link, locale.tag),
    idempotencyKey: `guest-link/${hash}`,
  });
}
