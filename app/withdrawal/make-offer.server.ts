import type {Offer} from './offer';
import {newReceiptNumber} from './statement';
import {withdrawableLines} from './withdrawable-lines';
import {coveredLines} from './withdraw-view.server';
import type {WithdrawalOrder} from './withdrawal-order';

/** What a form for this order carries. Every page that is shown makes another statement possible. */
export const makeOffer = (
  order: WithdrawalOrder,
  customerNumber: string,
  orderNumber: string,
): Offer => ({
  number: newReceiptNumber(),
  orderNumber,
  orderName: order.name,
  customerNumber,
  timeZone: order.timeZone,
  clockDifference: order.readAt.getTime() - Date.now(),
  lines: coveredLines(withdrawableLines(order)).map(
    ({lineNumber, title, unsent, sent, sentInAll}) => ({
      lineNumber,
      title,
      unsent,
      sent,
      sentInAll,
    }),
  ),
});
