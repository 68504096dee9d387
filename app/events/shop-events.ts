import {UNMATCHED} from '~/withdrawal/desk';
import type {UnmatchedStatements} from '~/withdrawal/unmatched';
import type {Occurrence, ShopAlarms} from './shop-alarms';

/** What can have happened to the shop itself. docs/events.md tells of each. */
export const SHOP_EVENT_TYPES = [
  'shop.attention_needed',
  'shop.attention_resolved',
] as const;

/** Something that needs a person and is about no order, or does not any more. */
export interface ShopAttention {
  /** As of `ShopEvent`. */
  readonly id: string;
  readonly type: (typeof SHOP_EVENT_TYPES)[number];
  /** UTC instant by Shopify's clock. */
  readonly occurredAt: string;
  readonly code: Occurrence['code'] | typeof UNMATCHED;
  readonly facts: {
    readonly scopes?: readonly string[];
    readonly heardAt?: string;
    readonly receipt?: string;
  };
}

/** All that was noticed about the shop and what is over of it, first to last. */
export function shopEventsOf(
  {occurrences}: ShopAlarms,
  {statements}: UnmatchedStatements,
): ShopAttention[] {
  return [
    ...occurrences.flatMap((occurrence) => {
      const {code, noticedAt, overAt, scopes, heardAt} = occurrence;
      const name = code.toLowerCase().replaceAll('_', '-');
      return beginAndEnd({
        id: `shop-${name}-${Date.parse(noticedAt)}`,
        code,
        occurredAt: noticedAt,
        overAt,
        facts: {...(scopes && {scopes}), ...(heardAt && {heardAt})},
      });
    }),
    ...statements.flatMap(({number, receivedAt, settledAt}) =>
      beginAndEnd({
        id: `shop-withdrawal-${number}`,
        code: UNMATCHED,
        occurredAt: receivedAt,
        overAt: settledAt,
        facts: {receipt: number},
      }),
    ),
  ].sort((one, other) => one.occurredAt.localeCompare(other.occurredAt));
}

function beginAndEnd({
  overAt,
  ...begun
}: Omit<ShopAttention, 'type'> & {
  readonly overAt: string | null;
}): ShopAttention[] {
  const needed = {...begun, type: 'shop.attention_needed'} as const;
  if (overAt === null) return [needed];
  return [
    needed,
    {
      ...begun,
      id: `${begun.id}-resolved`,
      type: 'shop.attention_resolved',
      occurredAt: overAt,
    },
  ];
}
