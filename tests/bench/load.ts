/**
 * npm run bench -- --load [--minutes 10] [--seed load]: shoppers, customers and cancellations of every kind come to the
 * production build in workerd, on a shop of Shopify's smallest plan. Exits 1 where anything went wrong, where somebody was
 * told what Shopify's own books do not say, or where the worker's memory grew and grew.
 */
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {seededRandom} from '../../emulator/art/random';
import type {World} from '../../emulator/state/world';
import {subscribeStorefront} from '../../emulator/webhooks/subscribe';
import {setPolicy} from '../unit/support/set-policy';
import {
  openEmulator,
  startStorefront,
  STOREFRONT,
  untilThere,
} from './bench-shop';
import {Books} from './load/books';
import {ASK_TAG} from './load/cancelling';
import {Figures} from './load/figures';
import {Readings} from './load/readings';
import {reportLoad} from './load/report';
import {type Arrival, letVisitorsCome, ONE_OF_EACH} from './load/schedule';
import {Mishap, Visitor} from './load/visitor';
import {WorkerHeap} from './load/worker-heap';

const INSPECTOR_PORT = Number(process.env.INSPECTOR_PORT ?? 9329);
/** Of thinking between two pages. */
const [SHORTEST, LONGEST] = [200, 1500];
const LONGEST_QUIET_SECONDS = 30;

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '10'},
    seed: {type: 'string', default: 'load'},
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.');

const {world} = await openEmulator(furnish);
const figures = new Figures();
const books = new Books();
const storefront = startStorefront(['ignore', 'pipe', 'pipe'], {
  ANGRE_INSPECTOR_PORT: String(INSPECTOR_PORT),
});
for (const output of [storefront.stdout, storefront.stderr]) {
  if (output) createInterface(output).on('line', readLine);
}
try {
  await untilThere();
  const heap = await WorkerHeap.connect(INSPECTOR_PORT, `${STOREFRONT}/health`);
  for (const arrival of ONE_OF_EACH) await beThere(arrival, new Figures());
  const heapBefore = await heap.bytesInUse();
  const readings = new Readings(world);
  const came = await letVisitorsCome(values.seed, minutes * 60_000, (arrival) =>
    beThere(arrival, figures),
  );
  readings.end();
  await untilQuiet();
  const heapAfter = await heap.bytesInUse();
  heap.close();
  for (const {topic, status} of world.webhooks.deliveries) {
    if (status !== 'delivered') figures.failed(`webhook ${topic}: ${status}`);
  }
  for (const mistake of books.mistakes(world)) figures.failed(mistake);
  const isGood = reportLoad({
    ...came,
    seed: values.seed,
    minutes,
    figures,
    books,
    readings,
    heapBefore,
    heapAfter,
  });
  process.exitCode = isGood ? 0 : 1;
} finally {
  storefront.kill('SIGTERM');
}

/** A shop that leaves some orders to itself to decide about, is told what happens to orders, and never sells out. */
function furnish(shop: World): void {
  subscribeStorefront(shop);
  setPolicy(shop, {
    blockedOrderTags: [ASK_TAG],
    modes: {ORDER_EXCLUDED: 'request'},
  });
  for (const {variants} of shop.catalogue.products) {
    for (const variant of variants) variant.available = 1_000_000;
  }
}

async function beThere(
  {index, name, visit}: Arrival,
  seen: Figures,
): Promise<void> {
  const random = seededRandom(`${values.seed} ${index}`);
  const visitor = new Visitor({
    storefront: STOREFRONT,
    figures: seen,
    // Each has a network address of their own: Linux answers to all of 127.0.0.0/8.
    address: `127.1.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`,
  });
  try {
    await visit({
      visitor,
      random,
      world,
      books,
      email: `visitor-${index}@example.com`,
      think: () => sleep(random.between(SHORTEST, LONGEST)),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const how = error instanceof Mishap ? error.message : String(error);
    figures.failed(`${name}: ${how}`);
  } finally {
    visitor.leave();
  }
}

/** Until Shopify has told the shop all that there is to tell. */
async function untilQuiet(): Promise<void> {
  for (let seconds = 0; seconds < LONGEST_QUIET_SECONDS; seconds += 1) {
    await sleep(1000);
    const isWaiting = world.webhooks.deliveries.some(
      ({status}) => status === 'waiting',
    );
    if (!isWaiting) return;
  }
}

/** What the worker complains of is an error, whether a visitor has noticed or not. */
function readLine(line: string): void {
  if (line.startsWith('{"level":"info"')) return;
  console.log(line);
  if (/"level":"(error|alarm)"/.test(line)) {
    figures.failed('the worker wrote an error or an alarm');
  }
}
