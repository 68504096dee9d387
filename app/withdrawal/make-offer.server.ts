import type {Offer} from './offer';
import {newReceiptNumber} from './statement';
import {coveredLines} from './withdrawable-lines';
import {unprovenStatement, type WithdrawalOrder} from './withdrawal-order';

/**
 * What a form for this order carries. Every page that is shown makes another statement possible, but where one waits for
 * its proof it is that one.
 * @param customerNumber null where a one-time link had opened the order
 */
export function makeOffer(
  order: WithdrawalOrder,
  customerNumber: string | null,
  orderNumber: string,
): Offer {
  const earlier = unprovenStatement(order);
  return {
    number: earlier?.number ?? newReceiptNumber(),
    orderNumber,
    orderName: order.name,
    customerNumber,
    timeZone: order.timeZone,
    clockDifference: order.readAt.getTime() - Date.now(),
    earlier,
    lines: coveredLines(order).map(
      ({lineNumber, title, unsent, sent, sentInAll}) => ({
        lineNumber,
        title,
        unsent,
        sent,
        sentInAll,
      }),
    ),
  };
}
