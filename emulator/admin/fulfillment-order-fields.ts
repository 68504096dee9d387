import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {findVariant} from '../orders/prices';
import {supportedActions} from '../orders/supported-actions';
import type {
  FulfillmentHold,
  FulfillmentOrder,
  FulfillmentOrderLine,
  Order,
} from '../state/orders';
import type {World} from '../state/world';
import {imageOf} from './image';
import {lineOf} from './line-fields';
import type {FulfillmentOrderSource} from './order-source';

interface LineSource {
  readonly fulfillmentLine: FulfillmentOrderLine;
  readonly order: Order;
}

interface RequestSource {
  readonly request: FulfillmentOrder['merchantRequests'][number];
  readonly source: FulfillmentOrderSource;
}

interface RequestArguments extends ConnectionArguments {
  readonly kind?: RequestSource['request']['kind'] | null;
}

export const fulfillmentOrdersOf = (order: Order): FulfillmentOrderSource[] =>
  order.fulfillmentOrders.map((fulfillmentOrder) => ({
    fulfillmentOrder,
    order,
  }));

export const fulfillmentOrderFields = {
  assignedLocation: ({fulfillmentOrder}, _args, {world}) =>
    assignedLocation(world, fulfillmentOrder),
  createdAt: ({fulfillmentOrder}) => fulfillmentOrder.createdAt,
  destination: ({fulfillmentOrder, order}) =>
    order.shippingAddress && {
      ...order.shippingAddress,
      id: gid('FulfillmentOrderDestination', fulfillmentOrder.id),
      email: order.email,
      province: null,
    },
  // Nothing here has to be sent by a certain day.
  fulfillBy: () => null,
  fulfillmentHolds: ({fulfillmentOrder}) => fulfillmentOrder.holds,
  id: ({fulfillmentOrder}) => gid('FulfillmentOrder', fulfillmentOrder.id),
  lineItems: ({fulfillmentOrder, order}, args: ConnectionArguments) =>
    connection(
      fulfillmentOrder.lines.map((fulfillmentLine) => ({
        fulfillmentLine,
        order,
      })),
      args,
      ({fulfillmentLine}) => fulfillmentLine.id,
    ),
  merchantRequests: (source, {kind, ...args}: RequestArguments) =>
    connection(
      source.fulfillmentOrder.merchantRequests
        .filter((request) => kind == null || request.kind === kind)
        .map((request) => ({request, source})),
      args,
      ({request}) => request.id,
    ),
  order: ({order}) => order,
  orderId: ({order}) => gid('Order', order.id),
  orderName: ({order}) => `#${order.number}`,
  orderProcessedAt: ({order}) => order.processedAt,
  requestStatus: ({fulfillmentOrder}) => fulfillmentOrder.requestStatus,
  status: ({fulfillmentOrder}) => fulfillmentOrder.status,
  supportedActions: ({fulfillmentOrder}, _args, {world}) =>
    supportedActions(world, fulfillmentOrder).map((action) => ({
      action,
      externalUrl: null,
    })),
  updatedAt: ({fulfillmentOrder}) => fulfillmentOrder.updatedAt,
} satisfies Fields<FulfillmentOrderSource>;

export const fulfillmentOrderLineFields = {
  id: ({fulfillmentLine}) =>
    gid('FulfillmentOrderLineItem', fulfillmentLine.id),
  image: (source, _args, {world}) => {
    const {imageFile, title} = orderLine(source);
    return imageFile === null ? null : imageOf(world, imageFile, title);
  },
  inventoryItemId: (source, _args, {world}) => {
    const {variantId} = orderLine(source);
    const found =
      variantId === null ? null : findVariant(world.catalogue, variantId);
    return found && gid('InventoryItem', found.variant.inventoryItemId);
  },
  lineItem: ({fulfillmentLine, order}) => lineOf(order, fulfillmentLine.lineId),
  productTitle: (source) => orderLine(source).title,
  remainingQuantity: ({fulfillmentLine}) => fulfillmentLine.remainingQuantity,
  requiresShipping: (source) => orderLine(source).requiresShipping,
  sku: (source) => orderLine(source).sku,
  totalQuantity: ({fulfillmentLine}) => fulfillmentLine.totalQuantity,
  variantTitle: (source) => orderLine(source).variantTitle,
} satisfies Fields<LineSource>;

export const holdFields = {
  displayReason: ({reason}) => DISPLAY_REASONS[reason] ?? reason,
  heldByRequestingApp: ({heldByApp}) => heldByApp,
  id: ({id}) => gid('FulfillmentHold', id),
} satisfies Fields<FulfillmentHold>;

export const merchantRequestFields = {
  fulfillmentOrder: ({source}) => source,
  id: ({request}) => gid('FulfillmentOrderMerchantRequest', request.id),
  kind: ({request}) => request.kind,
  message: ({request}) => request.message,
  sentAt: ({request}) => request.sentAt,
} satisfies Fields<RequestSource>;

const DISPLAY_REASONS: Readonly<Record<string, string>> = {
  AWAITING_PAYMENT: 'Awaiting payment',
  AWAITING_RETURN_ITEMS: 'Awaiting return items',
  HIGH_RISK_OF_FRAUD: 'High risk of fraud',
  INCORRECT_ADDRESS: 'Incorrect address',
  INVENTORY_OUT_OF_STOCK: 'Inventory out of stock',
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: 'Post-purchase cross-sell',
  OTHER: 'Other',
  UNKNOWN_DELIVERY_DATE: 'Unknown delivery date',
};

const orderLine = ({fulfillmentLine, order}: LineSource) =>
  lineOf(order, fulfillmentLine.lineId).line;

function assignedLocation(world: World, {locationId}: FulfillmentOrder) {
  const location = world.locations.get(locationId);
  if (!location) throw new RangeError(`There is no location ${locationId}`);
  return {
    ...location.address,
    address2: null,
    location,
    name: location.name,
    phone: null,
    province: null,
  };
}
