import * as v from 'valibot';
import {addMoney} from '~/shopify/money-arithmetic';
import {type Answer, isChanged, type PastAnswer} from './past-answer';
import type {PastOrder} from './past-order';

/** Orders whose answer changes that are listed by name: what is written down must not grow with the shop. */
export const MOST_LISTED = 200;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const KINDS = ['cancel', 'request', 'refuse'] as const;
const AnswerSchema = v.object({
  kind: v.picklist(KINDS),
  code: v.nullable(v.string()),
});

const Tally = v.object({
  orders: Count,
  /** Decimal amounts by currency: exact sums of what the orders came to. */
  money: v.record(v.string(), v.string()),
});
export type Tally = v.InferOutput<typeof Tally>;

const ListedSchema = v.object({
  /** `gid://shopify/Order/…` */
  id: v.string(),
  name: v.string(),
  askedAt: v.string(),
  hasReallyAsked: v.boolean(),
  total: v.object({amount: v.string(), currencyCode: v.string()}),
  live: AnswerSchema,
  draft: AnswerSchema,
});
export type ListedOrder = v.InferOutput<typeof ListedSchema>;

export const DryRunSumSchema = v.object({
  /** By `cellOf`: what orders are answered now and would be then. */
  cells: v.record(v.string(), Tally),
  /** Orders that were too young to be asked about. */
  tooYoung: Count,
  /** Orders whose customer really asked. */
  reallyAsked: Count,
  /** By `reasonOf`: how many answers change from one to another, codes included. */
  reasons: v.record(v.string(), Count),
  changed: Tally,
  /** The newest of those that change. */
  list: v.array(ListedSchema),
});
export type DryRunSum = v.InferOutput<typeof DryRunSumSchema>;

export const noSum = (): DryRunSum => ({
  cells: {},
  tooYoung: 0,
  reallyAsked: 0,
  reasons: {},
  changed: {orders: 0, money: {}},
  list: [],
});

/** Adds one more order to a sum, which it changes. @param answer null for an order that is too young */
export function addAnswer(
  sum: DryRunSum,
  {id, name}: Pick<PastOrder, 'id' | 'name'>,
  answer: PastAnswer | null,
): DryRunSum {
  if (answer === null) {
    sum.tooYoung += 1;
    return sum;
  }
  const {live, draft, total, askedAt, hasReallyAsked} = answer;
  const cell = cellOf(live.kind, draft.kind);
  sum.cells[cell] = tallied(sum.cells[cell], answer);
  if (hasReallyAsked) sum.reallyAsked += 1;
  if (!isChanged(answer)) return sum;
  const reason = reasonOf(live, draft);
  sum.reasons[reason] = (sum.reasons[reason] ?? 0) + 1;
  sum.changed = tallied(sum.changed, answer);
  sum.list.push({id, name, askedAt, hasReallyAsked, total, live, draft});
  // Orders come oldest first.
  if (sum.list.length > MOST_LISTED) sum.list.shift();
  return sum;
}

export const cellOf = (live: Answer['kind'], draft: Answer['kind']): string =>
  `${live}>${draft}`;

/** Both answers of a reason as `reasons` names it. */
export function partsOfReason(reason: string): readonly [Words, Words] {
  const [live = '', draft = ''] = reason.split('>');
  return [wordsOf(live), wordsOf(draft)];
}

type Words = v.InferOutput<typeof AnswerSchema>;

function wordsOf(text: string): Words {
  const [kind, code = null] = text.split(' ');
  return {kind: v.parse(AnswerSchema.entries.kind, kind), code};
}

/** "cancel>refuse WINDOW_CLOSED" */
const reasonOf = (live: Answer, draft: Answer): string =>
  [live, draft]
    .map(({kind, code}) => (code ? `${kind} ${code}` : kind))
    .join('>');

function tallied(
  {orders, money}: Tally = {orders: 0, money: {}},
  {total}: PastAnswer,
): Tally {
  const {currencyCode} = total;
  const before = {amount: money[currencyCode] ?? '0', currencyCode};
  return {
    orders: orders + 1,
    money: {...money, [currencyCode]: addMoney(before, total).amount},
  };
}
