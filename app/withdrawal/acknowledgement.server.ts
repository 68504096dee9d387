import {localeOf} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {Mail} from '~/mail/send-mail.server';
import {momentOfReceipt} from './moment-of-receipt';
import type {Statement} from './statement';

/**
 * The confirmation that the law asks for, on a durable medium: what was stated, and the date and time at which it was
 * received (Directive 2011/83/EU, article 11a).
 */
export function acknowledgement(statement: Statement, url: string): Mail {
  const locale = localeOf(statement.pathPrefix);
  const texts = messagesFor(locale).withdrawal;
  const {local, utc} = momentOfReceipt(locale, statement);
  return {
    to: statement.email,
    subject: fill(texts.mail.subject, {number: statement.number}),
    text: [
      texts.mail.intro,
      [
        fill(texts.receipt.number, {number: statement.number}),
        fill(texts.mail.receivedAt, {dateTime: local, utc}),
      ].join('\n'),
      [texts.receipt.contentTitle, ...contentOf(statement)].join('\n'),
      fill(texts.mail.link, {url}),
      texts.mail.keep,
      messagesFor(locale).common.shopName,
    ].join('\n\n'),
    // The moment is part of the words; where the same statement is confirmed again it is the same.
    idempotencyKey: `withdrawal-acknowledgement/${keyOf(statement)}`,
  };
}

/**
 * The statement for the shop's own mailbox. Where Shopify can't be reached it is what keeps the statement: it holds all
 * of it, and its link carries it out.
 */
export function shopCopy(
  statement: Statement,
  mailbox: string,
  url: string,
): Mail {
  return {
    to: mailbox,
    subject: `Withdrawal ${statement.number}, order ${statement.orderName}`,
    text: [
      'A consumer has withdrawn from a contract. Nothing of it needs your consent.',
      [
        `Receipt ${statement.number}`,
        `Received: ${statement.receivedAt} (UTC)`,
        whoSaysSo(statement),
      ].join('\n'),
      contentOf(statement).join('\n'),
      `Open this to carry it out, if it is not yet: ${url}`,
    ].join('\n\n'),
    idempotencyKey: `withdrawal-copy/${keyOf(statement)}`,
  };
}

function whoSaysSo({proof}: Statement): string {
  if (!proof) {
    return 'Nobody has shown yet that the order is theirs. If its address is the one below, a link went there to confirm with, and it is then carried out. Otherwise check that the name and the e-mail belong to the order, then cancel it or ask for the goods back.';
  }
  const {customerNumber, orderNumber} = proof;
  return customerNumber === null
    ? `By the link that went to the address on order ${orderNumber}`
    : `Signed in: customer ${customerNumber}, order ${orderNumber}`;
}

/** Once it is confirmed, a statement says more than before. */
const keyOf = ({number, receivedAt, proof}: Statement): string =>
  `${number}/${receivedAt}${proof ? '' : '/unproven'}`;

/** The statement's content, line by line, in the consumer's language. */
function contentOf(statement: Statement): string[] {
  const {receipt: texts} = messagesFor(
    localeOf(statement.pathPrefix),
  ).withdrawal;
  const goods = goodsOf(statement);
  return [
    texts.statement,
    `${texts.name}: ${statement.name}`,
    `${texts.order}: ${statement.orderName}`,
    `${texts.lines}: ${goods.length > 0 ? goods.join('; ') : texts.wholeOrder}`,
    `${texts.email}: ${statement.email}`,
  ];
}

/** "2 × Snowfall, 30 × 40 cm", or a guest's own words; empty for the whole order. */
export function goodsOf({lines, remarks}: Statement): string[] {
  const goods = lines.map(
    ({title, unsent, sent}) => `${unsent + sent} × ${title}`,
  );
  return remarks === '' ? goods : [...goods, remarks];
}
