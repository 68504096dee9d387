import * as v from 'valibot';
import {ReceiptNumber, StatementSchema} from './statement';

const Quantity = v.pipe(v.number(), v.integer(), v.minValue(0));

const OfferedLine = v.strictObject({
  lineNumber: v.string(),
  title: v.string(),
  unsent: Quantity,
  sent: Quantity,
  sentInAll: Quantity,
});
export type OfferedLine = v.InferOutput<typeof OfferedLine>;

/**
 * The order as the page showed it to whoever had shown that it is theirs. The form carries it, sealed, so that the
 * statement can be received when Shopify can't be reached and when the login has run out meanwhile.
 */
export const OfferSchema = v.strictObject({
  /** Of the receipt: the same page sent twice is the same statement. */
  number: ReceiptNumber,
  orderNumber: v.string(),
  orderName: v.string(),
  /** Null where a one-time link had opened the order. */
  customerNumber: v.nullable(v.string()),
  timeZone: v.string(),
  /** Shopify's clock less this worker's, in milliseconds: orders and parcels are dated by Shopify's. */
  clockDifference: v.number(),
  /** What was stated already, by anybody, and is confirmed by this form; null where it makes a statement of its own. */
  earlier: v.nullable(StatementSchema),
  /** Those that the right of withdrawal covers. */
  lines: v.array(OfferedLine),
});
export type Offer = v.InferOutput<typeof OfferSchema>;
