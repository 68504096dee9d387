import * as v from 'valibot';
import {type Delivery, DELIVERY_FIELDS, type DeliveryField} from './delivery';

const Typed = v.optional(v.pipe(v.string(), v.trim()), '');

/** What the customer fills in, before the rules for its content: those have words for the customer. */
export const AddressFormSchema = v.strictObject({
  firstName: Typed,
  lastName: Typed,
  company: Typed,
  address1: Typed,
  address2: Typed,
  zip: Typed,
  city: Typed,
  province: Typed,
  phone: Typed,
  email: Typed,
});

/** All that the page posts: what the customer fills in, and what the page itself adds. */
export const AddressPostSchema = v.strictObject({
  ...AddressFormSchema.entries,
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** What is wrong with a field. The page has the sentence. `refused`: Shopify does not take it. */
export type FieldProblem =
  'missing' | 'too-long' | 'not-email' | 'not-phone' | 'not-zip' | 'refused';

export type AddressErrors = Partial<Record<DeliveryField, FieldProblem>>;

const LONGEST = 255;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d ()./-]{5,}$/;
/** Of the others Shopify knows whether they can be. */
const POSTAL_CODES: Partial<Record<string, RegExp>> = {
  DE: /^\d{5}$/,
  DK: /^\d{4}$/,
  NO: /^\d{4}$/,
  SE: /^\d{3} ?\d{2}$/,
};

/**
 * What is wrong with a form, or null.
 * @param current what the order has: what it has already can't be left out, but for what is optional
 * @param countryCode ISO 3166 code of where it goes
 */
export function checkAddressForm(
  form: Delivery,
  current: Delivery,
  countryCode: string,
): AddressErrors | null {
  const errors = Object.fromEntries(
    DELIVERY_FIELDS.flatMap((field) => {
      const problem = problemOf(field, form[field], current, countryCode);
      return problem ? [[field, problem]] : [];
    }),
  );
  return Object.keys(errors).length === 0 ? null : errors;
}

const OPTIONAL: ReadonlySet<DeliveryField> = new Set([
  'firstName',
  'company',
  'address2',
  'phone',
]);
const REQUIRED: ReadonlySet<DeliveryField> = new Set([
  'lastName',
  'address1',
  'city',
]);

function problemOf(
  field: DeliveryField,
  value: string,
  current: Delivery,
  countryCode: string,
): FieldProblem | null {
  if (value === '') {
    const isNeeded =
      REQUIRED.has(field) || (!OPTIONAL.has(field) && current[field] !== '');
    return isNeeded ? 'missing' : null;
  }
  return formatProblem(field, value, countryCode);
}

/** What is wrong with a value that is not empty, or null. */
export function formatProblem(
  field: DeliveryField,
  value: string,
  countryCode: string,
): FieldProblem | null {
  if (Array.from(value).length > LONGEST) return 'too-long';
  if (field === 'email') return EMAIL.test(value) ? null : 'not-email';
  if (field === 'phone') return PHONE.test(value) ? null : 'not-phone';
  if (field !== 'zip') return null;
  return (POSTAL_CODES[countryCode] ?? /./).test(value) ? null : 'not-zip';
}
