import * as v from 'valibot';
import {
  AddressFormSchema,
  formatProblem,
} from '~/cancellation/change/address-form';
import {type Problem, type Refusal, refusalOf} from './refusal';

/** Every part of an address in the address book. `province` and `country` are codes: "CA", "US". */
export const ADDRESS_FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'zip',
  'city',
  'province',
  'country',
  'phone',
] as const;

export type AddressField = (typeof ADDRESS_FIELDS)[number];
/** An address; empty for what there is not. */
export type AddressValues = Readonly<Record<AddressField, string>>;

/** All that the page of an address posts. */
export const AddressPostSchema = v.strictObject({
  ...v.omit(AddressFormSchema, ['email']).entries,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), ''),
  isDefault: v.optional(v.literal('on')),
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** All that a button of the address book posts. */
export const AddressActSchema = v.strictObject({
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** The same, where the page has a button for each address. */
export const AddressChoiceSchema = v.strictObject({
  ...AddressActSchema.entries,
  /** Numeric part of the address's id. */
  address: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
});

const REQUIRED: readonly AddressField[] = [
  'lastName',
  'address1',
  'city',
  'country',
];

/** What is wrong with an address before Shopify is asked, or null. What else a country wants, Shopify says. */
export function checkAddress(
  values: AddressValues,
): Refusal<AddressField> | null {
  return refusalOf(
    ADDRESS_FIELDS.flatMap((field) => {
      const problem = problemOf(field, values);
      return problem ? [[field, problem] as const] : [];
    }),
  );
}

function problemOf(field: AddressField, values: AddressValues): Problem | null {
  const value = values[field];
  if (value === '') return REQUIRED.includes(field) ? 'missing' : null;
  return field === 'country'
    ? null
    : formatProblem(field, value, values.country);
}
