import type {OrderSnapshot} from './order-snapshot';

/**
 * Whether the goods can be put back where they were. Shopify fails to cancel a paid order whose goods it is to put back
 * at a location that was deactivated.
 */
export const canRestock = ({fulfillmentOrders}: OrderSnapshot): boolean =>
  fulfillmentOrders.every(({isLocationActive}) => isLocationActive);
