/**
 * npm run bench -- --merchant: a dry run and the insights over a year of 100,000 orders, by the production build in
 * workerd, held against a count by hand. Exits 1 where a figure differs, where Shopify had to slow the shop down, or where
 * the worker took more memory than Oxygen gives one.
 */
import {chromium, type Page} from '@playwright/test';
import * as v from 'valibot';
import {MERCHANT_EMAILS} from '../../emulator/config';
import {makeUpPast} from '../../emulator/history/past-orders';
import {DEMO_CODE} from '../../emulator/login/email-codes';
import {findChromium} from '../../scripts/chromium.mjs';
import {countByHand, DEFAULT_RULES} from '../unit/support/count-by-hand';
import {
  openEmulator,
  startStorefront,
  STOREFRONT,
  untilThere,
} from './bench-shop';
import {megabytes, memoryOfWorkers} from './worker-memory';

const ORDERS = 100_000;
/** What Oxygen gives a worker. */
const MOST_BYTES = 128 * 1024 * 1024;

const {world} = await openEmulator();
// The demo's own orders are in states that are not reckoned by hand.
world.orders.clear();

const browser = await chromium.launch({executablePath: findChromium()});
const madeAt = performance.now();
makeUpPast(world, {orders: ORDERS, days: 365, seed: 'bench', tags: []});
console.log(`${ORDERS} orders in ${seconds(madeAt)} s`);

const storefront = startStorefront('inherit');
try {
  await untilThere();
  const page = await browser.newPage({baseURL: STOREFRONT});
  await signIn(page);
  const before = memoryOfWorkers();
  await tryTightRules(page);
  const isGood = [
    ...judge('dry run', await measure(() => tryAYear(page)), before),
    report('differences from a count by hand', differences(), 0),
    ...judge('insights', await measure(() => countAYear(page)), before),
    report('differences from the books', insightDifferences(), 0),
  ].every(Boolean);
  process.exitCode = isGood ? 0 : 1;
} finally {
  await browser.close();
  storefront.kill('SIGTERM');
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/merchant');
  await page.goto('/account/orders');
  await page.getByRole('textbox').fill(MERCHANT_EMAILS[0]);
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('textbox').fill(DEMO_CODE);
  await page.getByRole('textbox').press('Enter');
  await page.waitForURL(/\/account\/orders/);
}

/** A quarter of a year, as the editor's button does. */
async function tryTightRules(page: Page): Promise<void> {
  await page.goto('/merchant/policy');
  await page.getByRole('textbox', {name: 'Minutes after the order'}).fill('45');
  await page
    .getByRole('region', {name: 'What can’t be cancelled?'})
    .getByRole('textbox', {name: 'Orders with these tags'})
    .fill('wholesale');
  await page.getByRole('button', {name: 'Look through the changes'}).click();
  await page.getByRole('button', {name: 'Try them on past orders'}).click();
  await page.getByRole('table').waitFor({timeout: 600_000});
}

async function tryAYear(page: Page): Promise<void> {
  await page
    .getByRole('combobox', {name: 'How far back?'})
    .selectOption({label: 'The last 365 days'});
  await page.getByRole('button', {name: 'Try again'}).click();
  await page
    .getByRole('heading', {name: 'We are looking through'})
    .waitFor({timeout: 60_000});
  await page.getByRole('table').waitFor({timeout: 900_000});
}

async function countAYear(page: Page): Promise<void> {
  await page.goto('/merchant/insights?days=365');
  await page.getByRole('button', {name: 'Count', exact: true}).click();
  await page
    .getByRole('heading', {name: 'In short'})
    .waitFor({timeout: 900_000});
}

interface Measured {
  readonly took: number;
  /** The most bytes that the workers held meanwhile. */
  readonly peak: number;
}

/** Shopify's own account of requests begins anew with it. */
async function measure(work: () => Promise<void>): Promise<Measured> {
  world.requests.clear();
  const startedAt = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfWorkers());
  }, 100);
  await work();
  clearInterval(watch);
  return {took: seconds(startedAt), peak};
}

function judge(
  what: string,
  {took, peak}: Measured,
  before: number,
): readonly boolean[] {
  console.log(`\n${what}`);
  return [
    report('seconds', took, Infinity),
    report('points', pointsSpent(), Infinity),
    report('times slowed down', timesThrottled(), 0),
    report(
      'growth of the worker, MB',
      megabytes(peak - before),
      megabytes(MOST_BYTES),
    ),
  ];
}

function pointsSpent(): number {
  return world.requests.entries.reduce(
    (sum, {actualCost}) => sum + (actualCost ?? 0),
    0,
  );
}

function timesThrottled(): number {
  return world.requests.entries.filter(({errors}) =>
    errors.includes('THROTTLED'),
  ).length;
}

function differences(): number {
  const Stored = v.object({
    from: v.string(),
    until: v.string(),
    sum: v.object({
      cells: v.record(
        v.string(),
        v.object({orders: v.number(), money: v.record(v.string(), v.string())}),
      ),
      changed: v.object({orders: v.number()}),
    }),
    setup: v.object({until: v.string()}),
  });
  const metafield = world.shopMetafields.find(({key}) => key === 'dry-run');
  const scan = v.parse(Stored, JSON.parse(metafield?.value ?? ''));
  const [from, until] = [Date.parse(scan.from), Date.parse(scan.until)];
  const orders = [...world.orders.values()].filter(({createdAt}) => {
    const at = Date.parse(createdAt);
    return at >= from && at < until;
  });
  const byHand = countByHand(world, orders, Date.parse(scan.setup.until), [
    DEFAULT_RULES,
    {
      ...DEFAULT_RULES,
      window: 45,
      orderTag: {tag: 'wholesale', asks: false},
    },
  ]);
  const found = Object.entries(scan.sum.cells).map(
    ([key, {orders: count, money}]) => [
      key,
      count,
      ...Object.entries(money).map(([code, sum]) => [
        code,
        Math.round(Number(sum) * 100),
      ]),
    ],
  );
  const expected = Object.entries(byHand.cells).map(([key, cell]) => [
    key,
    cell.orders,
    ...Object.entries(cell.money),
  ]);
  console.table(scan.sum.cells);
  const written = (some: unknown[]) =>
    some.map((each) => JSON.stringify(each)).sort();
  const [a, b] = [new Set(written(found)), new Set(written(expected))];
  return (
    [...a].filter((each) => !b.has(each)).length +
    [...b].filter((each) => !a.has(each)).length +
    Math.abs(scan.sum.changed.orders - byHand.changed)
  );
}

/** In how many figures the insights differ from what the shop's own books say. */
function insightDifferences(): number {
  const Stored = v.object({
    from: v.string(),
    until: v.string(),
    sum: v.object({
      counts: v.record(v.string(), v.number()),
      money: v.object({'paid-back': v.record(v.string(), v.string())}),
    }),
  });
  const metafield = world.shopMetafields.find(
    ({key}) => key === 'insights-365',
  );
  const stored = metafield?.value ?? '';
  const {from, until, sum} = v.parse(Stored, JSON.parse(stored));
  const orders = [...world.orders.values()].filter(
    ({createdAt}) =>
      Date.parse(createdAt) >= Date.parse(from) &&
      Date.parse(createdAt) < Date.parse(until),
  );
  const isByCustomer = ({tags}: {readonly tags: readonly string[]}) =>
    tags.includes('cancelled-by-customer');
  const cancelled = orders.filter(isByCustomer);
  const refunds: Record<string, number> = {};
  for (const {kind, status, amount} of cancelled.flatMap(
    ({transactions}) => transactions,
  )) {
    if (kind !== 'REFUND' || status !== 'SUCCESS') continue;
    const {currency, amount: minorUnits} = amount.presentment;
    refunds[currency] = (refunds[currency] ?? 0) + minorUnits;
  }
  const figures = [
    [sum.counts['orders'], orders.length],
    [sum.counts['cancelled'], cancelled.length],
    [
      sum.counts['by-shop'],
      orders.filter(
        (order) => order.cancelledAt !== null && !isByCustomer(order),
      ).length,
    ],
    ...Object.entries(refunds).map(([currency, minorUnits]) => [
      Math.round(Number(sum.money['paid-back'][currency]) * 100),
      minorUnits,
    ]),
  ];
  console.table(figures);
  report('bytes of the sums', Buffer.byteLength(stored), Infinity);
  return figures.filter(([found, expected]) => found !== expected).length;
}

function report(what: string, value: number, most: number): boolean {
  console.log(`${what}: ${value}${value > most ? `, more than ${most}` : ''}`);
  return value <= most;
}

function seconds(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 100) / 10;
}
