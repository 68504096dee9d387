import {decimal, minorUnits} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import type {ControlOrderInput} from './control-order-input';
import {isManualGateway, isShopsOwnMoney} from './gateways';
import {total} from './order-amounts';
import {applyOrderEvent} from './order-events';
import {capturePayment, voidable, voidPayment} from './payments';
import type {NewPayment} from './record-payments';
import {EmulatorRefusal} from './refusal';
import {capturable} from './transaction-amounts';

type FinancialState = ControlOrderInput['financialState'];
type PaymentInput = NonNullable<ControlOrderInput['payments']>[number];

/**
 * The payments that an order is placed with: those that were named, or one that leads to the state asked for.
 * @throws EmulatorRefusal where something is to be captured that is not authorised
 */
export function controlPayments({
  gateway,
  payments,
  financialState,
}: ControlOrderInput): NewPayment[] {
  const {kind} = STEPS[financialState];
  if (payments) return payments.map((each) => namedPayment(each, kind));
  return [
    by(gateway ?? (kind === 'pending' ? 'manual' : 'shopify_payments'), kind),
  ];
}

/** What happens to the money after the order is placed and before anything is sent. */
export function settlePayments(
  world: World,
  order: Order,
  {payments, financialState}: ControlOrderInput,
): void {
  const placedWith = [...order.transactions];
  for (const [index, {capture}] of (payments ?? []).entries()) {
    if (capture === undefined) continue;
    const authorization = placedWith[index];
    if (!authorization) {
      throw new EmulatorRefusal('Nothing was left for that payment to pay.');
    }
    const amount = minorUnits(capture);
    capturePayment(world, order, authorization, {amount, actor: 'staff'});
  }
  STEPS[financialState].after?.(world, order);
}

/** What happens to the money in the end. */
export function concludePayments(
  world: World,
  order: Order,
  {financialState}: ControlOrderInput,
): void {
  STEPS[financialState].last?.(world, order);
}

function namedPayment(
  input: PaymentInput,
  usualKind: NewPayment['kind'],
): NewPayment {
  const {gateway, amount, capture} = input;
  const payment = by(gateway, input.kind ?? impliedKind(input, usualKind));
  if (capture !== undefined && payment.kind !== 'authorization') {
    throw new EmulatorRefusal('Only an authorised payment can be captured.');
  }
  return amount === undefined
    ? payment
    : {...payment, amount: minorUnits(amount)};
}

function impliedKind(
  {gateway, capture}: PaymentInput,
  usualKind: NewPayment['kind'],
): NewPayment['kind'] {
  if (capture !== undefined) return 'authorization';
  // Nobody waits for money that the shop already has.
  return usualKind === 'pending' && isShopsOwnMoney(gateway)
    ? 'sale'
    : usualKind;
}

const by = (gateway: string, kind: NewPayment['kind']): NewPayment =>
  isManualGateway(gateway) || isShopsOwnMoney(gateway)
    ? {kind, gateway}
    : {kind, gateway, brand: 'Visa', lastDigits: '4242'};

interface PaymentSteps {
  readonly kind: NewPayment['kind'];
  readonly after?: (world: World, order: Order) => void;
  readonly last?: (world: World, order: Order) => void;
}

const half = (minorUnits: number): number => Math.floor(minorUnits / 2);

/** Captures half of each authorisation that nothing has been captured of yet. */
const CAPTURED_IN_PART: PaymentSteps = {
  kind: 'authorization',
  after: (world, order) => {
    const untouched = ({amount}: Transaction, left: number) =>
      left > 0 && left === amount.presentment.amount;
    for (const payment of [...order.transactions]) {
      const left = capturable(order, payment).presentment.amount;
      if (!untouched(payment, left)) continue;
      capturePayment(world, order, payment, {
        amount: half(left),
        actor: 'staff',
      });
    }
  },
};

const STEPS: Readonly<Record<FinancialState, PaymentSteps>> = {
  paid: {kind: 'sale'},
  authorized: {kind: 'authorization'},
  pending: {kind: 'pending'},
  partially_paid: CAPTURED_IN_PART,
  partially_captured: CAPTURED_IN_PART,
  partially_refunded: {
    kind: 'sale',
    last: (world, order) => {
      const amount = decimal(half(total(order).presentment.amount));
      applyOrderEvent(world, order, {event: 'refund', amount});
    },
  },
  refunded: {
    kind: 'sale',
    last: (world, order) => applyOrderEvent(world, order, {event: 'refund'}),
  },
  voided: {
    kind: 'authorization',
    last: (world, order) => {
      for (const payment of [...order.transactions]) {
        if (voidable(order, payment)) {
          voidPayment(world, order, payment, 'staff');
        }
      }
    },
  },
};
