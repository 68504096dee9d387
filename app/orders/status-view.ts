import {fill, type Messages} from '~/i18n/messages';
import {type OrderStage, orderStatus, type OrderFacts} from './order-status';

/** How an order stands, ready to be drawn. */
export interface StatusView {
  readonly text: string;
  readonly tone: StatusTone;
  /** Of the four steps received, packed, shipped and delivered: how many are done. */
  readonly steps: 0 | 1 | 2 | 3 | 4;
}

/** Under way, arrived, asking something of the customer, over. */
export type StatusTone = 'underWay' | 'arrived' | 'attention' | 'over';

export function statusView(
  messages: Messages['orders'],
  facts: OrderFacts,
): StatusView {
  const {stage, money} = orderStatus(facts);
  const text = messages.status[stage];
  return {
    text:
      money === null
        ? text
        : fill(messages.statusWithMoney, {
            stage: text,
            money: messages.money[money],
          }),
    ...APPEARANCE[stage],
  };
}

const APPEARANCE: Readonly<Record<OrderStage, Omit<StatusView, 'text'>>> = {
  received: {tone: 'underWay', steps: 1},
  awaitingPayment: {tone: 'attention', steps: 1},
  scheduled: {tone: 'underWay', steps: 1},
  onHold: {tone: 'attention', steps: 1},
  sentToWarehouse: {tone: 'underWay', steps: 1},
  beingPacked: {tone: 'underWay', steps: 2},
  digitalDelivered: {tone: 'underWay', steps: 2},
  packed: {tone: 'underWay', steps: 2},
  partlyShipped: {tone: 'underWay', steps: 3},
  shipped: {tone: 'underWay', steps: 3},
  inTransit: {tone: 'underWay', steps: 3},
  outForDelivery: {tone: 'underWay', steps: 3},
  readyForPickup: {tone: 'attention', steps: 3},
  delayed: {tone: 'attention', steps: 3},
  deliveryAttempted: {tone: 'attention', steps: 3},
  deliveryFailed: {tone: 'attention', steps: 3},
  partlyDelivered: {tone: 'underWay', steps: 3},
  delivered: {tone: 'arrived', steps: 4},
  nothingLeftToSend: {tone: 'over', steps: 0},
  cancelled: {tone: 'over', steps: 0},
};
