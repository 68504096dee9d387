import {formatMoney, type MoneyV2} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {CancellationState} from './cancellation-state';
import type {RefundPart} from './payments';
import type {RefundOffer} from './refund-offers';
import type {RefundRoute} from './refund-routes';

/** One way of getting the money back, as the page offers it. */
export interface RefundChoice {
  readonly route: RefundRoute;
  readonly label: string;
  /** Sums and where they go. */
  readonly lines: readonly string[];
}

type Texts = Messages['cancellation'];

/** What the customer can choose from; none where nothing was paid. */
export function refundChoices(
  offers: readonly RefundOffer[],
  texts: Texts,
  locale: Locale,
): RefundChoice[] {
  const labels: Record<RefundRoute, string> = {
    original: texts.refundOriginal,
    'store-credit': texts.refundStoreCredit,
  };
  return offers
    .filter(({parts, fee}) => parts.length > 0 || fee !== null)
    .map(({route, parts, fee, bonus}) => ({
      route,
      label: labels[route],
      lines: [
        ...partLines(parts, texts.back, locale),
        ...moneyLine(texts.bonus, bonus, locale),
        ...moneyLine(texts.fee, fee, locale),
      ],
    }));
}

/** What has been paid back, added and kept. */
export const doneRefundLines = (
  {
    refund,
    bonus,
    fee,
  }: Pick<CancellationState & {kind: 'cancelled'}, 'bonus' | 'fee' | 'refund'>,
  texts: Texts,
  locale: Locale,
): string[] => [
  ...partLines(refund, texts.done, locale),
  ...moneyLine(texts.bonusDone, bonus, locale),
  ...moneyLine(texts.feeDone, fee, locale),
];

/** Sums and where they go, a sentence each. */
export const partLines = (
  parts: readonly RefundPart[],
  texts: Texts['back'] | Texts['done'],
  locale: Locale,
): string[] =>
  parts.map(({kind, destination, amount}) =>
    fill(texts[kind], {
      destination: inOneLine(destination),
      amount: formatMoney(locale, amount),
    }),
  );

/** A card's number does not part from the dots before it. */
const inOneLine = (destination: string): string =>
  destination.replace('• ', '•\u00a0');

const moneyLine = (
  text: Texts['fee'],
  amount: MoneyV2 | null,
  locale: Locale,
): string[] =>
  amount ? [fill(text, {amount: formatMoney(locale, amount)})] : [];
