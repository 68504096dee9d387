import * as v from 'valibot';
import type {Locale} from '~/i18n/locale';
import type {Offer, OfferedLine} from './offer';
import type {ProvenStatement, Statement} from './statement';

const LONGEST_NAME = 100;
/** Characters of a guest's own words that are taken. */
export const LONGEST_REMARKS = 500;

const Line = v.pipe(v.string(), v.trim(), v.maxLength(200));
const You = {
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  name: v.optional(Line, ''),
  email: v.optional(Line, ''),
};

/** How many pieces of a line, by field name: "unsent-123" and "sent-123". */
const Quantities = v.record(
  v.pipe(v.string(), v.regex(/^(un)?sent-\d+$/)),
  v.pipe(v.string(), v.regex(/^\d{1,5}$/)),
);

/** What the page of one order posts. */
export const WithdrawPostSchema = v.pipe(
  v.objectWithRest(
    {...You, offer: v.optional(v.pipe(v.string(), v.maxLength(14_000)), '')},
    v.string(),
  ),
  v.transform(({token, offer, name, email, ...quantities}) => ({
    token,
    offer,
    values: {name, email, quantities},
  })),
  v.object({
    token: v.string(),
    offer: v.string(),
    values: v.object({
      name: v.string(),
      email: v.string(),
      quantities: Quantities,
    }),
  }),
);
export type WithdrawValues = v.InferOutput<typeof WithdrawPostSchema>['values'];

/** What the page for everybody posts. */
export const GuestPostSchema = v.pipe(
  v.strictObject({
    ...You,
    number: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
    order: v.optional(Line, ''),
    remarks: v.optional(v.pipe(v.string(), v.trim()), ''),
  }),
  v.transform(({token, number, ...values}) => ({token, number, values})),
);
export type GuestValues = v.InferOutput<typeof GuestPostSchema>['values'];

/** Which field is wrong. The page has the sentence. */
export interface WithdrawErrors {
  readonly lines?: 'missing';
  readonly name?: 'missing';
  readonly email?: 'missing';
  readonly order?: 'missing';
  readonly remarks?: 'too-long';
}

const Email = v.pipe(v.string(), v.email());
/** A name and a number, and no words to write to a stranger with: the confirmation repeats both. */
const Name = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_NAME),
  v.regex(/^[^<>/@\p{Cc}]*$/u),
);
const OrderName = v.pipe(v.string(), v.regex(/^#?[\w-]{1,30}$/));

/** Of a line's two parts, which field says how many pieces of it are meant. */
export const fieldOf = (
  part: 'unsent' | 'sent',
  {lineNumber}: Pick<OfferedLine, 'lineNumber'>,
): string => `${part}-${lineNumber}`;

/** The statement that a posted form makes or confirms, or what is wrong with it. */
export function statementOf(
  offer: Offer,
  {name, email, quantities}: WithdrawValues,
  {pathPrefix}: Locale,
  now: Date,
): ProvenStatement | WithdrawErrors {
  const lines = offer.lines
    .map((line) => ({
      lineNumber: line.lineNumber,
      title: line.title,
      unsent: chosen(quantities[fieldOf('unsent', line)], line.unsent),
      sent: chosen(quantities[fieldOf('sent', line)], line.sent),
      sentBefore: line.sentInAll,
    }))
    .filter(({unsent, sent}) => unsent + sent > 0);
  const errors = {
    ...(lines.length === 0 && {lines: 'missing' as const}),
    ...(!offer.earlier && errorsOfYou(name, email)),
  };
  if (Object.keys(errors).length > 0) return errors;
  const {number, orderNumber, orderName, customerNumber, timeZone} = offer;
  return {
    number,
    receivedAt: new Date(now.getTime() + offer.clockDifference).toISOString(),
    name,
    email,
    remarks: '',
    // What was received stays as it was, and its time with it.
    ...offer.earlier,
    orderName,
    pathPrefix,
    timeZone,
    lines,
    proof: {orderNumber, customerNumber},
  };
}

/** As `statementOf`, for somebody of whom nothing is known. */
export function guestStatementOf(
  number: string,
  {name, email, order, remarks}: GuestValues,
  {pathPrefix}: Locale,
  now: Date,
): Statement | WithdrawErrors {
  const errors = {
    ...errorsOfYou(name, email),
    ...(!v.is(OrderName, order) && {order: 'missing' as const}),
    ...(Array.from(remarks).length > LONGEST_REMARKS && {
      remarks: 'too-long' as const,
    }),
  };
  if (Object.keys(errors).length > 0) return errors;
  return {
    number,
    receivedAt: now.toISOString(),
    name,
    email,
    orderName: order,
    remarks,
    lines: [],
    proof: null,
    pathPrefix,
    timeZone: null,
  };
}

export const isStatement = <Made extends Statement>(
  made: Made | WithdrawErrors,
): made is Made => 'receivedAt' in made;

const errorsOfYou = (name: string, email: string): WithdrawErrors => ({
  ...(!v.is(Name, name) && {name: 'missing' as const}),
  ...(!v.is(Email, email) && {email: 'missing' as const}),
});

/** A box that is not ticked is not sent. More than there is can't be meant. */
const chosen = (quantity: string | undefined, most: number): number =>
  Math.min(Number(quantity ?? 0), most);
