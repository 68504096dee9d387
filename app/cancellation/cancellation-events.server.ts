import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {AdminReading} from './admin-port';
import {
  type CancellationRecord,
  hasHappened,
  isCancelledBy,
  isInProgress,
} from './record';
import {type Deed, deedsOf} from './trail';

/** One thing that was done about a cancellation, in a sentence for the customer. */
export interface CancellationEvent {
  /** UTC instant by Shopify's clock. */
  readonly at: string;
  readonly text: string;
  /** `cancelled`: the end of the order itself. */
  readonly kind: 'step' | 'cancelled';
}

type Texts = Messages['cancellation']['events'];

/**
 * What the customer, the shop and its warehouse have done about cancelling an order, first to last. Money that moved by
 * a payment is told by the order's payments; store credit on top is told here.
 * @param reading null where the Admin API does not show the order
 */
export function cancellationEvents(
  reading: AdminReading | null,
  locale: Locale,
  {
    cancellation: {events: whole},
    part: {events: part},
  }: Pick<Messages, 'cancellation' | 'part'>,
): readonly CancellationEvent[] {
  if (!reading?.stored || reading.stored === 'unreadable') return [];
  const {record} = reading.stored;
  const {cancelledAt} = reading.order;
  return [
    ...deedsOf(record).flatMap((deed) => told(deed, whole, part)),
    ...(cancelledAt !== null && isCancelledBy(reading.order, record)
      ? [{at: cancelledAt, text: whole.cancelled, kind: 'cancelled'} as const]
      : []),
    ...bonusEvents(record, locale, whole),
  ];
}

function told(
  {at, event, detail}: Deed,
  texts: Texts,
  part: Messages['part']['events'],
): CancellationEvent[] {
  const step = (text: string): CancellationEvent[] => [
    {at, text, kind: 'step'},
  ];
  switch (event) {
    case 'claimed':
      return step(
        detail === null ? texts.asked : fill(part.asked, {items: detail}),
      );
    case 'done':
      return step(fill(part.done, {items: detail ?? ''}));
    case 'warehouse-asked':
      return step(texts.warehouseAsked);
    case 'failed':
      return step(
        detail === 'WAREHOUSE_REFUSED' ? texts.warehouseRefused : texts.failed,
      );
    // What is left are steps on the way, the end that Shopify dates, and what the staff see to.
    case 'resumed':
    case 'accepted':
    case 'settling':
    case 'paying-bonus':
    case 'cancelled':
    case 'alarm':
      return [];
  }
}

/** Only the end says that the credit was added. */
function bonusEvents(
  record: CancellationRecord,
  locale: Locale,
  texts: Texts,
): CancellationEvent[] {
  const {bonus} = record.refund;
  const paid = deedsOf(record).findLast(({event}) => event === 'paying-bonus');
  const isPaid =
    !isInProgress(record) && !hasHappened(record, 'alarm', 'BONUS_UNPAID');
  return bonus && paid && isPaid
    ? [
        {
          at: paid.at,
          text: fill(texts.bonus, {amount: formatMoney(locale, bonus)}),
          kind: 'step',
        },
      ]
    : [];
}
