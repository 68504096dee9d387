import {CREDENTIALS, EMULATED_SHOP} from '../../emulator/config';
import type {Order} from '../../emulator/state/orders';
import type {Clock} from '~/cancellation/clock';
import {createAdminClient} from '~/shopify/admin-client.server';
import {type Choice, CHOICE, pressCancel, THE_ACT} from '../simulation/visits';
import type {Span} from './spans';

export interface MeasuredPress extends Span {
  /** Those that the customer has waited for. */
  readonly calls: readonly Span[];
  /** How many requests followed after the answer. */
  readonly callsAfter: number;
}

/**
 * One visit that presses the button, until the customer is answered.
 * @param now milliseconds, of whatever clock `fetch` takes its time by
 */
export async function measuredPress(
  order: Order,
  clock: Clock,
  fetchFrom: typeof fetch,
  now: () => number,
  choice: Choice = CHOICE,
): Promise<MeasuredPress> {
  const calls: Span[] = [];
  const timedFetch: typeof fetch = async (input, init) => {
    const start = now();
    try {
      return await fetchFrom(input, init);
    } finally {
      calls.push({start, end: now()});
    }
  };
  const client = createAdminClient({
    storeDomain: EMULATED_SHOP.domain,
    credentials: {accessToken: CREDENTIALS.adminToken},
    timing: {...clock, random: () => 0},
    fetch: timedFetch,
  });
  const later: Promise<void>[] = [];
  const start = now();
  await pressCancel(
    THE_ACT,
    {
      client,
      fetch: timedFetch,
      clock,
      alarm: () => undefined,
      ownership: ownership(order),
      later: (work) => later.push(work),
    },
    choice,
  );
  const end = now();
  await Promise.all(later);
  const waitedFor = calls.filter((call) => call.end <= end);
  return {
    start,
    end,
    calls: waitedFor,
    callsAfter: calls.length - waitedFor.length,
  };
}

const ownership = ({id, number, customerId}: Order) => ({
  orderId: `gid://shopify/Order/${id}`,
  orderName: `#${number}`,
  customerId: `gid://shopify/Customer/${customerId ?? ''}`,
});
