import * as v from 'valibot';
import {ZIP_FORMATS} from '../customer/address-input';
import {DELIVERY_COUNTRIES} from '../storefront/markets';
import {cardDigits, cardExpiry, passesLuhn, TEST_CARDS} from './test-cards';
import type {Texts} from './texts';

export const FIELDS = [
  'email',
  'phone',
  'country',
  'firstName',
  'lastName',
  'address1',
  'address2',
  'zip',
  'city',
  'delivery',
  'payment',
  'cardNumber',
  'cardExpiry',
  'cardCvc',
] as const;

export type Field = (typeof FIELDS)[number];
export type CheckoutValues = Readonly<Record<Field, string>>;
export type CheckoutErrors = Readonly<Partial<Record<Field, string>>>;

const typed = v.fallback(v.pipe(v.string(), v.trim()), '');

const CheckoutSubmission = v.object({
  email: typed,
  phone: typed,
  country: typed,
  firstName: typed,
  lastName: typed,
  address1: typed,
  address2: typed,
  zip: typed,
  city: typed,
  delivery: typed,
  payment: typed,
  cardNumber: typed,
  cardExpiry: typed,
  cardCvc: typed,
  /** The total that the page showed. */
  shown: typed,
  /** Which button was pressed. */
  intent: typed,
});

/** Reads what was submitted; what is missing, or a file, counts as empty. */
export const readSubmission = (body: unknown) =>
  v.parse(CheckoutSubmission, body);

interface Rules {
  readonly texts: Texts;
  readonly needsDelivery: boolean;
  /** Handles of the delivery options. */
  readonly deliveries: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Check = (
  value: string,
  values: CheckoutValues,
  rules: Rules,
) => string | null;

const LONGEST = 255;

const CONTACT: Readonly<Partial<Record<Field, Check>>> = {
  email: (value, _values, {texts}) =>
    required(value, texts) ??
    (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value)
      ? null
      : texts.invalidEmail),
  phone: (value, _values, {texts}) =>
    value === '' || /^\+?[\d ()-]{5,}$/.test(value) ? null : texts.invalidPhone,
  country: (value, _values, {texts}) =>
    DELIVERY_COUNTRIES.includes(value) ? null : texts.invalidCountry,
  firstName: (value, _values, {texts}) => required(value, texts),
  lastName: (value, _values, {texts}) => required(value, texts),
  payment: (value, _values, {texts}) =>
    value === 'card' || value === 'invoice' ? null : texts.invalidChoice,
};

const DELIVERY: Readonly<Partial<Record<Field, Check>>> = {
  address1: (value, _values, {texts}) => required(value, texts),
  zip: (value, {country}, {texts}) =>
    required(value, texts) ??
    (ZIP_FORMATS.get(country)?.test(value) === false ? texts.invalidZip : null),
  city: (value, _values, {texts}) => required(value, texts),
  delivery: (value, _values, {texts, deliveries}) =>
    deliveries.includes(value) ? null : texts.invalidChoice,
};

const CARD: Readonly<Partial<Record<Field, Check>>> = {
  cardNumber: (value, _values, {texts}) =>
    required(value, texts) ?? cardNumberError(cardDigits(value), texts),
  cardExpiry: (value, _values, {texts, now}) => {
    const expiry = cardExpiry(value);
    if (expiry === null) return required(value, texts) ?? texts.invalidExpiry;
    return expiry <= now ? texts.expired : null;
  },
  cardCvc: (value, _values, {texts}) =>
    required(value, texts) ??
    (/^\d{3,4}$/.test(value) ? null : texts.invalidCvc),
};

const required = (value: string, texts: Texts): string | null =>
  value === '' ? texts.required : null;

function cardNumberError(digits: string, texts: Texts): string | null {
  if (!passesLuhn(digits)) return texts.invalidCard;
  return TEST_CARDS.has(digits) ? null : texts.unknownCard;
}

/** What is wrong with each field, in the order of the page. */
export const findErrors = (
  values: CheckoutValues,
  rules: Rules,
): CheckoutErrors =>
  errorsOf(
    {
      ...CONTACT,
      ...(rules.needsDelivery && DELIVERY),
      ...(values.payment === 'card' && CARD),
    },
    values,
    rules,
  );

/** What is wrong with a card, where nothing else is asked for. */
export const findCardErrors = (
  values: CheckoutValues,
  rules: Pick<Rules, 'texts' | 'now'>,
): CheckoutErrors =>
  errorsOf(CARD, values, {...rules, needsDelivery: false, deliveries: []});

function errorsOf(
  checks: Readonly<Partial<Record<Field, Check>>>,
  values: CheckoutValues,
  rules: Rules,
): CheckoutErrors {
  const errors: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const value = values[field];
    const error =
      value.length > LONGEST
        ? rules.texts.tooLong
        : checks[field]?.(value, values, rules);
    if (error != null) errors[field] = error;
  }
  return errors;
}
