import * as v from 'valibot';

const NUMBER_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const Quantity = v.pipe(v.number(), v.integer(), v.minValue(0));
const PathPrefix = v.pipe(v.string(), v.regex(/^(\/[a-z-]+)?$/));

/** "W7K3M-9XQPA": as the receipt, the mails and the staff's notes name a statement. */
export const ReceiptNumber = v.pipe(
  v.string(),
  v.regex(/^W[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/),
);

/** Pieces of one order line that the consumer withdraws from. */
const StatedLine = v.strictObject({
  /** Numeric part of the line's id. */
  lineNumber: v.pipe(v.string(), v.regex(/^\d+$/)),
  title: v.string(),
  /** Pieces that were still to be sent when it was stated. */
  unsent: Quantity,
  /** Pieces that were sent by then. */
  sent: Quantity,
  /** Pieces of the line that were sent by then, whether they are meant or not. */
  sentBefore: Quantity,
});
export type StatedLine = v.InferOutput<typeof StatedLine>;

/** A consumer's statement that they withdraw from a contract: its content, and when it was received. */
export const StatementSchema = v.strictObject({
  number: ReceiptNumber,
  /** UTC instant. Whether the statement came in time hangs on it (Directive 2011/83/EU, article 11a). */
  receivedAt: v.pipe(v.string(), v.isoTimestamp()),
  name: v.string(),
  email: v.string(),
  /** "#1001", or what a guest has written. */
  orderName: v.string(),
  /** A guest's own words about what they withdraw from; empty for all of it. */
  remarks: v.string(),
  /** Empty where a guest has made the statement. */
  lines: v.array(StatedLine),
  /** Whose the order was shown to be; null for a guest, whose statement proves nothing. */
  account: v.nullable(
    v.strictObject({orderNumber: v.string(), customerNumber: v.string()}),
  ),
  /** Names the locale in which the consumer reads. */
  pathPrefix: PathPrefix,
  /** IANA name of the shop's zone; null where it was not known. */
  timeZone: v.nullable(v.string()),
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** A statement about an order that its customer was signed in for. */
export type AccountStatement = Statement & {
  readonly account: NonNullable<Statement['account']>;
};

export const isByAccount = (
  statement: Statement,
): statement is AccountStatement => statement.account !== null;

/** A new number, of 45 random bits: nobody can guess another's. */
export function newReceiptNumber(): string {
  const random = crypto.getRandomValues(new Uint8Array(9));
  const characters = Array.from(random, (byte) =>
    NUMBER_ALPHABET.charAt(byte % NUMBER_ALPHABET.length),
  ).join('');
  return `W${characters.slice(0, 4)}-${characters.slice(4)}`;
}
