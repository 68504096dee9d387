import {CREDENTIALS, EMULATED_SHOP} from '../../../emulator/config';
import type {FaultEffect} from '../../../emulator/state/faults';
import {
  type AdminClient,
  type AdminClientOptions,
  createAdminClient,
} from '~/shopify/admin-client.server';
import type {EmulatedShop} from '../support/emulated-shop';

export const CLIENT = {
  clientId: CREDENTIALS.adminClientId,
  clientSecret: CREDENTIALS.adminClientSecret,
};

/** A client whose waits move the shop's clock and take no time. */
export function clientOf(
  shop: EmulatedShop,
  options: Partial<AdminClientOptions> = {},
): AdminClient & {readonly waits: readonly number[]} {
  const waits: number[] = [];
  const client = createAdminClient({
    storeDomain: EMULATED_SHOP.domain,
    credentials: CLIENT,
    fetch: shop.fetch,
    tokenMemory: new Map(),
    timing: {
      now: () => new Date(shop.emulator.world.clock.now()),
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        shop.emulator.world.clock.advance(milliseconds / 60_000);
        return Promise.resolve();
      },
      random: () => 0.5,
    },
    ...options,
  });
  return {...client, waits};
}

/** How often a token was asked for. */
export const tokenRequests = (shop: EmulatedShop): number =>
  shop.emulator.world.requests.entries.filter(
    ({operation}) => operation === '/admin/oauth/access_token',
  ).length;

export function fail(
  shop: EmulatedShop,
  operation: string,
  effect: FaultEffect,
  remaining = 1,
): void {
  shop.emulator.world.faults.add({api: 'admin', operation, effect, remaining});
}

/** The shop's fetch, with something in front of the Admin API itself; what it answers with is the answer. */
export function inFrontOf(
  shop: EmulatedShop,
  guard: () => Response | null,
): typeof fetch {
  return (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input);
    const answer = pathname.endsWith('/graphql.json') ? guard() : null;
    return answer ? Promise.resolve(answer) : shop.fetch(input, init);
  };
}
