import * as v from 'valibot';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {cancelScan} from '~/merchant/scan/cancel-scan.server';
import {carryOnScan} from '~/merchant/scan/carry-on-scan.server';
import type {ScanKind} from '~/merchant/scan/scan-kind';
import {readScan} from '~/merchant/scan/scan-store.server';
import {scannedOrders} from '~/merchant/scan/scanned-orders.server';
import {startScan} from '~/merchant/scan/start-scan.server';
import {TypedDocumentString} from '~/shopify/generated/admin.server';
import {EmulatedShop} from '../../support/emulated-shop';
import {leadFetchTo, signedInMerchant} from '../signed-in';

interface Orders {
  readonly orders: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly tags: readonly string[];
        readonly lineItems: {
          readonly edges: readonly {readonly node: {readonly id: string}}[];
        };
      };
    }[];
  };
}

/** Counts orders and lines, by a mark that it was given at the start. */
const counting: ScanKind<
  Orders,
  {mark: string},
  {orders: number; lines: number; marked: string[]}
> = {
  key: 'test-scan',
  query: new TypedDocumentString<Orders, Record<string, never>>(`{
    orders(query: "created_at:>='PERIOD_START' AND created_at:<'PERIOD_END'", sortKey: CREATED_AT) {
      edges { node { id name tags lineItems { edges { node { id } } } } }
    }
  }`),
  connections: {LineItem: 'lineItems'},
  setupSchema: v.object({mark: v.string()}),
  sumSchema: v.object({
    orders: v.number(),
    lines: v.number(),
    marked: v.array(v.string()),
  }),
  start: () => ({orders: 0, lines: 0, marked: []}),
  add: (sum, {name, tags, lineItems}, {mark}) => ({
    orders: sum.orders + 1,
    lines: sum.lines + lineItems.edges.length,
    marked: tags.includes(mark) ? [...sum.marked, name] : sum.marked,
  }),
};

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const access = (pieceBytes = 600) => ({
  client: shop.admin,
  fetch: shop.fetch,
  pieceBytes,
});

const start = async (days: 30 | 90 = 90, email?: string) =>
  startScan(shop.admin, counting, {
    by: await signedInMerchant(email),
    days,
    setup: {mark: 'marked'},
  });

const step = async (pieceBytes?: number) =>
  (await carryOnScan(access(pieceBytes), counting)).stored.scan;

/** Carries on until the scan has come to an end, as somebody does who looks at its page. */
async function atTheEnd(pieceBytes?: number) {
  const phases: (string | undefined)[] = [];
  const scan = await vi.waitFor(
    async () => {
      const seen = await step(pieceBytes);
      phases.push(seen?.phase);
      expect(seen?.phase).toMatch(/done|failed|cancelled/);
      return seen;
    },
    {timeout: 5000, interval: 20},
  );
  return {scan, phases};
}

const ordersOfLast = (days: number) =>
  [...shop.emulator.world.orders.values()].filter(
    ({createdAt}) =>
      Date.parse(createdAt) >=
      shop.emulator.world.clock.now() - days * 86_400_000,
  );

const happens = (
  operation: string,
  effect:
    | {kind: 'jobDelay' | 'delay'; milliseconds: number}
    | {kind: 'status'; status: number}
    | {kind: 'jobFailure'; message: string},
  remaining = 1,
) =>
  shop.emulator.world.faults.add({api: 'admin', operation, effect, remaining});

describe('a scan', () => {
  test('adds up every order of its period once, piece by piece, and knows whose it is', async () => {
    shop.placeOrder({tags: ['marked'], ageMinutes: 60});
    const started = await start();
    expect(started.kind).toBe('started');
    const {scan, phases} = await atTheEnd();
    const expected = ordersOfLast(90);
    expect(scan).toMatchObject({
      phase: 'done',
      by: 'merchant@example.com',
      days: 90,
      isCutShort: false,
      total: expected.length,
      counted: expected.length,
      sum: {
        orders: expected.length,
        lines: expected.reduce((sum, {lines}) => sum + lines.length, 0),
        marked: [`#${Math.max(...expected.map(({number}) => number))}`],
      },
    });
    expect(
      phases.filter((phase) => phase === 'counting').length,
    ).toBeGreaterThan(2);
  });

  test('leaves out what was ordered before', async () => {
    shop.placeOrder({tags: ['marked'], ageMinutes: 31 * 24 * 60});
    await start(30);
    const {scan} = await atTheEnd();
    expect(scan?.sum.marked).toEqual([]);
    expect(scan?.sum.orders).toBe(ordersOfLast(30).length);
  });

  test('loses nothing where a worker has died: the step is taken again', async () => {
    await start();
    await vi.waitFor(async () =>
      expect((await step())?.phase).toBe('counting'),
    );
    happens('WriteMerchantScan', {kind: 'status', status: 503});
    await expect(step()).rejects.toThrow();
    const {scan} = await atTheEnd();
    expect(scan?.sum.orders).toBe(ordersOfLast(90).length);
  });

  test('counts each order once however many look on at the same time', async () => {
    await start();
    await vi.waitFor(async () =>
      expect((await step())?.phase).toBe('counting'),
    );
    for (let round = 0; round < 40; round += 1) {
      await Promise.all([step(), step(), step()]);
    }
    const {stored} = await carryOnScan(access(), counting);
    expect(stored.scan).toMatchObject({
      phase: 'done',
      sum: {orders: ordersOfLast(90).length},
    });
  });

  test('gets through where the file is only to be had whole', async () => {
    await start();
    const whole: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.delete('Range');
      return shop.fetch(input, {...init, headers});
    };
    const scan = await vi.waitFor(
      async () => {
        const {stored} = await carryOnScan(
          {client: shop.admin, fetch: whole, pieceBytes: 900},
          counting,
        );
        expect(stored.scan?.phase).toBe('done');
        return stored.scan;
      },
      {timeout: 5000, interval: 10},
    );
    expect(scan?.sum.orders).toBe(ordersOfLast(90).length);
  });

  test('waits where the file can’t be reached, and goes on', async () => {
    await start();
    await vi.waitFor(async () =>
      expect((await step())?.phase).toBe('counting'),
    );
    const before = await readScan(shop.admin, counting);
    happens('result.jsonl', {kind: 'status', status: 503});
    await expect(step()).rejects.toThrow(/result file/);
    expect((await readScan(shop.admin, counting)).scan).toEqual(before.scan);
    expect((await atTheEnd()).scan?.phase).toBe('done');
  });

  test('says how many orders Shopify has collected', async () => {
    happens('CollectOrders', {kind: 'jobDelay', milliseconds: 60_000});
    await start();
    const {collected, stored} = await carryOnScan(access(), counting);
    expect(collected).toBe(0);
    expect(stored.scan?.phase).toBe('collecting');
  });

  test('comes to an end where Shopify fails, or has thrown the file away', async () => {
    happens('CollectOrders', {kind: 'jobFailure', message: ''});
    await start();
    expect((await atTheEnd()).scan).toMatchObject({
      phase: 'failed',
      failure: 'refused',
    });
    await start();
    await vi.waitFor(async () =>
      expect((await step())?.phase).toBe('counting'),
    );
    shop.emulator.world.clock.advance(8 * 24 * 60);
    expect((await atTheEnd()).scan).toMatchObject({
      phase: 'failed',
      failure: 'expired',
    });
  });

  test('is one at a time, whoever began it', async () => {
    happens('CollectOrders', {kind: 'jobDelay', milliseconds: 60_000});
    await start();
    const second = await start(30, 'colleague@example.com');
    expect(second.kind).toBe('busy');
    expect((await readScan(shop.admin, counting)).scan).toMatchObject({
      by: 'merchant@example.com',
      days: 90,
    });
  });

  test('of two that begin at once, one is let go by Shopify too', async () => {
    happens('CollectOrders', {kind: 'jobDelay', milliseconds: 60_000}, 2);
    // Both have seen that there is none before either has written one.
    happens('CollectOrders', {kind: 'delay', milliseconds: 300}, 2);
    const wish = {
      by: await signedInMerchant(),
      days: 90,
      setup: {mark: 'marked'},
    } as const;
    const started = await Promise.all([
      startScan(shop.admin, counting, wish),
      startScan(shop.admin, counting, wish),
    ]);
    const kinds = started.map(({kind}) => kind);
    expect(kinds.sort()).toEqual(['busy', 'started']);
    await vi.waitFor(() => {
      const states = [...shop.emulator.world.bulkOperations.values()].map(
        ({status}) => status,
      );
      expect(states.sort()).toEqual(['CANCELED', 'RUNNING']);
    });
  });

  test('can be cancelled, and then begun anew', async () => {
    happens('CollectOrders', {kind: 'jobDelay', milliseconds: 60_000});
    await start();
    expect(await cancelScan(shop.admin, counting)).toBe(true);
    expect((await step())?.phase).toBe('cancelled');
    expect((await start()).kind).toBe('started');
    expect((await atTheEnd()).scan?.phase).toBe('done');
  });

  test('does not begin where Shopify has too much to do for this app', async () => {
    happens('CollectOrders', {kind: 'jobDelay', milliseconds: 60_000}, 5);
    for (let count = 0; count < 5; count += 1) {
      await start();
      const {scan} = await readScan(shop.admin, counting);
      shop.emulator.world.shopMetafields.splice(0);
      expect(scan?.phase).toBe('collecting');
    }
    expect((await start()).kind).toBe('crowded');
  });

  test('begins anew over what it can’t read', async () => {
    await start();
    const [metafield] = shop.emulator.world.shopMetafields;
    Object.assign(metafield ?? {}, {value: '{"version": 7}'});
    expect((await readScan(shop.admin, counting)).scan).toBeNull();
    expect((await start()).kind).toBe('started');
  });

  test('gives its orders once more', async () => {
    await start();
    const {scan} = await atTheEnd();
    if (!scan) throw new Error('There is no scan');
    const names: string[] = [];
    for await (const {name} of scannedOrders(access(), counting, scan)) {
      names.push(name);
    }
    expect(names.sort()).toEqual(
      ordersOfLast(90)
        .map(({number}) => `#${number}`)
        .sort(),
    );
  });
});
