import {
  type CancellationRecord,
  isChange,
  isInProgress,
  parseRecord,
} from '~/cancellation/record';
import {REORDER_KEY} from '~/cancellation/reorder-mark';
import {parseRequest} from '~/cancellation/requests/stored-request';
import type {MoneyV2} from '~/i18n/format';
import type {InsightOrdersQuery} from '~/shopify/generated/admin.server';
import {parseEntries} from '~/withdrawal/entry';
import type {OrderOf} from '../scan/scan-kind';
import {
  type Cancellation,
  cancellationsOf,
  piecesOfParts,
} from './cancelled-by-customer';
import {type AskedRequest, requestsOf} from './requests-of';

/** An order as the insights' bulk query gives it. */
export type InsightOrder = OrderOf<InsightOrdersQuery>;

/**
 * What its customer has made of an order. `under-way` while an attempt is at work, `failed` where they have tried in vain,
 * `unreadable` where what was recorded can't be read.
 */
export type Outcome =
  'cancelled' | 'failed' | 'kept' | 'part' | 'under-way' | 'unreadable';

/** Pieces of one line that were cancelled. */
export interface CancelledLine {
  /** Numeric parts of the ids; null where the product was deleted. */
  readonly productNumber: string | null;
  readonly variantNumber: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly pieces: number;
}

/** All that the insights want to know of one order. */
export interface OrderStory {
  readonly id: string;
  readonly name: string;
  /** UTC instant. */
  readonly placedAt: string;
  readonly outcome: Outcome;
  /** Whether somebody else than its customer has cancelled it, or what they had left of it. */
  readonly isCancelledByShop: boolean;
  /** What its customer has cancelled of it, first to last. */
  readonly cancellations: readonly Cancellation[];
  /** The one that counts: all of it, or else the last part; null for none. */
  readonly cancellation: Cancellation | null;
  /** Lines of which at least one piece was cancelled. Of an order that was cancelled, all that was ordered. */
  readonly cancelledLines: readonly CancelledLine[];
  readonly requests: readonly AskedRequest[];
  readonly hasStatement: boolean;
  /** Name of the cancelled order in whose place it was bought, and what it comes to now; null for neither. */
  readonly reorder: {readonly of: string; readonly total: MoneyV2} | null;
}

/** Reads what the engine has recorded with an order, beside what Shopify has booked. */
export function storyOf(order: InsightOrder): OrderStory {
  const record = order.record && parseRecord(order.record.value);
  const cancellations = record ? cancellationsOf(order, record) : [];
  const cancellation = cancellations.at(-1) ?? null;
  const request = order.request && parseRequest(order.request.value);
  return {
    id: order.id,
    name: order.name,
    placedAt: order.createdAt,
    outcome: outcomeOf(order, record, cancellation),
    isCancelledByShop: isCancelledByShop(order, record, cancellation),
    cancellations,
    cancellation,
    cancelledLines:
      record && cancellation
        ? linesOf(order, cancellation.kind, piecesOfParts(record))
        : [],
    requests: request ? requestsOf(request) : [],
    hasStatement: hasStatement(order),
    reorder: reorderOf(order),
  };
}

/** Nobody knows who has cancelled an order whose record can't be read. */
const isCancelledByShop = (
  {cancelledAt, record: stored}: InsightOrder,
  record: CancellationRecord | null,
  cancellation: Cancellation | null,
): boolean =>
  cancelledAt !== null &&
  cancellation?.kind !== 'whole' &&
  (stored === null || record !== null);

const hasStatement = ({withdrawals}: InsightOrder): boolean =>
  withdrawals !== null && (parseEntries(withdrawals.value)?.length ?? 0) > 0;

function outcomeOf(
  {record: value}: InsightOrder,
  record: CancellationRecord | null,
  cancellation: Cancellation | null,
): Outcome {
  if (value !== null && record === null) return 'unreadable';
  if (cancellation) return cancellation.kind === 'whole' ? 'cancelled' : 'part';
  if (!record || isChange(record)) return 'kept';
  return isInProgress(record) ? 'under-way' : 'failed';
}

const linesOf = (
  {lineItems}: InsightOrder,
  kind: Cancellation['kind'],
  piecesOfParts: ReadonlyMap<string, number>,
): CancelledLine[] =>
  lineItems.edges
    .map(({node: line}) => ({
      productNumber: line.product && numberOf(line.product),
      variantNumber: line.variant && numberOf(line.variant),
      title: line.title,
      variantTitle: line.variantTitle,
      pieces:
        kind === 'whole' ? line.quantity : (piecesOfParts.get(line.id) ?? 0),
    }))
    .filter(({pieces}) => pieces > 0);

function reorderOf({
  customAttributes,
  currentTotalPriceSet,
}: InsightOrder): OrderStory['reorder'] {
  const mark = customAttributes.find(({key}) => key === REORDER_KEY);
  return mark
    ? {of: mark.value ?? '', total: currentTotalPriceSet.presentmentMoney}
    : null;
}

const numberOf = ({id}: {readonly id: string}): string =>
  id.slice(id.lastIndexOf('/') + 1);
