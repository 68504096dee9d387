import type {CancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import {fill, type Messages} from '~/i18n/messages';
import type {CompleteOrder, OrderView} from './order-view';

/** What an order page that stays open needs to know whether it has something new to say, and to say it. */
export interface OrderWatch {
  /**
   * Another one is news. Nothing that only time changes is in it, such as "2 hours ago". Null where a part of the page
   * could not be had: then nobody can tell.
   */
  readonly version: string | null;
  /** Something may still happen by itself. */
  readonly isAwaited: boolean;
  /** "The order has changed: Being packed. …": to be said when the version is another than before. */
  readonly news: string;
}

/** How to keep a page up to date that shows this order and this about its cancellation. */
export function orderWatch(
  {order}: Pick<CompleteOrder, 'order'>,
  view: OrderView,
  panel: CancellationPanelView,
  messages: Messages['order'],
): OrderWatch {
  return {
    version: panel.isKnown ? version(view, panel) : null,
    isAwaited: panel.isUnderWay || isRefunding(order) || isOnItsWay(view),
    news: fill(messages.changed, {
      status: view.status.text,
      cancellation: panel.summary,
    }),
  };
}

const version = (
  {status, timeline, parcels, payments, refunds}: OrderView,
  {tone, title, decisionCode, countdown}: CancellationPanelView,
): string =>
  JSON.stringify([
    status.text,
    [tone, title, decisionCode, countdown?.until],
    timeline.map(({text}) => text),
    parcels.map((parcel) => parcel.status),
    [...payments, ...refunds].map(({state}) => state),
  ]);

const isOnItsWay = ({status: {tone}}: OrderView): boolean =>
  tone === 'underWay' || tone === 'attention';

const isRefunding = ({transactions}: CompleteOrder['order']): boolean =>
  transactions.some(
    ({kind, status}) =>
      kind === 'REFUND' &&
      (status === 'PENDING' || status === 'PENDING_AUTHENTICATION'),
  );
