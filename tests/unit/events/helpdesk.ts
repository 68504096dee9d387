import {messageSender} from '~/events/send-message.server';
import {SHOP} from '~/events/subject';
import {tellOf, tellWaiting, type Telling} from '~/events/tell.server';
import {parseEnv} from '~/shopify/env.server';
import {EMULATED_SHOP, storefrontEnvironment} from '../../../emulator/config';
import type {FaultEffect} from '../../../emulator/state/faults';
import type {Order} from '../../../emulator/state/orders';
import {Visitors} from '../cancellation/visitors';

const ENV = parseEnv(storefrontEnvironment());

/** A shop whose merchant has a helpdesk, reached over HTTP. */
export class Helpdesk {
  /** Why something was not taken. */
  readonly logged: string[] = [];

  private constructor(readonly visitors: Visitors) {}

  static async open(): Promise<Helpdesk> {
    return new Helpdesk(await Visitors.open());
  }

  close(): Promise<void> {
    return this.visitors.close();
  }

  get #world() {
    return this.visitors.shop.emulator.world;
  }

  get telling(): Telling {
    const {shop} = this.visitors;
    const send = messageSender(ENV, {
      fetch: shop.fetch,
      timing: {now: () => new Date(), sleep: () => Promise.resolve()},
    });
    if (!send) throw new Error('There is no receiver');
    return {
      client: shop.admin,
      send,
      storeDomain: EMULATED_SHOP.domain,
      noteRefusal: (eventId, why) => this.logged.push(`${eventId}: ${why}`),
    };
  }

  /** A worker that tells of an order. */
  tell(order: Order): Promise<void> {
    return tellOf(this.telling, String(order.id));
  }

  /** A worker that looks after the shop. */
  watch(): Promise<void> {
    return tellOf(this.telling, SHOP);
  }

  /** What was taken of the shop itself, in order. */
  get shopMessages() {
    return this.#world.inbox
      .map(({event}) => event)
      .filter(({type}) => type.startsWith('shop.'));
  }

  /** Somebody presses "send again". */
  sendAgain(): Promise<void> {
    return tellWaiting(this.telling, 'now');
  }

  /** Makes the next tries of the helpdesk's address fail. */
  fail(effect: FaultEffect, remaining = 1, about?: string): void {
    this.#world.faults.add({
      api: 'inbox',
      operation: null,
      about,
      effect,
      remaining,
    });
  }

  /** What was taken of an order, in order. */
  messagesOf(order: Order) {
    return this.#world.inbox
      .map(({event}) => event)
      .filter(
        ({id}) => typeof id === 'string' && id.startsWith(String(order.id)),
      );
  }

  /** Tries that reached the helpdesk's address. */
  get tries(): number {
    return this.#world.requests.entries.filter(({api}) => api === 'inbox')
      .length;
  }

  /** Orders that wait for the helpdesk, as the shop's metafield says. */
  get waiting(): unknown {
    const stored = this.#world.shopMetafields.find(
      ({key}) => key === 'events-waiting',
    );
    const waiting: unknown = JSON.parse(stored?.value ?? 'null');
    return waiting;
  }
}
