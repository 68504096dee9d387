import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import {bulkOperationOf} from './bulk-operation-fields';
import {jobOf} from './cancel-job-fields';
import {notEmulated} from './not-emulated';
import {editSource, openEdit, orderEditSessionOf} from './order-edit-source';
import {fulfillmentOrderOf, orderOf} from './order-source';
import {inventoryItemOf, productOf, variantOf} from './product-fields';
import {shopOf} from './shop-fields';
import {storeCreditAccountOf} from './store-credit-fields';
import {webhookSubscriptionOf} from './webhook-fields';
import {EMULATED_SHOP} from '../config';

const LOOK_UPS: Readonly<
  Record<string, (context: Context, id: string) => object | null>
> = {
  BulkOperation: bulkOperationOf,
  CalculatedOrder: (context, id) => {
    const open = openEdit(context, id);
    return open && editSource(context.world, open.order, open.edit);
  },
  Order: orderOf,
  OrderEditSession: orderEditSessionOf,
  Customer: ({world}, id) =>
    world.customers.get(numericId('Customer', id) ?? 0) ?? null,
  OrderCancelJobResult: (context, id) =>
    jobOf(context, 'OrderCancelJobResult', id),
  FulfillmentOrder: fulfillmentOrderOf,
  InventoryItem: inventoryItemOf,
  Location: ({world}, id) =>
    world.locations.get(numericId('Location', id) ?? 0) ?? null,
  Product: productOf,
  ProductVariant: variantOf,
  WebhookSubscription: webhookSubscriptionOf,
  Shop: (context, id) =>
    numericId('Shop', id) === EMULATED_SHOP.id ? shopOf(context) : null,
  StoreCreditAccount: storeCreditAccountOf,
};

/**
 * Whatever has this gid, or null.
 * @throws GraphQLError for types that the emulator cannot look up
 */
export function nodeOf(context: Context, id: string): object | null {
  const typename = /^gid:\/\/shopify\/(\w+)\//.exec(id)?.[1] ?? '';
  const lookUp = LOOK_UPS[typename];
  if (!lookUp) throw notEmulated(`node(id: "${id}")`);
  const found = lookUp(context, id);
  return found && {__typename: typename, ...found};
}
