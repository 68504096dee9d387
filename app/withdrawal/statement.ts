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
  /** Empty as long as nothing shows that the order is theirs. */
  lines: v.array(StatedLine),
  /** What shows that the order is theirs; null for a statement that anybody could have made. */
  proof: v.nullable(
    v.strictObject({
      orderNumber: v.string(),
      /** Whose account the order is in; null where a one-time link had opened it. */
      customerNumber: v.nullable(v.string()),
    }),
  ),
  /** Names the locale in which the consumer reads. */
  pathPrefix: PathPrefix,
  /** IANA name of the shop's zone; null where it was not known. */
  timeZone: v.nullable(v.string()),
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** A statement of somebody whose order it was shown to be: by their account, or by a one-time link. */
export type ProvenStatement = Statement & {
  readonly proof: NonNullable<Statement['proof']>;
};

export const isProven = (statement: Statement): statement is ProvenStatement =>
  statement.proof !== null;

/** A new number, of 45 random bits: nobody can guess another's. */
export function newReceiptNumber(): string {
  const random = crypto.getRandomValues(new Uint8Array(9));
  const characters = Array.from(random, (byte) =>
    NUMBER_ALPHABET.charAt(byte % NUMBER_ALPHABET.length),
  ).join('');
  return `W${characters.slice(0, 4)}-${characters.slice(4)}`;
}
