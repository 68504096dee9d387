import type {AppliedEdit} from '../orders/apply-edit';
import type {
  Fulfillment,
  FulfillmentOrder,
  Order,
  Refund,
} from '../state/orders';

/** Something that a webhook tells of. */
export type Happening =
  | {
      readonly topic: 'ORDERS_UPDATED' | 'ORDERS_CANCELLED';
      readonly order: Order;
    }
  | {
      readonly topic: 'ORDERS_EDITED';
      readonly order: Order;
      readonly edit: {
        readonly id: number;
        /** ISO. */
        readonly at: string;
        readonly notifyCustomer: boolean;
        readonly staffNote: string | null;
        /** Whether the app made it, and not the staff. */
        readonly isByApp: boolean;
      };
      readonly applied: AppliedEdit;
    }
  | {
      readonly topic: 'FULFILLMENTS_CREATE' | 'FULFILLMENTS_UPDATE';
      readonly order: Order;
      readonly fulfillment: Fulfillment;
    }
  | {
      readonly topic: 'REFUNDS_CREATE';
      readonly order: Order;
      readonly refund: Refund;
    }
  | {
      readonly topic:
        | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED'
        | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED'
        | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED';
      readonly order: Order;
      readonly fulfillmentOrder: FulfillmentOrder;
      /** What was said along with it. */
      readonly message: string | null;
    };

/** Whether one webhook tells of both: the order was changed twice in a row. */
export const isSameHappening = (a: Happening, b: Happening): boolean =>
  a.topic === 'ORDERS_UPDATED' && b.topic === a.topic && a.order === b.order;
