import {standardShipping} from '../orders/shipping-rates';
import {type CurrencyCode, money, type MoneyBag} from '../state/money';
import type {Language} from '../storefront/markets';

export interface DeliveryOption {
  readonly handle: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly price: MoneyBag;
}

const EXPRESS = {NOK: 14_900, EUR: 1_990} as const;

const WORDS = {
  en: {
    standard: '3 to 5 working days',
    expressTitle: 'Express',
    express: 'Next working day, with tracking',
  },
  nb: {
    standard: '3 til 5 virkedager',
    expressTitle: 'Ekspress',
    express: 'Neste virkedag, med sporing',
  },
} as const;

/** The ways a parcel can be sent, the usual one first. */
export function deliveryOptions(
  language: Language,
  currency: CurrencyCode,
): readonly [DeliveryOption, ...DeliveryOption[]] {
  const words = WORDS[language];
  return [
    {
      handle: 'standard',
      code: 'standard',
      description: words.standard,
      ...standardShipping(language, currency),
    },
    {
      handle: 'express',
      code: 'express',
      title: words.expressTitle,
      description: words.express,
      price: {
        shop: money(EXPRESS.NOK, 'NOK'),
        presentment: money(EXPRESS[currency], currency),
      },
    },
  ];
}
