import {getRequestListener} from '@hono/node-server';
import type {Server} from 'node:http';
import {CREDENTIALS, EMULATED_SHOP} from '../../../emulator/config';
import {Emulator} from '../../../emulator/emulator';
import {DROPPED_CONNECTION} from '../../../emulator/graphql/http';
import {createOrderFromControl} from '../../../emulator/orders/control-order';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {emulatorApp} from '../../../emulator/server';
import type {Order} from '../../../emulator/state/orders';
import {createServer} from 'node:http';
import * as v from 'valibot';
import {
  type AdminClient,
  createAdminClient,
} from '~/shopify/admin-client.server';

/** An emulated shop of a test's own, reached over HTTP like the real one. */
export class EmulatedShop {
  readonly admin: AdminClient;

  private constructor(
    readonly emulator: Emulator,
    private readonly server: Server,
    readonly origin: string,
  ) {
    this.admin = createAdminClient({
      storeDomain: EMULATED_SHOP.domain,
      credentials: {accessToken: CREDENTIALS.adminToken},
      fetch: this.fetch,
    });
  }

  static async open(): Promise<EmulatedShop> {
    const emulator = new Emulator({
      emulator: 'http://localhost:0',
      storefront: 'http://localhost:0',
    });
    const app = emulatorApp(emulator);
    const listener = getRequestListener(async (request, {incoming}) => {
      const response = await app.fetch(request);
      if (response.headers.has(DROPPED_CONNECTION)) incoming.socket.destroy();
      return response;
    });
    const server = createServer((incoming, outgoing) => {
      void listener(incoming, outgoing);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('The emulator did not get a port');
    }
    return new EmulatedShop(
      emulator,
      server,
      `http://127.0.0.1:${address.port}`,
    );
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** `fetch`, with Shopify's addresses led to this shop. */
  readonly fetch: typeof fetch = (input, init) => {
    const {pathname, search} = new URL(
      input instanceof Request ? input.url : input,
    );
    return fetch(`${this.origin}${pathname}${search}`, init);
  };

  placeOrder(input: Record<string, unknown> = {}): Order {
    return createOrderFromControl(
      this.emulator.world,
      v.parse(ControlOrderInput, input),
    );
  }

  /** How often a mutation or query of this root field reached the Admin API. */
  countOf(rootField: string): number {
    return this.emulator.world.requests.entries.filter(
      ({api, rootFields}) => api === 'admin' && rootFields.includes(rootField),
    ).length;
  }
}
