import * as v from 'valibot';
import {LONGEST_COMMENT} from '~/cancellation/cancel-form';
import type {Answer} from '~/cancellation/requests/answer-request.server';
import type {ChosenRequest} from './answer-requests.server';

/** Requests on one page, and so the most that can be answered at once. */
export const PAGE_SIZE = 10;

/** What a button of the page asks for. */
export type RequestsIntent =
  /** Only to tick all of the page. */
  | {readonly kind: 'all'}
  /** To go back to the list. */
  | {readonly kind: 'back'}
  /** To look the answer through. `only`: number of the one order; null for all that are ticked. */
  | {
      readonly kind: 'review';
      readonly answer: Answer['kind'];
      readonly only: string | null;
    }
  /** To give it. */
  | {readonly kind: 'answer'; readonly answer: Answer['kind']};

const Intent = v.pipe(
  v.string(),
  v.regex(
    /^(all|back|answer (granted|declined)|review (granted|declined)( \d{1,20})?)$/,
  ),
  v.transform((text): RequestsIntent => {
    const [kind, word, only = null] = text.split(' ');
    if (kind === 'all' || kind === 'back') return {kind};
    const answer = word === 'granted' ? word : 'declined';
    return kind === 'answer' ? {kind, answer} : {kind: 'review', answer, only};
  }),
);

const RequestField = v.pipe(v.string(), v.regex(/^request-\d{1,20}$/));
const TickField = v.pipe(v.string(), v.regex(/^tick-\d{1,20}$/));
/** The request's id and the order's name. */
const Shown = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36} .{1,60}$/));

/** All that the page posts: for each order what was shown of it, and whether it is ticked. */
export const RequestsPostSchema = v.pipe(
  v.objectWithRest(
    {
      token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
      message: v.optional(v.pipe(v.string(), v.trim()), ''),
      intent: Intent,
    },
    v.string(),
  ),
  v.transform(({token, message, intent, ...fields}) => ({
    token,
    message,
    intent,
    shown: fieldsNamed(fields, RequestField),
    ticked: fieldsNamed(fields, TickField),
    count: Object.keys(fields).length,
  })),
  v.check(({shown, ticked, count}) => shown.length + ticked.length === count),
  v.check(({shown}) => shown.length <= PAGE_SIZE),
  v.check(({shown}) => shown.every(({value}) => v.is(Shown, value))),
  v.transform(({token, message, intent, shown, ticked}) => ({
    token,
    message,
    intent,
    shown: shown.map(chosenRequest),
    ticked: ticked.map(({orderNumber}) => orderNumber),
  })),
);

export type RequestsPost = v.InferOutput<typeof RequestsPostSchema>;

/** Which requests the button is about. */
export function chosenOf({
  intent,
  shown,
  ticked,
}: RequestsPost): readonly ChosenRequest[] {
  if (intent.kind === 'all') return shown;
  const only = intent.kind === 'review' ? intent.only : null;
  const numbers = only === null ? ticked : [only];
  return shown.filter(({orderNumber}) => numbers.includes(orderNumber));
}

/** Whether a message is longer than the customer's page has room for. */
export const isTooLong = (message: string): boolean =>
  Array.from(message).length > LONGEST_COMMENT;

const fieldsNamed = (
  fields: Readonly<Record<string, string>>,
  name: typeof RequestField,
) =>
  Object.entries(fields)
    .filter(([key]) => v.is(name, key))
    .map(([key, value]) => ({
      orderNumber: key.slice(key.indexOf('-') + 1),
      value,
    }));

const chosenRequest = ({
  orderNumber,
  value,
}: {
  readonly orderNumber: string;
  readonly value: string;
}): ChosenRequest => {
  const space = value.indexOf(' ');
  return {
    orderNumber,
    requestId: value.slice(0, space),
    orderName: value.slice(space + 1),
  };
};
