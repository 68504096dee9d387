import {numericPart} from '~/cancellation/owned-order';
import type {
  FinancialStatus,
  OrderSnapshot,
} from '~/cancellation/order-snapshot';
import {NO_USAGE} from '~/cancellation/usage';
import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
import type {PastOrder} from './past-order';

/**
 * An order as it was at a moment, as far as can be known: payments, parcels and cancellations of later are not there yet,
 * and nothing has been taken out of it. Its tags, its products and its risk are as they are today. What the warehouse
 * was doing short of sending, open returns and how often the customer had cancelled before are not known, and taken to
 * stand in nobody's way.
 */
export function snapshotAt(
  order: PastOrder,
  moment: Date,
  shopTimeZone: string,
): OrderSnapshot {
  const wasThere = ({createdAt}: {readonly createdAt: string}) =>
    new Date(createdAt) <= moment;
  const total = order.originalTotalPriceSet.presentmentMoney;
  const sent = order.fulfillments.filter(({status}) => status !== 'CANCELLED');
  const isAllSent = sent.every(wasThere);
  const wasCancelled =
    order.cancelledAt !== null && new Date(order.cancelledAt) <= moment;
  const transactions = order.transactions.filter(wasThere);
  return {
    id: order.id,
    isComplete: true,
    pageSizes: {lines: 0, fulfillmentOrders: 0, transactions: 0},
    name: order.name,
    customerNumber:
      order.customer && numericPart('Customer', order.customer.id),
    placedAt: order.processedAt,
    cancelledAt: wasCancelled ? order.cancelledAt : null,
    cancellationNote: null,
    financialStatus: financialStatus(transactions, total),
    returnStatus: 'NO_RETURN',
    tags: order.tags,
    deliveryCountry: order.shippingAddress?.countryCodeV2 ?? null,
    countryCode:
      order.shippingAddress?.countryCodeV2 ??
      order.billingAddress?.countryCodeV2 ??
      null,
    purchaser: purchaserOf(order),
    risk: {
      recommendation: order.risk.recommendation,
      levels: order.risk.assessments.map(({riskLevel}) => riskLevel),
    },
    value: order.originalTotalPriceSet.shopMoney,
    total,
    outstanding: total,
    shopTimeZone,
    lines: order.lineItems.edges.map(({node}) => {
      const {quantity, product, variant, customAttributes, sellingPlan} = node;
      return {
        id: node.id,
        title: node.title,
        variantId: variant?.id ?? null,
        variantTitle: node.variantTitle,
        currentQuantity: quantity,
        unfulfilledQuantity: isAllSent ? node.unfulfilledQuantity : quantity,
        isGiftCard: node.isGiftCard,
        requiresShipping: node.requiresShipping,
        productTags: product?.tags ?? null,
        productType: product?.productType ?? null,
        attributeKeys: customAttributes.map(({key}) => key),
        hasSellingPlan: sellingPlan !== null,
      };
    }),
    fulfillments: sent.filter(wasThere).map(() => ({cancelled: false})),
    fulfillmentOrders: [],
    transactions: transactions.map((each) => ({
      id: each.id,
      kind: each.kind,
      status: each.status,
      parentId: null,
      createdAt: each.createdAt,
      amount: each.amountSet.presentmentMoney,
      gateway: each.gateway ?? '',
      gatewayName: each.formattedGateway ?? '',
      isManual: each.manualPaymentGateway,
      card: null,
    })),
    feesKept: null,
    hasDuties: order.currentTotalDutiesSet !== null,
    usage: NO_USAGE,
  };
}

function purchaserOf({
  purchasingEntity,
}: PastOrder): OrderSnapshot['purchaser'] {
  if (!purchasingEntity) return null;
  return purchasingEntity.__typename === 'Customer' ? 'customer' : 'company';
}

/** As Shopify would have shown it then, by what had been paid. */
function financialStatus(
  transactions: PastOrder['transactions'],
  total: OrderSnapshot['total'],
): FinancialStatus {
  const sumOf = (...kinds: string[]) =>
    sumMoney(
      transactions
        .filter(
          ({kind, status}) => status === 'SUCCESS' && kinds.includes(kind),
        )
        .map(({amountSet}) => amountSet.presentmentMoney),
      total.currencyCode,
    );
  const received = sumOf('SALE', 'CAPTURE');
  const refunded = sumOf('REFUND');
  if (isPositive(received)) {
    if (!isPositive(subtractMoney(received, refunded))) return 'REFUNDED';
    if (isPositive(refunded)) return 'PARTIALLY_REFUNDED';
    return isPositive(subtractMoney(total, received))
      ? 'PARTIALLY_PAID'
      : 'PAID';
  }
  if (!isPositive(total)) return 'PAID';
  if (isPositive(sumOf('VOID'))) return 'VOIDED';
  return isPositive(sumOf('AUTHORIZATION')) ? 'AUTHORIZED' : 'PENDING';
}
