import type {Clock} from '~/cancellation/clock';
import type {Scenario} from '../simulation/scenario';
import {SCENARIOS} from '../simulation/scenarios';
import {CHOICE} from '../simulation/visits';
import {EmulatedShop} from '../unit/support/emulated-shop';
import {type MeasuredPress, measuredPress} from './measured-press';
import {quantile, roundTripsInSequence} from './spans';

const RUNS = 200;
/** A round trip from an Oxygen worker to Shopify, about. Milliseconds. */
const DELAY = 50;
/** Until the machine has compiled what it runs. */
const WARM_UP = 60;
/** Each in a shop of its own: they wait for the network and not for each other. */
const AT_A_TIME = 8;
const NOMINAL = [
  'paid-by-card',
  'only-authorised',
  'invoice-unpaid',
  'refunded-in-part',
  'two-parcels',
  'held-by-staff',
  'with-a-fee',
  'to-store-credit-with-fee-and-bonus',
] as const;

const shop = await EmulatedShop.open();
const others = await Promise.all(
  Array.from({length: AT_A_TIME}, () => EmulatedShop.open()),
);

interface Row {
  readonly scenario: string;
  readonly 'round trips': number;
  readonly afterwards: number;
  readonly requested: number;
  readonly actual: number;
  readonly 'waits ms': number;
  readonly 'total p50': number;
  readonly 'total p95': number;
  readonly 'own p50': number;
  readonly 'own p95': number;
  readonly [delayed: `+${number} ms: ${string}`]: number;
}

async function rowOf(name: string, scenario: Scenario): Promise<Row> {
  await presses(shop, scenario, 0, WARM_UP);
  const sample = await press(shop, scenario, 0);
  const {requested, actual} = costOfLast();
  const near = await presses(shop, scenario, 0, RUNS);
  const far = (
    await Promise.all(
      others.map((each) => presses(each, scenario, DELAY, RUNS / AT_A_TIME)),
    )
  ).flat();
  return {
    scenario: name,
    'round trips': roundTripsInSequence(sample.calls),
    afterwards: sample.callsAfter,
    requested,
    actual,
    'waits ms': sample.waited,
    'total p50': quantile(near.map(total), 0.5),
    'total p95': quantile(near.map(total), 0.95),
    'own p50': quantile(near.map(own), 0.5),
    'own p95': quantile(near.map(own), 0.95),
    [`+${DELAY} ms: total p50`]: quantile(far.map(total), 0.5),
    [`+${DELAY} ms: total p95`]: quantile(far.map(total), 0.95),
    [`+${DELAY} ms: own p50`]: quantile(far.map(own), 0.5),
    [`+${DELAY} ms: own p95`]: quantile(far.map(own), 0.95),
  };
}

interface Press extends MeasuredPress {
  /** What the act meant to sleep, milliseconds. */
  readonly waited: number;
}

async function presses(
  where: EmulatedShop,
  scenario: Scenario,
  delay: number,
  count: number,
): Promise<Press[]> {
  const pressed: Press[] = [];
  while (pressed.length < count) {
    pressed.push(await press(where, scenario, delay));
  }
  return pressed;
}

/** One cancellation in a shop as new, which has counted no others. */
async function press(
  where: EmulatedShop,
  scenario: Scenario,
  delay: number,
): Promise<Press> {
  where.emulator.reset();
  const {world} = where.emulator;
  const order = where.placeOrder({ageMinutes: 10, ...scenario.order});
  scenario.prepare?.(world, order);
  let waited = 0;
  const clock: Clock = {
    now: () => new Date(world.clock.now()),
    sleep: (milliseconds) => {
      waited += milliseconds;
      world.clock.advance(milliseconds / 60_000);
      return Promise.resolve();
    },
  };
  const measured = await measuredPress(
    order,
    clock,
    async (input, init) => {
      if (delay > 0) await pause(delay);
      return where.fetch(input, init);
    },
    () => performance.now(),
    {...CHOICE, ...scenario.choice},
  );
  if (order.cancelledAt === null) throw new Error('It was not cancelled');
  return {...measured, waited};
}

function costOfLast(): {requested: number; actual: number} {
  const {entries} = shop.emulator.world.requests;
  const sum = (points: readonly (number | null)[]) =>
    points.reduce<number>((all, each) => all + (each ?? 0), 0);
  return {
    requested: sum(entries.map(({requestedCost}) => requestedCost)),
    actual: sum(entries.map(({actualCost}) => actualCost)),
  };
}

const total = ({start, end}: MeasuredPress): number => end - start;

const own = (pressed: MeasuredPress): number =>
  total(pressed) -
  pressed.calls.reduce((sum, {start, end}) => sum + end - start, 0);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const rows: Row[] = [];
for (const name of NOMINAL) rows.push(await rowOf(name, SCENARIOS[name]));
await Promise.all([shop, ...others].map((each) => each.close()));
console.table(rows);
console.log(
  `Node ${process.version}, ${RUNS} runs each, over HTTP to the local Shopify, as it comes and with ${DELAY} ms more for each request.
Round trips: in sequence, until the customer is answered; afterwards: requests that follow, for the record. Points: of the whole act, as Shopify counts them (nearly).
Waits: for Shopify's job; they are not slept through and in no total. Own: total less its requests, in milliseconds.`,
);
