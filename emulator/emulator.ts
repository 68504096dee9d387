import {Throttle} from './graphql/throttle';
import {createWorld} from './state/create-world';
import type {Origins, World} from './state/world';

interface EmulatorOptions {
  /** What the shop's clock is set by, as `Clock` takes it. */
  readonly baseTime?: () => number;
  /** What every new shop is given besides, at the start and after each reset. */
  readonly furnish?: (world: World) => void;
}

/** The running stand-in for Shopify: one world, replaced as a whole by a reset. */
export class Emulator {
  world: World;
  readonly adminThrottle: Throttle;
  readonly customerThrottle: Throttle;

  constructor(
    readonly origins: Origins,
    private readonly options: EmulatorOptions = {},
  ) {
    const {baseTime} = options;
    this.world = this.#open();
    this.adminThrottle = new Throttle(2000, 100, baseTime);
    // Shopify says neither how large this bucket is nor how it counts: wide enough for every page of a shop.
    this.customerThrottle = new Throttle(50_000, 5000, baseTime);
  }

  reset(): void {
    this.world.clock.stop();
    this.world = this.#open();
    this.adminThrottle.refill();
    this.customerThrottle.refill();
  }

  #open(): World {
    const {baseTime, furnish} = this.options;
    const world = createWorld(this.origins, baseTime);
    furnish?.(world);
    return world;
  }
}
