import type {Money} from '../state/money';
import type {Language} from '../storefront/markets';

const LOCALES = {en: 'en-GB', nb: 'nb-NO'} as const;

/** An amount as a reader of this language writes it: "NOK 1,290.00", "1 290,00 kr". */
export const formatMoney = (
  {amount, currency}: Money,
  language: Language,
): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
  }).format(amount / 100);
