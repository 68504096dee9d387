import * as v from 'valibot';

/** A sum in the currency that the customer sees, as people and programs write it: "149.50", 149.5. */
export const DecimalInput = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d+(\.\d{1,2})?$/, 'An amount is a decimal, such as "149.50"'),
);

/** The same, of more than nothing. */
export const PositiveDecimalInput = v.pipe(
  DecimalInput,
  v.regex(/[1-9]/, 'An amount is more than nothing'),
);
