import {gid} from '../../emulator/graphql/gid';
import type {FaultEffect} from '../../emulator/state/faults';
import type {Order} from '../../emulator/state/orders';
import {ShopifyUnavailable} from '~/shopify/errors';
import {type Call, CallNames} from './call-names';
import {FAULTS, isFaultName, type Sending} from './faults';
import {HAPPENINGS, isHappeningName, type Surroundings} from './happenings';
import {type Observation, observe} from './observation';
import {Random} from './random';
import {SCENARIOS, type Scenario} from './scenarios';
import {type Injection, type Schedule, sentenceOf} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import {Timeline} from './timeline';
import {
  type Act,
  CHOICE,
  follow,
  look,
  pressCancel,
  type Shown,
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
  readonly stockBefore: ReadonlyMap<number, number>;
  readonly calls: Call[] = [];
  readonly observations: Observation[] = [];
  readonly showings: Showing[] = [];
  readonly fired: Injection[] = [];
  /** Things that happened and may rightly keep a cancellation from coming about. */
  readonly obstacles: string[] = [];
  /** What was thrown and is not "Shopify did not answer". */
  readonly mistakes: string[] = [];
  readonly #names = new CallNames();
  readonly #random: Random;
  readonly #isolate: Isolate;
  #pending: readonly Injection[];
  #visitsUnderWay = 0;

  constructor(
    readonly shop: SimulatedShop,
    private readonly schedule: Schedule,
    private readonly act: Act,
  ) {
    shop.begin(this.timeline);
    this.scenario = SCENARIOS[schedule.scenario];
    this.#random = new Random(schedule.seed);
    this.#pending = [...(this.scenario.always ?? []), ...schedule.injections];
    this.#isolate = {
      timeline: this.timeline,
      random: this.#random,
      credentials: credentialsOf(this.scenario),
      tokenMemory: new Map(),
    };
    this.stockBefore = stockOf(shop);
    this.order = shop.placeOrder({ageMinutes: 10, ...this.scenario.order});
    this.scenario.prepare?.(shop.world, this.order);
    this.observe('placed');
  }

  get first(): Observation {
    return this.#observation(this.observations[0]);
  }

  get last(): Observation {
    return this.#observation(this.observations.at(-1));
  }

  /** Opens the page. Resolves when it is shown, has failed, or its worker has died. */
  look(by: string): Promise<void> {
    return this.#visit(by, async (worker) => {
      const shown = await look(this.act, worker.visitor(this.order));
      if (worker.lastSeen) {
        this.showings.push({...shown, by, seen: worker.lastSeen});
      }
    });
  }

  /** Presses the button, and resolves as `look` does. */
  press(by: string): Promise<void> {
    return this.#visit(by, (worker) =>
      pressCancel(this.act, worker.visitor(this.order), {
        ...CHOICE,
        ...this.scenario.choice,
      }),
    );
  }

  /** A fulfilment service that was asked to stop, and has not said anything, says yes. */
  letServiceAnswer(): void {
    const {happen} = HAPPENINGS['service-accept-cancellation'];
    if (happen(this.#surroundings())) this.observe('the service answered');
  }

  /** Shopify tells the shop that the order, or its fulfilment order, has changed. */
  tell(about: 'order' | 'fulfillment-order'): Promise<void> {
    return this.#visit('webhook', async (worker) => {
      await follow(this.act, worker.visitor(this.order), this.#gidOf(about));
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
    return observation;
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

  async #send(worker: Worker, url: URL, init: RequestInit): Promise<Response> {
    const call = this.#names.next(worker.name, url, init.body);
    this.calls.push(call);
    const injections = this.#take(call);
    this.#happen(injections, 'before');
    await this.timeline.wait(this.#latency());
    const fault = injections.map(({what}) => what).find(isFaultName);
    const sending = this.#sending(worker, call, url, init);
    try {
      return await (fault
        ? FAULTS[fault](sending)
        : sending.deliver(throttling(worker, this.timeline)));
    } finally {
      this.#happen(injections, 'after');
    }
  }

  #sending(
    worker: Worker,
    call: Call,
    url: URL,
    {method, headers, body}: RequestInit,
  ): Sending {
    const deliver = async (effect?: FaultEffect): Promise<Response> => {
      const {faults} = this.shop.world;
      if (effect) {
        const {operation} = call;
        faults.add({api: 'admin', operation, effect, remaining: 1});
      }
      try {
        return await this.shop.fetch(new Request(url, {method, headers, body}));
      } finally {
        worker.lastSeen = this.observe(`${call.name} by ${worker.name}`);
      }
    };
    return {
      deliver,
      wait: (milliseconds) => this.timeline.wait(milliseconds),
      crash: () => worker.crash(),
      throttleFor: (milliseconds) => {
        worker.throttledUntil = this.timeline.now() + milliseconds;
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

  #take({name, number}: Call): readonly Injection[] {
    const taken = this.#pending.filter(
      ({at}) => at === name || at === `any#${number}`,
    );
    this.#pending = this.#pending.filter((each) => !taken.includes(each));
    this.fired.push(...taken);
    return taken;
  }

  #happen(injections: readonly Injection[], when: Injection['when']): void {
    for (const injection of injections) {
      if (injection.when !== when || !isHappeningName(injection.what)) continue;
      const {happen, isObstacle} = HAPPENINGS[injection.what];
      const wasPossible = happen(this.#surroundings());
      if (wasPossible && isObstacle) this.obstacles.push(injection.what);
      this.observe(sentenceOf(injection));
    }
  }

  #surroundings(): Surroundings {
    return {
      world: this.shop.world,
      order: this.order,
      pressElsewhere: () => void this.#pressAndLook('other device'),
      lookElsewhere: () => void this.look('other tab'),
      tellOfOrder: () => void this.tell('order'),
      tellOfFulfillmentOrder: () => void this.tell('fulfillment-order'),
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

  #observation(observation: Observation | undefined): Observation {
    if (!observation) throw new Error('Nothing was observed');
    return observation;
  }
}

const throttling = (
  {throttledUntil}: Worker,
  timeline: Timeline,
): FaultEffect | undefined =>
  timeline.now() < throttledUntil ? {kind: 'throttle'} : undefined;

const stockOf = ({world}: SimulatedShop): ReadonlyMap<number, number> =>
  new Map(
    world.catalogue.products.flatMap(({variants}) =>
      variants.map(({id, available}): [number, number] => [id, available]),
    ),
  );
