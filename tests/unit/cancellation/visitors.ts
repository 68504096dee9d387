import {cancelOrder} from '~/cancellation/act.server';
import type {AdminPort, AdminReading} from '~/cancellation/admin-port';
import {agree, type Agreement, offersKey} from '~/cancellation/agreement';
import {
  type CancellationState,
  cancellationState,
} from '~/cancellation/cancellation-state';
import type {Clock} from '~/cancellation/clock';
import type {Alarm, Desk} from '~/cancellation/desk';
import {type Ownership, verifyOwnership} from '~/cancellation/owned-order';
import type {Policy} from '~/cancellation/policy';
import type {CancellationRecord} from '~/cancellation/record';
import type {RefundRoute} from '~/cancellation/refund-routes';
import {carryOnRequest} from '~/cancellation/requests/carry-on-request.server';
import {resume} from '~/cancellation/resume.server';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import type {FaultEffect} from '../../../emulator/state/faults';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';
import {setPolicy} from '../support/set-policy';

interface Press {
  readonly desk?: Partial<Desk>;
  readonly refundTo?: RefundRoute;
}

/** Customers of an emulated shop, who look at their orders and cancel them through the real port and client. */
export class Visitors {
  /** What the shop was told, in order. */
  readonly alarms: Alarm[] = [];
  /** Who is told that something about an order was written down: nobody, if nothing else is said. */
  tell: Desk['tell'] = () => undefined;

  private constructor(readonly shop: EmulatedShop) {}

  static async open(): Promise<Visitors> {
    return new Visitors(await EmulatedShop.open());
  }

  close(): Promise<void> {
    return this.shop.close();
  }

  /** Waiting moves the emulator's clock and not the test's: jobs fall due at once. */
  readonly clock: Clock = {
    now: () => new Date(this.#world.clock.now()),
    sleep: (milliseconds) => {
      this.#world.clock.advance(milliseconds / 60_000);
      return Promise.resolve();
    },
  };

  get #world() {
    return this.shop.emulator.world;
  }

  get admin(): AdminPort {
    return shopifyAdminPort(this.shop.admin, {address: null});
  }

  setPolicy(change: Partial<Policy>): void {
    setPolicy(this.#world, change);
  }

  async read(order: Order): Promise<AdminReading> {
    const reading = await this.admin.readOrder(gid(order));
    if (!reading) throw new Error('The order is gone');
    return reading;
  }

  async record(order: Order): Promise<CancellationRecord> {
    const {stored} = await this.read(order);
    if (stored === null || stored === 'unreadable') {
      throw new Error('There is no record');
    }
    return stored.record;
  }

  /** Presses the button of a page that showed this. */
  async press(
    reading: AdminReading,
    order: Order,
    {desk, refundTo = 'original'}: Press = {},
  ): Promise<void> {
    const {stored, counters} = reading;
    if (stored === 'unreadable') return;
    const yes = agreement(stateOf(reading, order), refundTo);
    await this.atDesk(
      (own) => cancelOrder(own, yes, {stored, counters, who: {address: null}}),
      desk,
    );
  }

  /** One visit to the cancel page that presses the button, where there is one. */
  async visitAndCancel(order: Order, how: Press = {}): Promise<void> {
    const reading = await this.read(order);
    if (stateOf(reading, order).kind === 'open') {
      await this.press(reading, order, how);
    }
  }

  /** Presses the button of a page that was loaded before something happened in the warehouse. */
  async cancelAfter(order: Order, event: string): Promise<void> {
    const reading = await this.read(order);
    await this.event(order, event);
    await this.press(reading, order);
  }

  /** One visit that only looks; it carries on what was left half-way. */
  async look(order: Order): Promise<CancellationState> {
    const reading = await this.read(order);
    const owned = verifyOwnership(ownershipOf(order), reading.order);
    if (!owned) throw new Error('The order is not its customer’s');
    await this.atDesk(
      async (desk) =>
        (await resume(desk, reading, owned)) ||
        (await carryOnRequest(desk, reading, owned)),
    );
    return stateOf(await this.read(order), order);
  }

  /** Makes the next request of this name fail. */
  fail(operation: string, effect: FaultEffect): void {
    this.#world.faults.add({api: 'admin', operation, effect, remaining: 1});
  }

  /** Lets something happen to the order in the warehouse or by the staff's hand. */
  async event(order: Order, event: string): Promise<void> {
    const {ok} = await this.shop.fetch(
      `https://x.example/_emulator/orders/${order.id}/events`,
      {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({event}),
      },
    );
    if (!ok) throw new Error(`The emulator refused "${event}"`);
  }

  /** Names of what was sent to the Admin API to change anything, in order. */
  get mutations(): string[] {
    return this.#world.requests.entries
      .filter(({api}) => api === 'admin')
      .flatMap(({rootFields}) => rootFields)
      .filter((field) => !['order', 'shop', 'node'].includes(field));
  }

  /** A worker: what it puts off is done before the test goes on. */
  async atDesk<Result>(
    work: (desk: Desk) => Promise<Result>,
    change: Partial<Desk> = {},
  ): Promise<Result> {
    const later: Promise<void>[] = [];
    const result = await work({
      admin: this.admin,
      clock: this.clock,
      later: (each) => later.push(each),
      alarm: (alarm) => this.alarms.push(alarm),
      tell: (orderId) => this.tell(orderId),
      ...change,
    });
    await Promise.all(later);
    return result;
  }
}

const gid = (order: Order) => `gid://shopify/Order/${order.id}`;

export const ownershipOf = (order: Order): Ownership => ({
  orderId: gid(order),
  orderName: `#${order.number}`,
  customerId: `gid://shopify/Customer/${order.customerId ?? ''}`,
});

export function stateOf(
  reading: AdminReading,
  order: Order,
): CancellationState {
  const state = cancellationState(reading, ownershipOf(order));
  if (!state) throw new Error('The order is not its customer’s');
  return state;
}

/** What the customer says yes to, as the page offers it. */
function agreement(state: CancellationState, refundTo: RefundRoute): Agreement {
  if (state.kind !== 'open') throw new Error('The order can’t be cancelled');
  const agreed = agree(state.decision.permit, {
    reason: 'changed-mind',
    comment: 'Wrong wall.',
    refundTo,
    agreed: offersKey(state.offers),
  });
  if (!agreed) throw new Error('The page offers something else');
  return agreed;
}

export const refundsOf = (order: Order) =>
  order.transactions.filter(
    ({kind, status}) => kind === 'REFUND' && status === 'SUCCESS',
  );

export const holdsOn = (order: Order) =>
  order.fulfillmentOrders.flatMap(({holds}) => holds);
