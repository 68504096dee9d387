import type {Localized} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';

export const GIFT_CARD = {
  handle: 'gift-card',
  title: {en: 'Gift Card', nb: 'Gavekort'},
  description: {
    en: 'For walls you do not know well enough. The code arrives by e-mail within a few minutes, can be used in several goes and does not expire for five years.',
    nb: 'Til vegger du ikke kjenner godt nok. Koden kommer på e-post i løpet av noen minutter, kan brukes over flere kjøp og er gyldig i fem år.',
  },
  motif: {
    en: 'a card with a coral bow printed on a striped envelope',
    nb: 'et kort med korallrød sløyfe på en stripete konvolutt',
  },
  vendor: 'Angre',
  tags: ['gift'],
  optionName: {en: 'Denomination', nb: 'Beløp'},
  publishedAt: '2025-03-01T08:00:00Z',
  popularity: 60,
} as const;

interface Denomination {
  readonly name: Localized;
  readonly price: Readonly<Record<CurrencyCode, number>>;
}

export const DENOMINATIONS: readonly Denomination[] = [
  {name: {en: 'NOK 500', nb: '500 kr'}, price: {NOK: 50_000, EUR: 4_500}},
  {name: {en: 'NOK 1,000', nb: '1000 kr'}, price: {NOK: 100_000, EUR: 9_000}},
  {name: {en: 'NOK 2,000', nb: '2000 kr'}, price: {NOK: 200_000, EUR: 18_000}},
];
