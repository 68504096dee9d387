import * as v from 'valibot';
import type {Desk} from '~/cancellation/desk';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import {LOCALES} from '~/i18n/locale';
import {mailSender} from '~/mail/send-mail.server';
import {createAdminClient} from '~/shopify/admin-client.server';
import {parseEnv} from '~/shopify/env.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {orderGid} from '~/shopify/order-gid';
import {carryOut} from '~/withdrawal/carry-out.server';
import type {WithdrawalDesk} from '~/withdrawal/desk';
import {followUpWithdrawals} from '~/withdrawal/follow-up.server';
import {makeOffer} from '~/withdrawal/make-offer.server';
import type {Offer} from '~/withdrawal/offer';
import {receiveProven, takeUp} from '~/withdrawal/receive.server';
import type {ProvenStatement} from '~/withdrawal/statement';
import {fieldOf, isStatement, statementOf} from '~/withdrawal/withdraw-form';
import {readWithdrawalOrder} from '~/withdrawal/withdrawal-store.server';
import {
  CREDENTIALS,
  EMULATED_SHOP,
  storefrontEnvironment,
} from '../../emulator/config';
import type {Emulator} from '../../emulator/emulator';
import {createOrderFromControl} from '../../emulator/orders/control-order';
import {ControlOrderInput} from '../../emulator/orders/control-order-input';
import {
  applyOrderEvent,
  OrderEventInput,
} from '../../emulator/orders/order-events';
import {EmulatorRefusal} from '../../emulator/orders/refusal';
import {emulatorApp} from '../../emulator/server';
import type {Order} from '../../emulator/state/orders';

/** What can befall one call: the worker dies, or the call or its answer is lost, or the service has an outage. */
export const FAULTS = [
  'crash-before',
  'crash-after',
  'lost-before',
  'lost-after',
  'unavailable',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface WithdrawalScenario {
  readonly order: Readonly<Record<string, unknown>>;
  /** Before the page is opened, and between page and button. */
  readonly before?: readonly string[];
  readonly between?: readonly string[];
  /** What the warehouse or its service does once the statement has come. */
  readonly later?: readonly string[];
}

const ENV = parseEnv(storefrontEnvironment());
const EMAIL = 'kari@example.com';
const SHOP_NUMBER = String(EMULATED_SHOP.id);
/** Longer than any lease. */
const MINUTES_BETWEEN_VISITS = 5;
const VISITS = 5;

/** A worker's death: nothing of it goes on. */
class Died extends Error {}

/** One consumer who withdraws from one order, while one call goes wrong. */
export class WithdrawalRun {
  readonly order: Order;
  /** What the page told the consumer: null where it never came. */
  told: 'received' | 'not-received' | null = null;
  statement: ProvenStatement | null = null;
  calls = 0;
  /** Calls that the first press has made. */
  callsOfPress = 0;
  #fault: {readonly at: number; readonly what: Fault} | null = null;

  private constructor(
    private readonly emulator: Emulator,
    private readonly app: ReturnType<typeof emulatorApp>,
    private readonly scenario: WithdrawalScenario,
  ) {
    emulator.reset();
    this.order = createOrderFromControl(
      emulator.world,
      v.parse(ControlOrderInput, {email: EMAIL, ...scenario.order}),
    );
  }

  static readonly play = async (
    emulator: Emulator,
    scenario: WithdrawalScenario,
    fault: {readonly at: number; readonly what: Fault} | null,
  ): Promise<WithdrawalRun> => {
    const run = new WithdrawalRun(emulator, emulatorApp(emulator), scenario);
    run.#happen(scenario.before);
    const offer = await run.#visit((desk) => run.#offer(desk));
    if (!offer) throw new Error('The page was not shown');
    run.#happen(scenario.between);
    run.calls = 0;
    run.#fault = fault;
    await run.#press(offer);
    run.callsOfPress = run.calls;
    run.#fault = null;
    // Whoever is not told that it was received presses once more.
    if (run.told !== 'received') await run.#press(offer);
    for (let visit = 0; visit < VISITS; visit += 1) await run.#comeBack();
    return run;
  };

  mailsTo(address: string) {
    const number = this.statement?.number ?? '';
    return this.emulator.world.outbox.filter(
      ({to, subject}) => to === address && subject.includes(number),
    );
  }

  get confirmations() {
    return this.mailsTo(EMAIL);
  }

  get copies() {
    return this.mailsTo(EMULATED_SHOP.email);
  }

  async #press(offer: Offer): Promise<void> {
    const statement = this.#stated(offer);
    this.statement = statement;
    await this.#visit(async (desk) => {
      const received = await receiveProven(desk, statement);
      this.told = received ? 'received' : 'not-received';
      if (received) await carryOut(desk, orderGid(String(this.order.id)));
    });
  }

  /** Shopify tells of a change; the consumer opens the link in their mail. */
  async #comeBack(): Promise<void> {
    this.emulator.world.clock.advance(MINUTES_BETWEEN_VISITS);
    this.#happenIfPossible(this.scenario.later);
    const {statement} = this;
    await this.#visit((desk) =>
      followUpWithdrawals(desk, orderGid(String(this.order.id))),
    );
    if (statement && this.confirmations.length > 0) {
      await this.#visit((desk) => takeUp(desk, SHOP_NUMBER, statement));
    }
  }

  async #offer({client}: WithdrawalDesk): Promise<Offer> {
    const order = await readWithdrawalOrder(
      client,
      orderGid(String(this.order.id)),
    );
    if (!order) throw new Error('The order is gone');
    return makeOffer(
      order,
      String(this.order.customerId),
      String(this.order.id),
    );
  }

  #stated(offer: Offer): ProvenStatement {
    const quantities = Object.fromEntries(
      offer.lines.flatMap((line) => [
        [fieldOf('unsent', line), String(line.unsent)],
        [fieldOf('sent', line), String(line.sent)],
      ]),
    );
    const made = statementOf(
      offer,
      {name: 'Kari Nordmann', email: EMAIL, quantities},
      LOCALES[0],
      new Date(this.emulator.world.clock.now()),
    );
    if (!isStatement(made)) throw new Error('The form is wrong');
    return made;
  }

  #happen(events: readonly string[] = []): void {
    for (const event of events) {
      applyOrderEvent(
        this.emulator.world,
        this.order,
        v.parse(OrderEventInput, this.#inputOf(event)),
      );
    }
  }

  #inputOf(event: string): Record<string, unknown> {
    const lines = [{lineId: this.order.lines[0]?.id, quantity: 1}];
    return event === 'ship-first'
      ? {event: 'ship', trackingNumber: '1', lines}
      : {event};
  }

  #happenIfPossible(events: readonly string[] = []): void {
    try {
      this.#happen(events);
    } catch (error) {
      if (!(error instanceof EmulatorRefusal)) throw error;
    }
  }

  /** One request of the storefront, by a worker of its own. Null where it died or could not go on. */
  async #visit<Result>(
    work: (desk: WithdrawalDesk) => Promise<Result>,
  ): Promise<Result | null> {
    let die: (reason: Died) => void = () => undefined;
    const death = new Promise<never>((_resolve, reject) => {
      die = reject;
    });
    const later: Promise<void>[] = [];
    const finished = async () => {
      const result = await work(this.#desk(die, later));
      await Promise.all(later);
      return result;
    };
    try {
      return await Promise.race([finished(), death]);
    } catch (error) {
      if (error instanceof Died || error instanceof ShopifyUnavailable) {
        return null;
      }
      throw error;
    }
  }

  #desk(die: (reason: Died) => void, later: Promise<void>[]): WithdrawalDesk {
    const {clock} = this.emulator.world;
    const sleep = (milliseconds: number) => {
      clock.advance(milliseconds / 60_000);
      return Promise.resolve();
    };
    const fetchFrom: typeof fetch = (input, init) =>
      this.#send(new Request(input, init), die);
    const client = createAdminClient({
      storeDomain: EMULATED_SHOP.domain,
      credentials: {accessToken: CREDENTIALS.adminToken},
      fetch: fetchFrom,
      timing: {now: () => new Date(clock.now()), sleep, random: () => 0.5},
    });
    const cancellation: Desk = {
      admin: shopifyAdminPort(client, {address: null}),
      clock: {now: () => new Date(clock.now()), sleep},
      later: (each) => later.push(each.catch(onlyUnavailable)),
      alarm: () => undefined,
      tell: () => undefined,
    };
    return {
      client,
      cancellation,
      sendMail: mailSender(ENV, {fetch: fetchFrom, timing: {sleep}}),
      shopMailbox: EMULATED_SHOP.email,
      askToConfirm: () => {
        throw new Error('Whoever is signed in has nothing to confirm');
      },
      receiptUrl: ({number}) =>
        Promise.resolve(`https://shop.example/withdrawals/${number}`),
      alarm: () => undefined,
      logError: () => undefined,
    };
  }

  async #send(
    request: Request,
    die: (reason: Died) => void,
  ): Promise<Response> {
    this.calls += 1;
    const fault = this.#fault?.at === this.calls ? this.#fault.what : null;
    const isOutage = this.#fault?.what === 'unavailable';
    if (isOutage && this.#fault && this.calls >= this.#fault.at) {
      return new Response('Outage', {status: 503});
    }
    if (fault === 'crash-before') return dead(die);
    if (fault === 'lost-before') throw new TypeError('fetch failed');
    const {pathname, search} = new URL(request.url);
    const response = await this.app.fetch(
      new Request(`http://localhost${pathname}${search}`, request),
    );
    if (fault === 'crash-after') return dead(die);
    if (fault === 'lost-after') throw new TypeError('fetch failed');
    return response;
  }
}

function onlyUnavailable(error: unknown): void {
  if (!(error instanceof ShopifyUnavailable)) throw error;
}

function dead(die: (reason: Died) => void): Promise<never> {
  die(new Died());
  return new Promise(() => undefined);
}
