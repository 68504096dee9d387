import * as v from 'valibot';
import {Emulator} from '../../emulator/emulator';
import {DROPPED_CONNECTION} from '../../emulator/graphql/http';
import {createOrderFromControl} from '../../emulator/orders/control-order';
import {ControlOrderInput} from '../../emulator/orders/control-order-input';
import {emulatorApp} from '../../emulator/server';
import type {Order} from '../../emulator/state/orders';
import type {World} from '../../emulator/state/world';
import type {Timeline} from './timeline';

/** The emulator inside this process: the code that answers over HTTP, without the network. */
export class SimulatedShop {
  #timeline: Timeline | null = null;
  readonly #emulator = new Emulator(
    {emulator: 'http://localhost:0', storefront: 'http://localhost:0'},
    {baseTime: () => this.#timeline?.now() ?? 0},
  );
  readonly #app = emulatorApp(this.#emulator);

  get world(): World {
    return this.#emulator.world;
  }

  /** A shop as new, in another run's time. */
  begin(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#emulator.reset();
  }

  placeOrder(input: Readonly<Record<string, unknown>>): Order {
    return createOrderFromControl(
      this.world,
      v.parse(ControlOrderInput, input),
    );
  }

  /** Pieces on sale, by variant. */
  stock(): ReadonlyMap<number, number> {
    return new Map(
      this.world.catalogue.products.flatMap(({variants}) =>
        variants.map(({id, available}): [number, number] => [id, available]),
      ),
    );
  }

  /** @throws TypeError as `fetch` does, where the connection is cut */
  async fetch(request: Request): Promise<Response> {
    const response = await this.#app.fetch(request);
    if (response.headers.has(DROPPED_CONNECTION)) {
      throw new TypeError('fetch failed');
    }
    return response;
  }
}
