import {Throttle} from './graphql/throttle';
import {createWorld} from './state/create-world';
import type {Origins, World} from './state/world';

/** The running stand-in for Shopify: one world, replaced as a whole by a reset. */
export class Emulator {
  world: World;
  readonly adminThrottle: Throttle;
  readonly customerThrottle: Throttle;

  /** @param baseTime what the shop's clock is set by, as `Clock` takes it */
  constructor(
    readonly origins: Origins,
    readonly baseTime?: () => number,
  ) {
    this.world = createWorld(origins, baseTime);
    this.adminThrottle = new Throttle(2000, 100, baseTime);
    // Shopify says neither how large this bucket is nor how it counts: wide enough for every page of a shop.
    this.customerThrottle = new Throttle(50_000, 5000, baseTime);
  }

  reset(): void {
    this.world = createWorld(this.origins, this.baseTime);
    this.adminThrottle.refill();
    this.customerThrottle.refill();
  }
}
