import type {Money} from '../state/money';
import type {Order, Refund, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {EMULATED_SHOP} from '../config';
import {STORE_CREDIT_GATEWAY} from './gateways';

interface Wording {
  readonly locale: string;
  readonly subject: (order: string) => string;
  readonly cancelled: (order: string) => string;
  readonly refunded: (sum: string, destination: string) => string;
  readonly released: string;
  readonly nothingPaid: string;
  readonly card: (brand: string, lastDigits: string) => string;
  /** By a manual gateway no money moves by itself. */
  readonly paidBackByHand: (sum: string) => string;
  readonly toStoreCredit: (sum: string) => string;
  readonly toGiftCard: (sum: string, lastDigits: string) => string;
  readonly greeting: string;
}

const WORDINGS: Readonly<Record<Order['language'], Wording>> = {
  en: {
    locale: 'en-GB',
    subject: (order) => `Order ${order} has been cancelled`,
    cancelled: (order) => `Your order ${order} has been cancelled.`,
    refunded: (sum, destination) =>
      `We have refunded ${sum} to ${destination}. It can take up to 10 working days to arrive.`,
    released:
      'The amount reserved for your order has been released. You have not been charged.',
    nothingPaid: 'You have not been charged.',
    card: (brand, lastDigits) => `your ${brand} card ending in ${lastDigits}`,
    paidBackByHand: (sum) =>
      `You will get ${sum} back. We will be in touch about how it is paid out.`,
    toStoreCredit: (sum) =>
      `We have added ${sum} to your store credit. You can use it at once.`,
    toGiftCard: (sum, lastDigits) =>
      `We have put ${sum} back on your gift card ending in ${lastDigits}.`,
    greeting: 'Regards,',
  },
  nb: {
    locale: 'nb-NO',
    subject: (order) => `Bestilling ${order} er avbestilt`,
    cancelled: (order) => `Bestillingen din ${order} er avbestilt.`,
    refunded: (sum, destination) =>
      `Vi har tilbakebetalt ${sum} til ${destination}. Det kan ta inntil 10 virkedager før pengene er på plass.`,
    released:
      'Beløpet som var reservert for bestillingen, er frigitt. Du er ikke belastet.',
    nothingPaid: 'Du er ikke belastet.',
    card: (brand, lastDigits) =>
      `${brand}-kortet ditt som slutter på ${lastDigits}`,
    paidBackByHand: (sum) =>
      `Du får tilbake ${sum}. Vi tar kontakt om hvordan beløpet blir utbetalt.`,
    toStoreCredit: (sum) =>
      `Vi har lagt ${sum} til butikkreditten din. Du kan bruke den med en gang.`,
    toGiftCard: (sum, lastDigits) =>
      `Vi har satt ${sum} tilbake på gavekortet ditt som slutter på ${lastDigits}.`,
    greeting: 'Vennlig hilsen',
  },
  de: {
    locale: 'de-DE',
    subject: (order) => `Bestellung ${order} wurde storniert`,
    cancelled: (order) => `Ihre Bestellung ${order} wurde storniert.`,
    refunded: (sum, destination) =>
      `Wir haben ${sum} auf ${destination} erstattet. Die Gutschrift kann bis zu 10 Werktage dauern.`,
    released:
      'Der für Ihre Bestellung reservierte Betrag wurde freigegeben. Sie wurden nicht belastet.',
    nothingPaid: 'Sie wurden nicht belastet.',
    card: (brand, lastDigits) =>
      `Ihre ${brand}-Karte mit den Endziffern ${lastDigits}`,
    paidBackByHand: (sum) =>
      `Sie erhalten ${sum} zurück. Wegen der Auszahlung melden wir uns bei Ihnen.`,
    toStoreCredit: (sum) =>
      `Wir haben Ihrem Guthaben ${sum} gutgeschrieben. Sie können es sofort verwenden.`,
    toGiftCard: (sum, lastDigits) =>
      `Wir haben ${sum} auf Ihre Geschenkkarte mit den Endzeichen ${lastDigits} zurückgebucht.`,
    greeting: 'Freundliche Grüße',
  },
};

/** Shopify's own notice of a cancellation, in the customer's language. Nothing is sent without an address. */
export function sendCancellationEmail(
  world: World,
  order: Order,
  refund: Refund,
): void {
  if (order.email === null) return;
  const wording = WORDINGS[order.language];
  const name = `#${order.number}`;
  world.outbox.push({
    id: world.nextId(),
    sentAt: world.clock.iso(),
    to: order.email,
    subject: wording.subject(name),
    text: [
      wording.cancelled(name),
      ...moneySentences(order, refund, wording),
      `${wording.greeting}\n${EMULATED_SHOP.name}`,
    ].join('\n\n'),
  });
}

function moneySentences(
  order: Order,
  refund: Refund,
  wording: Wording,
): string[] {
  const refunds = order.transactions.filter(({id}) =>
    refund.transactionIds.includes(id),
  );
  if (refunds.length > 0) {
    return refunds.map((each) => refundSentence(each, wording));
  }
  const isReceived = order.transactions.some(
    ({kind, status}) =>
      (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
  );
  if (isReceived) return [];
  const isReleased = order.transactions.some(
    ({kind, status}) => kind === 'AUTHORIZATION' && status === 'SUCCESS',
  );
  return [isReleased ? wording.released : wording.nothingPaid];
}

function refundSentence(
  {amount, gateway, giftCard, paymentDetails}: Transaction,
  wording: Wording,
): string {
  const sum = formatted(amount.presentment, wording.locale);
  if (gateway === STORE_CREDIT_GATEWAY) return wording.toStoreCredit(sum);
  if (giftCard) return wording.toGiftCard(sum, giftCard.last4);
  if (!paymentDetails) return wording.paidBackByHand(sum);
  const {brand, lastDigits} = paymentDetails;
  return wording.refunded(sum, wording.card(brand, lastDigits));
}

const formatted = ({amount, currency}: Money, locale: string): string =>
  new Intl.NumberFormat(locale, {style: 'currency', currency}).format(
    amount / 100,
  );
