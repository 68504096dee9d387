import * as v from 'valibot';

/** When an order was placed. `older`: longer ago than the last six months. */
export const PERIODS = [
  'all',
  'last-30-days',
  'last-6-months',
  'older',
] as const;
export type Period = (typeof PERIODS)[number];

/** In which order the list is; the first where nobody has chosen. */
export const ORDER_SORTS = ['newest', 'oldest', 'highest', 'lowest'] as const;
export type OrderSort = (typeof ORDER_SORTS)[number];

const LONGEST_NUMBER = 50;

/** What the customer looks for in the list of orders, as the address says it. */
export const OrderSearchSchema = v.object({
  /** An order's number or confirmation number, as it was typed. */
  q: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((typed) => typed.slice(0, LONGEST_NUMBER)),
    ),
    '',
  ),
  placed: v.optional(v.picklist(PERIODS), 'all'),
  sort: v.optional(v.picklist(ORDER_SORTS), 'newest'),
});

export type OrderSearch = v.InferOutput<typeof OrderSearchSchema>;

/** Whether some orders may be left out. */
export const isNarrowed = ({q, placed}: OrderSearch): boolean =>
  q !== '' || placed !== 'all';

/** The address's parameters, without those that say nothing. */
export function searchParameters({
  q,
  placed,
  sort,
}: OrderSearch): Record<string, string> {
  return {
    ...(q !== '' && {q}),
    ...(placed !== 'all' && {placed}),
    ...(sort !== 'newest' && {sort}),
  };
}
