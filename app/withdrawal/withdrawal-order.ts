import {isProtectedConsumer} from '~/cancellation/consumer-rights';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {DEFAULT_POLICY, type Policy, policyFor} from '~/cancellation/policy';
import type {StoredEntries} from './entry';
import {type Parcel, type Period, withdrawalPeriod} from './period';
import {isProven, type Statement} from './statement';

/** An order as the Admin API shows it at one moment: all that a withdrawal has to know. */
export interface WithdrawalOrder {
  readonly id: string;
  /** "#1001" */
  readonly name: string;
  readonly customerNumber: string | null;
  readonly cancelledAt: string | null;
  readonly consumer: Pick<OrderSnapshot, 'countryCode' | 'purchaser'>;
  /** False where the order has more than one reading holds: then a person has to look at it. */
  readonly isComplete: boolean;
  readonly lines: readonly WithdrawalLine[];
  readonly parcels: readonly SentParcel[];
  readonly returns: readonly OrderReturn[];
  readonly stored: StoredEntries | 'unreadable';
  /** Null where it could not be read: the law holds all the same. */
  readonly policy: Policy | null;
  readonly timeZone: string;
  /** By Shopify's clock. */
  readonly readAt: Date;
}

export interface WithdrawalLine {
  readonly lineNumber: string;
  readonly title: string;
  /** Ordered, less what was already removed. */
  readonly current: number;
  readonly unsent: number;
  readonly isGiftCard: boolean;
  /** Null where the product was deleted. */
  readonly productTags: readonly string[] | null;
}

export interface SentParcel extends Parcel {
  readonly lines: readonly {
    /** gid of the line within the parcel: what a return names. */
    readonly id: string;
    readonly lineNumber: string;
    readonly quantity: number;
  }[];
}

export interface OrderReturn {
  readonly status: 'CANCELED' | 'CLOSED' | 'DECLINED' | 'OPEN' | 'REQUESTED';
  readonly lines: readonly {
    readonly sentLineId: string | null;
    readonly quantity: number;
    readonly note: string;
  }[];
}

/** The rules that hold for this order. */
export const rulesOf = ({policy, consumer}: WithdrawalOrder): Policy =>
  policyFor(policy ?? DEFAULT_POLICY, consumer);

/** Whether the law gives the buyer the right at all. */
export const hasRight = (order: WithdrawalOrder): boolean =>
  isProtectedConsumer(order.consumer, rulesOf(order));

/**
 * What was stated about the order, with its number and its address, by somebody who has not shown that it is theirs; the
 * first, where there are several. Null for none.
 */
export function unprovenStatement({
  stored,
}: Pick<WithdrawalOrder, 'stored'>): Statement | null {
  if (stored === 'unreadable') return null;
  const statements = stored.entries.map(({statement}) => statement);
  return statements.find((statement) => !isProven(statement)) ?? null;
}

/** Until when it can be withdrawn from. What waits for its proof came in time if it did when it was received. */
export function periodOf(order: WithdrawalOrder): Period {
  const earlier = unprovenStatement(order);
  return withdrawalPeriod(
    order.parcels,
    order.lines.some(({unsent}) => unsent > 0),
    rulesOf(order),
    order.timeZone,
    earlier ? new Date(earlier.receivedAt) : order.readAt,
  );
}

/** Returns that take up what was sent. */
const TAKES_UP = new Set<OrderReturn['status']>([
  'CLOSED',
  'OPEN',
  'REQUESTED',
]);

/** Pieces of a parcel's line that no return has yet. */
export function notReturned(
  {returns}: Pick<WithdrawalOrder, 'returns'>,
  {id, quantity}: SentParcel['lines'][number],
): number {
  const taken = returns
    .filter(({status}) => TAKES_UP.has(status))
    .flatMap(({lines}) => lines)
    .filter(({sentLineId}) => sentLineId === id)
    .reduce((sum, line) => sum + line.quantity, 0);
  return Math.max(0, quantity - taken);
}

/** Lines of all parcels, in the order in which they left. */
export const sentLines = ({
  parcels,
}: Pick<WithdrawalOrder, 'parcels'>): SentParcel['lines'][number][] =>
  parcels.flatMap(({lines}) => lines);

/** Pieces of an order line that have left. */
export const sentInAll = (
  order: Pick<WithdrawalOrder, 'parcels'>,
  lineNumber: string,
): number =>
  sentLines(order)
    .filter((sent) => sent.lineNumber === lineNumber)
    .reduce((sum, {quantity}) => sum + quantity, 0);
