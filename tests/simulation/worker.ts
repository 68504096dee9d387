import {CREDENTIALS, EMULATED_SHOP} from '../../emulator/config';
import type {Order} from '../../emulator/state/orders';
import type {Clock} from '~/cancellation/clock';
import {
  type AdminClient,
  createAdminClient,
} from '~/shopify/admin-client.server';
import type {AdminCredentials, TokenMemory} from '~/shopify/admin-token.server';
import type {Observation} from './observation';
import type {Random} from './random';
import type {Scenario} from './scenario';
import type {Timeline} from './timeline';
import type {Visitor} from './visits';

/** What the workers of one isolate have in common. */
export interface Isolate {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly credentials: AdminCredentials;
  readonly tokenMemory: TokenMemory;
}

export const credentialsOf = ({credentials}: Scenario): AdminCredentials =>
  credentials === 'client-secret'
    ? {
        clientId: CREDENTIALS.adminClientId,
        clientSecret: CREDENTIALS.adminClientSecret,
      }
    : {accessToken: CREDENTIALS.adminToken};

/** One request of a visitor to the storefront, at work in the simulation's time. */
export class Worker {
  readonly client: AdminClient;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly hasDied: Promise<void>;
  /** The order when it was last read. */
  lastSeen: Observation | null = null;
  /** What came of it: null, or what was thrown. */
  readonly #putOff: Promise<Error | null>[] = [];
  #throttledUntil = 0;
  #die: () => void = () => undefined;

  constructor(
    readonly name: string,
    {timeline, random, ...access}: Isolate,
    send: (worker: Worker, url: URL, init: RequestInit) => Promise<Response>,
  ) {
    const now = () => new Date(timeline.now());
    const sleep = (milliseconds: number) => timeline.wait(milliseconds);
    this.clock = {now, sleep};
    this.fetch = (input, init = {}) =>
      send(this, new URL(input instanceof Request ? input.url : input), init);
    this.client = createAdminClient({
      ...access,
      storeDomain: EMULATED_SHOP.domain,
      timing: {now, sleep, random: () => random.next()},
      fetch: this.fetch,
    });
    this.hasDied = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  /** Resolves when all is done that was put off until after the answer. */
  async finish(): Promise<void> {
    for (const error of await Promise.all(this.#putOff)) {
      if (error !== null) throw error;
    }
  }

  /** A promise that nothing settles any more. */
  crash(): Promise<never> {
    this.#die();
    return new Promise(() => undefined);
  }

  /** For so many milliseconds, whatever it sends. */
  throttleFor(milliseconds: number): void {
    this.#throttledUntil = this.clock.now().getTime() + milliseconds;
  }

  isThrottled(): boolean {
    return this.clock.now().getTime() < this.#throttledUntil;
  }

  visitor(order: Order, alarm: Visitor['alarm']): Visitor {
    return {
      client: this.client,
      fetch: this.fetch,
      alarm,
      clock: this.clock,
      later: (work) => {
        this.#putOff.push(
          work.then(
            () => null,
            (error: unknown) =>
              error instanceof Error ? error : new Error(String(error)),
          ),
        );
      },
      ownership: {
        orderId: `gid://shopify/Order/${order.id}`,
        orderName: `#${order.number}`,
        customerId: `gid://shopify/Customer/${order.customerId ?? ''}`,
      },
    };
  }
}
