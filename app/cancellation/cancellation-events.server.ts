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
import {requestEvents} from './requests/request-events.server';
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
  {cancellation, part}: Pick<Messages, 'cancellation' | 'part'>,
): readonly CancellationEvent[] {
  if (!reading) return [];
  const {events: texts, request} = cancellation;
  const asked = requestEvents(reading.request, request);
  if (!reading.stored || reading.stored === 'unreadable') return asked;
  const {record} = reading.stored;
  const {cancelledAt} = reading.order;
  return [
    ...asked,
    ...deedsOf(record)
      .filter((deed) => !isShopsOwn(deed, reading))
      .flatMap((deed) => told(deed, texts, part.events)),
    ...(cancelledAt !== null && isCancelledBy(reading.order, record)
      ? [{at: cancelledAt, text: texts.cancelled, kind: 'cancelled'} as const]
      : []),
    ...bonusEvents(record, locale, texts),
  ];
}

/** The attempt that the shop's yes began is not the customer's asking once more. */
const isShopsOwn = ({at, event}: Deed, {request}: AdminReading): boolean =>
  event === 'claimed' &&
  request !== null &&
  request !== 'unreadable' &&
  request.request.trail.some(
    (entry) => entry.event === 'granted' && entry.at === at,
  );

function told(
  deed: Deed,
  texts: Texts,
  part: Messages['part']['events'],
): CancellationEvent[] {
  switch (deed.act) {
    case 'change-address':
      return toldOfChange(deed, texts.addressChanged, texts);
    case 'change-items':
      return toldOfChange(deed, texts.itemsChanged, texts);
    case 'part':
      return toldOfPart(deed, part, texts);
    default:
      return toldOfCancellation(deed, texts);
  }
}

function toldOfPart(
  {at, event, detail}: Deed,
  part: Messages['part']['events'],
  texts: Texts,
): CancellationEvent[] {
  const step = (text: string): CancellationEvent[] => [
    {at, text, kind: 'step'},
  ];
  switch (event) {
    case 'claimed':
      return step(part.asked);
    case 'done':
      return step(fill(part.done, {items: detail ?? ''}));
    case 'failed':
      return step(texts.failed);
    default:
      return [];
  }
}

/** A change that takes a moment and then is there: only how it ended is worth telling. */
function toldOfChange(
  {at, event}: Deed,
  done: string,
  texts: Texts,
): CancellationEvent[] {
  if (event === 'done') return [{at, text: done, kind: 'step'}];
  return event === 'failed'
    ? [{at, text: texts.changeFailed, kind: 'step'}]
    : [];
}

function toldOfCancellation(
  {at, event, detail}: Deed,
  texts: Texts,
): CancellationEvent[] {
  const step = (text: string): CancellationEvent[] => [
    {at, text, kind: 'step'},
  ];
  switch (event) {
    case 'claimed':
      return step(texts.asked);
    case 'warehouse-asked':
      return step(texts.warehouseAsked);
    case 'failed':
      return step(
        detail === 'WAREHOUSE_REFUSED' ? texts.warehouseRefused : texts.failed,
      );
    // What is left are steps on the way, the end that Shopify dates, and what the staff see to.
    default:
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
