import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {LOCALES} from '~/i18n/locale';
import {dryRunRows} from '~/merchant/dry-run/dry-run-csv.server';
import {DRY_RUN} from '~/merchant/dry-run/dry-run-kind.server';
import type {AskedAfter} from '~/merchant/dry-run/dry-run-question';
import {startDryRun} from '~/merchant/dry-run/start-dry-run.server';
import {carryOnScan} from '~/merchant/scan/carry-on-scan.server';
import {makeUpPast} from '../../../emulator/history/past-orders';
import {countByHand, DEFAULT_RULES} from '../support/count-by-hand';
import {EmulatedShop} from '../support/emulated-shop';
import {leadFetchTo, signedInMerchant} from './signed-in';

const [english] = LOCALES;

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
  shop.emulator.world.orders.clear();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const access = (pieceBytes?: number) => ({
  client: shop.admin,
  fetch: shop.fetch,
  ...(pieceBytes !== undefined && {pieceBytes}),
});

async function tried(
  change: Partial<Policy>,
  askedAfter: AskedAfter = 'half-an-hour',
  pieceBytes?: number,
) {
  const kind = await startDryRun(shop.admin, {
    by: await signedInMerchant(),
    draft: {...DEFAULT_POLICY, ...change},
    digest: '',
    base: '',
    days: 365,
    askedAfter,
  });
  expect(kind).toBe('started');
  return vi.waitFor(
    async () => {
      const {stored} = await carryOnScan(access(pieceBytes), DRY_RUN);
      expect(stored.scan?.phase).toBe('done');
      if (!stored.scan) throw new Error('There is no dry run');
      return stored.scan;
    },
    {timeout: 20_000, interval: 20},
  );
}

const cents = (amount: string) => Math.round(Number(amount) * 100);

describe('a dry run', () => {
  test('comes to the same as a count by hand, to the øre', async () => {
    const {world} = shop.emulator;
    makeUpPast(world, {orders: 900, days: 360, seed: 'dry-run', tags: []});
    const scan = await tried(
      {
        windowMinutes: 45,
        blockedOrderTags: ['wholesale'],
        blockedGateways: ['klarna'],
        maximumOrderValue: '4000',
        modes: {ORDER_EXCLUDED: 'request'},
      },
      'half-an-hour',
      200_000,
    );
    const byHand = countByHand(
      world,
      world.orders.values(),
      Date.parse(scan.setup.until),
      [
        DEFAULT_RULES,
        {
          window: 45,
          orderTag: {tag: 'wholesale', asks: true},
          gateway: 'klarna',
          maximum: 400_000,
        },
      ],
    );
    const found = Object.fromEntries(
      Object.entries(scan.sum.cells).map(([key, {orders, money}]) => [
        key,
        {
          orders,
          money: Object.fromEntries(
            Object.entries(money).map(([code, sum]) => [code, cents(sum)]),
          ),
        },
      ]),
    );
    expect(found).toEqual(byHand.cells);
    expect(scan.sum.changed.orders).toBe(byHand.changed);
    expect(scan.sum.tooYoung).toBe(byHand.tooYoung);
    expect(scan.counted).toBe(900);
    expect(Object.keys(found).sort()).toEqual([
      'cancel>cancel',
      'cancel>refuse',
      'cancel>request',
      'refuse>refuse',
    ]);
  });

  test('finds nothing different where nothing is', async () => {
    makeUpPast(shop.emulator.world, {
      orders: 40,
      days: 30,
      seed: 'x',
      tags: [],
    });
    const scan = await tried({restock: false});
    expect(scan.sum.changed.orders).toBe(0);
    expect(scan.sum.list).toEqual([]);
  });

  test('asks as of then: what came later is not there yet', async () => {
    const order = shop.placeOrder({
      ageMinutes: 5 * 24 * 60,
      fulfillmentState: 'fulfilled',
    });
    const scan = await tried({windowMinutes: 1440});
    expect(scan.sum.cells).toMatchObject({'cancel>cancel': {orders: 1}});
    expect(order.fulfillments).toHaveLength(1);
    const day = await tried({windowMinutes: null}, 'a-day');
    expect(day.sum.list[0]).toMatchObject({
      live: {kind: 'refuse', code: 'WINDOW_CLOSED'},
      draft: {kind: 'cancel', code: null},
    });
  });

  test('leaves out what is too young to be asked about', async () => {
    shop.placeOrder({ageMinutes: 10});
    const scan = await tried({windowMinutes: 5});
    expect(scan.sum).toMatchObject({tooYoung: 1, cells: {}});
  });

  test('lists the newest of very many, and all of them in the file', async () => {
    const {world} = shop.emulator;
    makeUpPast(world, {orders: 400, days: 100, seed: 'list', tags: []});
    const scan = await tried({windowMinutes: 10});
    expect(scan.sum.changed.orders).toBeGreaterThan(250);
    expect(scan.sum.list).toHaveLength(200);
    const stored = world.shopMetafields.find(({key}) => key === 'dry-run');
    expect(Buffer.byteLength(stored?.value ?? '')).toBeLessThan(100_000);
    const rows = await dryRunRows(access(), english, 'shop.example');
    const lines: string[] = [];
    for await (const row of rows ?? []) lines.push(row);
    const text = lines.join('');
    expect(lines[0]).toContain('"Order","Placed (UTC)"');
    expect(lines).toHaveLength(scan.sum.changed.orders + 1);
    const newest = scan.sum.list.at(-1);
    expect(text).toContain(`"${newest?.name}",`);
    expect(text).toContain('"May cancel","May not cancel: Time is up"');
    expect(text).toContain('https://admin.shopify.com/store/shop/orders/');
  });
});
