import {gid} from '../../emulator/graphql/gid';
import type {FaultEffect} from '../../emulator/state/faults';
import type {Order} from '../../emulator/state/orders';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {Alarm} from '~/cancellation/desk';
import type {WithdrawalAlarm} from '~/withdrawal/desk';
import {applyOrderEvent} from '../../emulator/orders/order-events';
import type {Answered, Reply} from './asking';
import {type Call, CallNames, serviceOf} from './call-names';
import type {Change} from './changes';
import {FAULTS, isFaultName, type Sending} from './faults';
import {HAPPENINGS, type Surroundings} from './happenings';
import {Consumer} from './consumer';
import {Injections} from './injections';
import {type Observation, observe} from './observation';
import {Random} from './random';
import type {Scenario} from './scenario';
import {SCENARIOS} from './scenarios';
import type {Injection, Schedule} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import {Timeline} from './timeline';
import {
  type Act,
  answer,
  ask,
  CHOICE,
  follow,
  look,
  pressCancel,
  pressSome,
  pressToChange,
  READING,
  type Shown,
  takeBack,
  type Visitor,
} from './visits';
import {credentialsOf, type Isolate, Worker} from './worker';

/** A Monday morning, in the shop's zone and in UTC. */
const START = Date.parse('2026-11-02T09:00:00Z');
/** Milliseconds from the worker to Shopify and back; now and then a call dawdles. */
const LATENCIES = [5, 20, 60, 250, 2500];
const EVEN_LATENCY = 20;

/** What a page said, and the order at the moment from which it was told. */
export interface Showing extends Shown {
  readonly by: string;
  readonly seen: Observation;
}

/** One run while it goes on: a shop, an order, workers, and what is to go wrong. */
export class Stage {
  readonly timeline = new Timeline(START);
  readonly order: Order;
  readonly scenario: Scenario;
  /** What the customer changes; null where the order is cancelled. */
  readonly change: Change | null;
  readonly first: Observation;
  /** The order as it is now. */
  last: Observation;
  readonly stockBefore: ReadonlyMap<number, number>;
  readonly calls: Call[] = [];
  readonly observations: Observation[] = [];
  readonly showings: Showing[] = [];
  /** What the shop's page said of each answer. */
  readonly answers: Answered[] = [];
  /** What a person at the shop was told to look at. */
  readonly alarms: (Alarm | WithdrawalAlarm)[] = [];
  /** By the device at which they sit. */
  readonly consumers = new Map<string, Consumer>();
  /** What was thrown and is not "Shopify did not answer". */
  readonly mistakes: string[] = [];
  readonly #names = new CallNames();
  readonly #random: Random;
  readonly #isolate: Isolate;
  readonly #injections: Injections;
  readonly #outages = new Map<string, number>();
  #visitsUnderWay = 0;

  constructor(
    readonly shop: SimulatedShop,
    private readonly schedule: Schedule,
    private readonly act: Act,
  ) {
    shop.begin(this.timeline);
    this.scenario = SCENARIOS[schedule.scenario];
    this.#random = new Random(schedule.seed);
    this.#injections = new Injections([
      ...(this.scenario.always ?? []),
      ...schedule.injections,
    ]);
    this.#isolate = {
      timeline: this.timeline,
      random: this.#random,
      credentials: credentialsOf(this.scenario),
      tokenMemory: new Map(),
    };
    this.stockBefore = shop.stock();
    this.order = shop.placeOrder({ageMinutes: 10, ...this.scenario.order});
    this.scenario.prepare?.(shop.world, this.order);
    this.change = this.scenario.change?.(shop.world, this.order) ?? null;
    this.first = this.last = this.observe('placed');
  }

  get fired(): readonly Injection[] {
    return this.#injections.fired;
  }

  get obstacles(): readonly string[] {
    return this.#injections.obstacles;
  }

  /** Whether a service is still out of reach. */
  get hasOutage(): boolean {
    return [...this.#outages.values()].some(
      (until) => this.timeline.now() < until,
    );
  }

  /** Opens the page. Resolves when it is shown, has failed, or its worker has died. */
  look(by: string): Promise<void> {
    return this.#visit(by, async (worker) => {
      const shown = await look(this.act, this.#visitor(worker));
      if (worker.lastSeen) {
        this.showings.push({...shown, by, seen: worker.lastSeen});
      }
    });
  }

  /** Presses the button, and resolves as `look` does. */
  press(by: string): Promise<void> {
    const {change} = this;
    const {part, replies, withdrawnBy} = this.scenario;
    if (withdrawnBy) return this.#consumer(by, withdrawnBy).press();
    const choice = {...CHOICE, ...this.scenario.choice};
    return this.#visit(by, (worker) => {
      const visitor = this.#visitor(worker);
      if (replies) return ask(this.act, visitor, choice);
      if (change) return pressToChange(this.act, visitor, change);
      return part
        ? pressSome(this.act, visitor, part, choice)
        : pressCancel(this.act, visitor, choice);
    });
  }

  /** Answers what was asked, or takes it back. */
  reply(reply: Reply): Promise<void> {
    switch (reply) {
      case 'take-back':
        return this.#visit('customer', (worker) =>
          takeBack(this.act, this.#visitor(worker)),
        );
      case 'tag-grant':
      case 'tag-decline': {
        const tag =
          reply === 'tag-grant' ? 'cancel-granted' : 'cancel-declined';
        const event = {event: 'add-tag', tag} as const;
        applyOrderEvent(this.shop.world, this.order, event);
        return this.tell('order');
      }
      case 'grant':
      case 'decline':
        return this.#visit('shop', async (worker) => {
          const kind = reply === 'grant' ? 'granted' : 'declined';
          this.answers.push(
            await answer(this.act, this.#visitor(worker), kind),
          );
        });
    }
  }

  /** Everybody who has begun to withdraw does what they would do the next time. */
  async comeBack(): Promise<void> {
    for (const consumer of this.consumers.values()) await consumer.comeBack();
  }

  /** A fulfilment service that was asked to stop, and has not said anything, says yes. */
  letServiceAnswer(): void {
    const {happen} = HAPPENINGS['service-accept-cancellation'];
    if (happen(this.#surroundings())) this.observe('the service answered');
  }

  /** Shopify tells the shop that the order, or its fulfilment order, has changed. */
  tell(about: 'order' | 'fulfillment-order'): Promise<void> {
    return this.#visit('webhook', async (worker) => {
      await follow(this.act, this.#visitor(worker), this.#gidOf(about));
    });
  }

  /** @throws Error where somebody waits for what the timeline does not know of */
  async untilQuiet(): Promise<void> {
    await this.timeline.untilQuiet();
    if (this.#visitsUnderWay > 0) {
      throw new Error('A visit waits for something outside the simulation');
    }
  }

  observe(after: string): Observation {
    const observation = observe(this.shop.world, this.order, after);
    this.observations.push(observation);
    this.last = observation;
    return observation;
  }

  #consumer(by: string, kind: 'customer' | 'guest'): Consumer {
    const known = this.consumers.get(by);
    if (known) return known;
    const consumer = new Consumer(kind, this.order, this.act, (work) =>
      this.#visit(by, (worker) => work(this.#visitor(worker))),
    );
    this.consumers.set(by, consumer);
    return consumer;
  }

  #visitor(worker: Worker): Visitor {
    return worker.visitor(this.order, (alarm) => {
      this.alarms.push(alarm);
    });
  }

  async #visit(
    by: string,
    visit: (worker: Worker) => Promise<void>,
  ): Promise<void> {
    this.#visitsUnderWay += 1;
    const worker = new Worker(by, this.#isolate, (...call) =>
      this.#send(...call),
    );
    try {
      const work = visit(worker).then(() => worker.finish());
      await Promise.race([work, worker.hasDied]);
    } catch (error) {
      if (!(error instanceof ShopifyUnavailable)) {
        this.mistakes.push(`${by}: ${String(error)}`);
      }
    } finally {
      this.#visitsUnderWay -= 1;
    }
  }

  async #send(worker: Worker, url: URL, sent: RequestInit): Promise<Response> {
    const call = this.#names.next(worker.name, url, sent.body);
    const init = {...sent, body: this.#tampered(call, sent.body)};
    this.calls.push(call);
    const due = this.#injections.take(call);
    this.#happen(due, 'before');
    await this.timeline.wait(this.#latency());
    const fault = due.map(({what}) => what).find(isFaultName);
    const sending = this.#sending(worker, call, url, init, due);
    try {
      return await (fault
        ? FAULTS[fault](sending)
        : sending.deliver(
            worker.isThrottled() ? {kind: 'throttle'} : this.#outageOf(call),
          ));
    } finally {
      this.#happen(due, 'after');
    }
  }

  /** Where an act is broken on purpose. */
  #tampered({operation}: Call, body: RequestInit['body']): RequestInit['body'] {
    return typeof body === 'string' ? this.act.sent(operation, body) : body;
  }

  #outageOf({operation}: Call): FaultEffect | undefined {
    const until = this.#outages.get(serviceOf(operation)) ?? 0;
    return this.timeline.now() < until
      ? {kind: 'status', status: 503}
      : undefined;
  }

  #sending(
    worker: Worker,
    call: Call,
    url: URL,
    {method, headers, body}: RequestInit,
    due: readonly Injection[],
  ): Sending {
    const deliver = async (effect?: FaultEffect): Promise<Response> => {
      const {faults} = this.shop.world;
      if (effect) {
        const {operation} = call;
        const api = serviceOf(operation);
        faults.add({api, operation, effect, remaining: 1});
      }
      try {
        return await this.shop.fetch(new Request(url, {method, headers, body}));
      } finally {
        const seen = this.observe(`${call.name} by ${worker.name}`);
        // What a page says, it has from there.
        if (call.operation === READING) worker.lastSeen = seen;
      }
    };
    return {
      deliver,
      wait: (milliseconds) => this.timeline.wait(milliseconds),
      crash: () => {
        const death = worker.crash();
        // A dead worker comes back from nothing, and the world goes on all the same.
        this.#happen(due, 'after');
        return death;
      },
      throttleFor: (milliseconds) => {
        worker.throttleFor(milliseconds);
      },
      breakDown: (milliseconds) => {
        const until = this.timeline.now() + milliseconds;
        this.#outages.set(serviceOf(call.operation), until);
      },
      deliverIn: (milliseconds) => {
        void this.timeline.wait(milliseconds).then(() => deliver());
      },
      lookIn: (milliseconds) => {
        void this.timeline
          .wait(milliseconds)
          .then(() => this.look('overtaker'));
      },
    };
  }

  #happen(due: readonly Injection[], when: Injection['when']): void {
    const happened = this.#injections.happen(due, when, this.#surroundings());
    for (const sentence of happened) this.observe(sentence);
  }

  #surroundings(): Surroundings {
    return {
      world: this.shop.world,
      order: this.order,
      pressElsewhere: () => void this.#pressAndLook('other device'),
      lookElsewhere: () => void this.look('other tab'),
      tellOfOrder: () => void this.tell('order'),
      tellOfFulfillmentOrder: () => void this.tell('fulfillment-order'),
      reply: (reply) => void this.reply(reply),
      openReceipt: () => void this.consumers.get('customer')?.openReceipt(),
    };
  }

  #gidOf(about: 'order' | 'fulfillment-order'): string {
    return about === 'order'
      ? gid('Order', this.order.id)
      : gid('FulfillmentOrder', this.order.fulfillmentOrders[0]?.id ?? 0);
  }

  async #pressAndLook(by: string): Promise<void> {
    await this.press(by);
    await this.look(by);
  }

  #latency(): number {
    return this.schedule.pace === 'even'
      ? EVEN_LATENCY
      : this.#random.pick(LATENCIES);
  }
}
