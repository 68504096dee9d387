import {digestOf} from '../admin/metafields-set';
import {gid} from '../graphql/gid';
import type {Order} from '../state/orders';
import type {World} from '../state/world';

/** Writes one of the app's own metafields on an order, as of this world's moment. */
export function writeOrderMetafield(
  world: World,
  order: Order,
  key: string,
  document: unknown,
): void {
  const value = JSON.stringify(document);
  const at = world.clock.iso();
  order.metafields.push({
    id: world.nextId(),
    ownerId: gid('Order', order.id),
    namespace: 'angre',
    key,
    type: 'json',
    value,
    compareDigest: digestOf('json', value),
    createdAt: at,
    updatedAt: at,
  });
}
