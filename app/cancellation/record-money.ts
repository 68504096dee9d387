import * as v from 'valibot';

/** A sum as a record keeps it. */
export const MoneySchema = v.strictObject({
  amount: v.string(),
  currencyCode: v.string(),
});
