import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {EMULATED_SHOP} from '../../../emulator/config';
import {gid} from '../../../emulator/graphql/gid';
import type {World} from '../../../emulator/state/world';

/** Writes the merchant's rules into the shop's metafield: the defaults, but for what is named. */
export function setPolicy(world: World, change: Partial<Policy>): void {
  const now = world.clock.iso();
  world.shopMetafields.push({
    id: world.nextId(),
    ownerId: gid('Shop', EMULATED_SHOP.id),
    namespace: 'angre',
    key: 'policy',
    type: 'json',
    value: JSON.stringify({...DEFAULT_POLICY, ...change}),
    compareDigest: '',
    createdAt: now,
    updatedAt: now,
  });
}
