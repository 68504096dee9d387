import {decimal, minorUnits} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {chosenLine} from './line-choice';
import {remainingQuantity} from './line-quantities';
import {netPayment} from './order-amounts';
import type {OrderEventInput} from './order-events';
import {type RefundLineRequest, refundLineAmounts, refundOrder} from './refund';
import {EmulatorRefusal} from './refusal';
import {spreadOverPayments} from './refund-payments';

type RefundInput = Extract<OrderEventInput, {event: 'refund'}>;

/**
 * Staff refunds in the admin: these lines, this sum, or everything that is left. Lines that have not been sent leave the
 * order and go back on sale.
 * @throws EmulatorRefusal for more than there is
 */
export function refundByHand(
  world: World,
  order: Order,
  input: Pick<RefundInput, 'amount' | 'lines'>,
): void {
  const lines = (input.lines ?? []).map((choice): RefundLineRequest => {
    const line = chosenLine(order, choice);
    const isUnsent = remainingQuantity(order, line) >= choice.quantity;
    return {
      line,
      quantity: choice.quantity,
      restockType: isUnsent ? 'CANCEL' : 'RETURN',
    };
  });
  refundOrder(world, order, {
    lines,
    shipping: null,
    payments: spreadOverPayments(order, amountOf(order, input, lines)),
    storeCredit: [],
    storeCreditEvent: 'ORDER_REFUND',
    note: null,
    actor: 'staff',
  });
}

function amountOf(
  order: Order,
  {amount}: Pick<RefundInput, 'amount'>,
  lines: readonly RefundLineRequest[],
): number {
  const received = netPayment(order).presentment.amount;
  const worth = lines.reduce(
    (sum, line) =>
      sum + refundLineAmounts(order, line).subtotal.presentment.amount,
    0,
  );
  const wanted =
    amount === undefined
      ? Math.min(received, lines.length > 0 ? worth : received)
      : minorUnits(amount);
  if (wanted > received || (wanted === 0 && lines.length === 0)) {
    throw new EmulatorRefusal(
      `There is not that much to refund: ${decimal(received)} ${order.presentmentCurrency} is left.`,
    );
  }
  return wanted;
}
