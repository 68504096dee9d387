import type {MoneyV2} from '~/i18n/format';
import type {AdminClient} from '~/shopify/admin-client.server';
import {
  PartRefundDocument,
  type PartRefundQuery,
  RefundPartDocument,
} from '~/shopify/generated/admin.server';
import {addMoney, isPositive} from '~/shopify/money-arithmetic';
import {currencyCode} from '~/shopify/money-input.server';
import type {
  PartAnswer,
  PartReading,
  PartRepayment,
  PartSuggestion,
} from './admin-port';
import type {PartLine} from './decide-part';
import {payoutInput} from './refund-input.server';
import {snapshotOf} from './shopify-order.server';

type Order = NonNullable<PartRefundQuery['order']>;
type Suggestion = NonNullable<Order['suggestedRefund']>;

const OVER = new Set(['CLOSED', 'CANCELLED']);

/** What Shopify would pay back for these lines; for none, only what was paid back before. */
export async function readPart(
  client: AdminClient,
  orderId: string,
  lines: readonly PartLine[],
  withShipping: boolean,
): Promise<PartReading | null> {
  const {
    data: {order},
  } = await client.request(PartRefundDocument, {
    orderId,
    lines: lines.map(({lineItemId, quantity}) => ({lineItemId, quantity})),
    withShipping,
    suggest: lines.length > 0,
  });
  return (
    order && {
      suggestion: order.suggestedRefund
        ? suggestionOf(order, order.suggestedRefund)
        : null,
      refundNotes: order.refunds.flatMap(({note}) => note ?? []),
    }
  );
}

/** Takes the lines out of the order and pays for them. */
export async function refundPart(
  client: AdminClient,
  {part, act, idempotencyKey, payouts, creditExpiresAt, note}: PartRepayment,
): Promise<PartAnswer> {
  const {snapshot} = part.permit.order;
  const {data} = await client.request(RefundPartDocument, {
    idempotencyKey,
    input: {
      orderId: snapshot.id,
      currency: currencyCode(act.worth),
      note,
      notify: act.notify,
      refundLineItems: act.lines.map(
        ({lineItemId, quantity, restockType, locationId}) => ({
          lineItemId,
          quantity,
          restockType,
          locationId,
        }),
      ),
      shipping: act.shipping && {amount: act.shipping.amount},
      ...payoutInput(snapshot.id, payouts, creditExpiresAt),
    },
    ...snapshot.pageSizes,
  });
  const order = data.refundCreate?.order;
  const [userError] = data.refundCreate?.userErrors ?? [];
  return order && !userError
    ? {kind: 'done', order: snapshotOf(order, snapshot)}
    : {kind: 'refused', message: userError?.message ?? 'no refund'};
}

/** Null where Shopify suggests to pay something back, and does not say to which transaction. */
function suggestionOf(
  order: Order,
  {
    subtotalSet,
    totalTaxSet,
    shipping,
    refundLineItems,
    suggestedTransactions,
  }: Suggestion,
): PartSuggestion | null {
  const payouts = suggestedTransactions
    .map(({gateway, amountSet, parentTransaction}) => ({
      to: 'original' as const,
      transactionId: parentTransaction?.id ?? '',
      gateway: gateway ?? '',
      amount: amountSet.presentmentMoney,
    }))
    .filter(({amount}) => isPositive(amount));
  if (payouts.some(({transactionId}) => transactionId === '')) return null;
  const paidForShipping = shipping.amountSet.presentmentMoney;
  return {
    payouts,
    shipping: isPositive(paidForShipping) ? paidForShipping : null,
    worth: [
      ...(order.taxesIncluded ? [] : [totalTaxSet.presentmentMoney]),
      paidForShipping,
    ].reduce<MoneyV2>(addMoney, subtotalSet.presentmentMoney),
    places: refundLineItems.map(({lineItem: {id, restockable}}) => {
      const location = locationOf(order, id);
      return {
        lineItemId: id,
        locationId: location?.id ?? null,
        isRestockable: restockable && location?.isActive === true,
      };
    }),
  };
}

/** From where what is left of a line is sent. */
const locationOf = ({fulfillmentOrders}: Order, lineItemId: string) =>
  fulfillmentOrders.nodes.find(
    ({status, lineItems}) =>
      !OVER.has(status) &&
      lineItems.nodes.some(
        ({remainingQuantity, lineItem}) =>
          remainingQuantity > 0 && lineItem.id === lineItemId,
      ),
  )?.assignedLocation.location ?? null;
