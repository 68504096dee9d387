import {paymentUrl} from '../checkout/payment-link';
import {EMULATED_SHOP} from '../config';
import type {Money} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {editedAmounts} from './line-amounts';
import {currentTotal, overpaid, payable} from './order-amounts';

interface Wording {
  readonly locale: string;
  readonly invoiceSubject: (order: string) => string;
  readonly due: (sum: string, order: string) => string;
  readonly payHere: string;
  readonly editSubject: (order: string) => string;
  readonly edited: (order: string) => string;
  readonly newTotal: (sum: string) => string;
  readonly owed: (sum: string) => string;
  readonly greeting: string;
}

const WORDINGS: Readonly<Record<Order['language'], Wording>> = {
  en: {
    locale: 'en-GB',
    invoiceSubject: (order) => `Payment for order ${order}`,
    due: (sum, order) => `${sum} is left to pay for your order ${order}.`,
    payHere: 'Pay here:',
    editSubject: (order) => `Order ${order} has been changed`,
    edited: (order) => `Your order ${order} has been changed. It is now:`,
    newTotal: (sum) => `Total: ${sum}`,
    owed: (sum) => `We owe you ${sum}.`,
    greeting: 'Regards,',
  },
  nb: {
    locale: 'nb-NO',
    invoiceSubject: (order) => `Betaling for bestilling ${order}`,
    due: (sum, order) =>
      `Det gjenstår ${sum} å betale for bestillingen din ${order}.`,
    payHere: 'Betal her:',
    editSubject: (order) => `Bestilling ${order} er endret`,
    edited: (order) => `Bestillingen din ${order} er endret. Nå er den slik:`,
    newTotal: (sum) => `I alt: ${sum}`,
    owed: (sum) => `Du har ${sum} til gode.`,
    greeting: 'Vennlig hilsen',
  },
  de: {
    locale: 'de-DE',
    invoiceSubject: (order) => `Zahlung für Bestellung ${order}`,
    due: (sum, order) => `Für Ihre Bestellung ${order} sind noch ${sum} offen.`,
    payHere: 'Hier können Sie bezahlen:',
    editSubject: (order) => `Bestellung ${order} wurde geändert`,
    edited: (order) =>
      `Ihre Bestellung ${order} wurde geändert. Sie umfasst jetzt:`,
    newTotal: (sum) => `Gesamtbetrag: ${sum}`,
    owed: (sum) => `Sie haben ${sum} gut.`,
    greeting: 'Freundliche Grüße',
  },
};

/** Asks for what is left to pay, with the link to where it can be paid. */
export function sendInvoice(
  world: World,
  order: Order,
  mail: {
    readonly to: string;
    readonly subject?: string | undefined;
    readonly message?: string | undefined;
  },
): void {
  const wording = WORDINGS[order.language];
  const name = nameOf(order);
  const due = payable(order).presentment;
  send(world, order, mail.to, mail.subject ?? wording.invoiceSubject(name), [
    ...(mail.message === undefined ? [] : [mail.message]),
    wording.due(formatted(due, wording.locale), name),
    ...(due.amount > 0
      ? [`${wording.payHere}\n${paymentUrl(world, order)}`]
      : []),
  ]);
}

/** Tells the customer what the order is now. */
export function sendEditNotice(world: World, order: Order, to: string): void {
  const wording = WORDINGS[order.language];
  const money = (sum: Money) => formatted(sum, wording.locale);
  const name = nameOf(order);
  const lines = order.lines
    .map((line) => ({line, ...editedAmounts(order, line)}))
    .filter(({quantity}) => quantity > 0)
    .map(
      ({line, quantity, total}) =>
        `${quantity} × ${[line.title, line.variantTitle].filter((part) => part !== null).join(', ')}: ${money(total.presentment)}`,
    );
  const owed = overpaid(order).presentment;
  send(world, order, to, wording.editSubject(name), [
    wording.edited(name),
    lines.join('\n'),
    wording.newTotal(money(currentTotal(order).presentment)),
    ...(owed.amount > 0 ? [wording.owed(money(owed))] : []),
  ]);
}

function send(
  world: World,
  {language}: Order,
  to: string,
  subject: string,
  paragraphs: readonly string[],
): void {
  world.outbox.push({
    id: world.nextId(),
    sentAt: world.clock.iso(),
    to,
    subject,
    text: [
      ...paragraphs,
      `${WORDINGS[language].greeting}\n${EMULATED_SHOP.name}`,
    ].join('\n\n'),
  });
}

const nameOf = ({number}: Order): string => `#${number}`;

const formatted = ({amount, currency}: Money, locale: string): string =>
  new Intl.NumberFormat(locale, {style: 'currency', currency}).format(
    amount / 100,
  );
