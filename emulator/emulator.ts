import {Throttle} from './graphql/throttle';
import {createWorld} from './state/create-world';
import type {Origins, World} from './state/world';

/** Points a second that the Admin API grants to an app, by the shop's plan; the bucket holds twenty seconds' worth. */
const POINTS_A_SECOND = {standard: 100, advanced: 200, plus: 1000} as const;
const BUCKET_SECONDS = 20;

export type Plan = keyof typeof POINTS_A_SECOND;

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
    this.adminThrottle = new Throttle(
      BUCKET_SECONDS * POINTS_A_SECOND.standard,
      POINTS_A_SECOND.standard,
      baseTime,
    );
    // Shopify says neither how large this bucket is nor how it counts: wide enough for every page of a shop.
    this.customerThrottle = new Throttle(50_000, 5000, baseTime);
  }

  /** Shops begin on the smallest plan. */
  choosePlan(plan: Plan): void {
    const rate = POINTS_A_SECOND[plan];
    this.adminThrottle.replace(BUCKET_SECONDS * rate, rate);
  }

  reset(): void {
    this.world.clock.stop();
    this.world = this.#open();
    this.choosePlan('standard');
    this.customerThrottle.refill();
  }

  #open(): World {
    const {baseTime, furnish} = this.options;
    const world = createWorld(this.origins, baseTime);
    furnish?.(world);
    return world;
  }
}
