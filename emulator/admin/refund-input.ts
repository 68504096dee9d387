import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import {currentShipping} from '../orders/order-amounts';
import type {RefundLineRequest, RefundRequest} from '../orders/refund';
import {EmulatorRefusal} from '../orders/refusal';
import {partOf} from '../orders/transaction-amounts';
import {minorUnits} from '../state/money';
import type {Order} from '../state/orders';
import {notEmulated} from './not-emulated';

export interface RefundInput {
  readonly orderId: string;
  readonly currency?: string | null;
  readonly note?: string | null;
  readonly allowOverRefunding?: boolean | null;
  readonly refundLineItems?:
    | readonly {
        readonly lineItemId: string;
        readonly quantity: number;
        readonly restockType?: string | null;
      }[]
    | null;
  readonly shipping?: {
    readonly amount?: string | null;
    readonly fullRefund?: boolean | null;
  } | null;
  readonly transactions?:
    | readonly {
        readonly amount: string;
        readonly gateway: string;
        readonly kind: string;
        readonly parentId?: string | null;
      }[]
    | null;
  readonly refundMethods?:
    | readonly {
        readonly storeCreditRefund: {
          readonly amount: {
            readonly amount: string;
            readonly currencyCode: string;
          };
          readonly expiresAt?: string | null;
        };
      }[]
    | null;
  readonly refundDuties?: readonly unknown[] | null;
}

/**
 * What the input of a `refundCreate` asks for.
 * @throws EmulatorRefusal where it names what the order does not have
 * @throws GraphQLError for what is not emulated
 */
export function refundRequest(
  context: Context,
  order: Order,
  input: RefundInput,
): RefundRequest {
  if ((input.refundDuties?.length ?? 0) > 0 || input.allowOverRefunding) {
    throw notEmulated(
      'refundCreate(input: {refundDuties, allowOverRefunding})',
    );
  }
  return {
    lines: (input.refundLineItems ?? []).map((each) => lineFrom(order, each)),
    shipping: shippingFrom(order, input.shipping),
    payments: (input.transactions ?? []).map((each) =>
      paymentFrom(order, each),
    ),
    storeCredit: (input.refundMethods ?? []).map((each) =>
      storeCreditFrom(context, order, each),
    ),
    storeCreditEvent: 'ORDER_REFUND',
    note: input.note ?? null,
    actor: 'app',
  };
}

type LineInput = NonNullable<RefundInput['refundLineItems']>[number];

function lineFrom(
  order: Order,
  {lineItemId, quantity, restockType}: LineInput,
): RefundLineRequest {
  const id = numericId('LineItem', lineItemId);
  const line = order.lines.find((each) => each.id === id);
  if (!line) throw new EmulatorRefusal('Line item does not exist');
  return {line, quantity, restockType: restockTypeFrom(restockType)};
}

/** @throws EmulatorRefusal for a restock type of Shopify's past */
export function restockTypeFrom(
  restockType: string | null | undefined,
): RefundLineRequest['restockType'] {
  if (restockType === 'CANCEL' || restockType === 'RETURN') return restockType;
  if (restockType == null || restockType === 'NO_RESTOCK') return 'NO_RESTOCK';
  throw new EmulatorRefusal(`Restock type ${restockType} cannot be used`);
}

function shippingFrom(
  order: Order,
  shipping: RefundInput['shipping'],
): RefundRequest['shipping'] {
  if (!shipping) return null;
  const left = currentShipping(order);
  if (shipping.fullRefund) return left;
  const amount = minorUnits(shipping.amount ?? '0');
  if (amount > left.presentment.amount) {
    throw new EmulatorRefusal(
      'Shipping refund amount cannot exceed the remaining shipping amount',
    );
  }
  return amount === 0 ? null : partOf(left, amount);
}

type PaymentInput = NonNullable<RefundInput['transactions']>[number];

function paymentFrom(order: Order, {amount, kind, parentId}: PaymentInput) {
  const id = numericId('OrderTransaction', parentId ?? '');
  const parent = order.transactions.find((each) => each.id === id);
  if (kind !== 'REFUND' || !parent) {
    throw new EmulatorRefusal(
      'A refund needs the transaction it gives back, as parent, and the kind REFUND',
    );
  }
  return {parent, amount: minorUnits(amount)};
}

type MethodInput = NonNullable<RefundInput['refundMethods']>[number];

function storeCreditFrom(
  {world}: Context,
  {presentmentCurrency}: Order,
  {storeCreditRefund: {amount, expiresAt}}: MethodInput,
): RefundRequest['storeCredit'][number] {
  if (amount.currencyCode !== presentmentCurrency) {
    throw new EmulatorRefusal(
      'Currency must be the presentment currency of the order',
    );
  }
  if (expiresAt != null && Date.parse(expiresAt) <= world.clock.now()) {
    throw new EmulatorRefusal('Store credit expiration must be in the future');
  }
  return {amount: minorUnits(amount.amount), expiresAt: expiresAt ?? null};
}
