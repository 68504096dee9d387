import * as v from 'valibot';
import {ReceiptNumber, type Statement} from './statement';

const Instant = v.pipe(v.string(), v.isoTimestamp());

const Unmatched = v.strictObject({
  number: ReceiptNumber,
  receivedAt: Instant,
  /** When it was laid to its order, or somebody dealt with it; null for neither. */
  settledAt: v.nullable(Instant),
  /** E-mail address of the merchant who dealt with it. */
  settledBy: v.nullable(v.string()),
});
/** A guest's statement that fits no order, or several. What it says is kept in `angre_withdrawals`. */
export type Unmatched = v.InferOutput<typeof Unmatched>;

const UnmatchedSchema = v.strictObject({
  version: v.literal(1),
  /** First to last. */
  statements: v.array(Unmatched),
});
export type UnmatchedStatements = v.InferOutput<typeof UnmatchedSchema>;

const NONE: UnmatchedStatements = {version: 1, statements: []};
/** A settled one is forgotten after that time, and one that is older is not noted: so none comes back. */
const KEPT_MILLISECONDS = 30 * 86_400_000;
const PAY_BACK_MILLISECONDS = 14 * 86_400_000;
/** A metafield has an end. The shop's mailbox has a copy of every statement. */
const MOST_STATEMENTS = 300;

/** Of the shop's metafield `angre.unmatched-withdrawals`. */
export function parseUnmatched(value: string | null): UnmatchedStatements {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), UnmatchedSchema),
    value,
  );
  // One that somebody has broken begins anew: whoever looks at a receipt notes it again.
  return result.success ? result.output : NONE;
}

/** Those that still need a person, newest first. */
export const unsettled = ({
  statements,
}: UnmatchedStatements): readonly Unmatched[] =>
  statements.filter(({settledAt}) => settledAt === null).toReversed();

export const withUnmatched = (
  unmatched: UnmatchedStatements,
  {number, receivedAt}: Pick<Statement, 'number' | 'receivedAt'>,
  now: Date,
): UnmatchedStatements =>
  isOld(receivedAt, now) ||
  unmatched.statements.some((each) => each.number === number)
    ? unmatched
    : {
        ...unmatched,
        statements: [
          ...unmatched.statements.filter(
            ({settledAt}) => settledAt === null || !isOld(settledAt, now),
          ),
          {number, receivedAt, settledAt: null, settledBy: null},
        ].slice(-MOST_STATEMENTS),
      };

/** @param settledBy null where it was laid to its order; null is returned where it is not in the list, or settled */
export function withSettled(
  unmatched: UnmatchedStatements,
  number: string,
  settledBy: string | null,
  now: Date,
): UnmatchedStatements | null {
  const isMeant = (each: Unmatched) =>
    each.number === number && each.settledAt === null;
  if (!unmatched.statements.some(isMeant)) return null;
  return {
    ...unmatched,
    statements: unmatched.statements.map((each) =>
      isMeant(each) ? {...each, settledAt: now.toISOString(), settledBy} : each,
    ),
  };
}

/**
 * By when the money has to be paid back, unless the shop waits for the goods: 14 days after it was told (Directive
 * 2011/83/EU, article 13). UTC instants.
 */
export const payBackBy = (receivedAt: string): string =>
  new Date(Date.parse(receivedAt) + PAY_BACK_MILLISECONDS).toISOString();

const isOld = (instant: string, now: Date): boolean =>
  now.getTime() - Date.parse(instant) > KEPT_MILLISECONDS;
