import {type CurrencyCode, money, type MoneyBag} from '../state/money';

const STANDARD = {NOK: 7900, EUR: 990} as const;

const TITLES = {en: 'Standard', nb: 'Standard', de: 'Standard'} as const;

/** What sending one order costs where nothing else was agreed. */
export const standardShipping = (
  language: keyof typeof TITLES,
  presentment: CurrencyCode,
): {readonly title: string; readonly price: MoneyBag} => ({
  title: TITLES[language],
  price: {
    shop: money(STANDARD.NOK, 'NOK'),
    presentment: money(STANDARD[presentment], presentment),
  },
});
