import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type AddressUsage,
  addressCounted,
  counted,
  countWithin,
  HIGHEST_LIMIT_COUNT,
  type Limit,
  opensAt,
  type Usage,
} from '~/cancellation/usage';
import {
  NO_CUSTOMER_USAGE,
  NO_SHOP_USAGE,
  parseCustomerUsage,
  parseShopUsage,
} from '~/cancellation/usage-documents';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = '2026-11-23T12:00:00.000Z';
const HOUR_OF_NOON = Date.parse(NOON) / HOUR;
const at = (instant: string | number) => new Date(instant);
const later = (milliseconds: number) => at(Date.parse(NOON) + milliseconds);

const usageOf = (...instants: Date[]): Usage =>
  instants.reduce<Usage>(counted, {});

const anyLimit: fc.Arbitrary<Limit> = fc.record({
  count: fc.integer({min: 1, max: 6}),
  days: fc.integer({min: 1, max: 90}),
});

/** Milliseconds between one try and the next: bursts, hours, days. */
const anyPause = fc.oneof(fc.nat(1000), fc.nat(3 * HOUR), fc.nat(20 * DAY));
const anyPauses = fc.array(anyPause, {minLength: 1, maxLength: 60});

describe('a limit that is always obeyed', () => {
  it('is kept in every window, wherever it begins', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyLimit, anyPauses, (limit, pauses) => {
        const made: number[] = [];
        let usage: Usage = {};
        let now = Date.parse(NOON);
        for (const pause of pauses) {
          now += pause;
          if (countWithin(usage, limit.days, at(now)) >= limit.count) {
            refusals += 1;
            continue;
          }
          usage = counted(usage, at(now));
          made.push(now);
        }
        for (const start of made) {
          const within = made.filter(
            (moment) => moment >= start && moment < start + limit.days * DAY,
          );
          expect(within.length).toBeLessThanOrEqual(limit.count);
        }
      }),
      {numRuns: 500},
    );
    expect(refusals).toBeGreaterThan(1000);
  });

  it('opens at the moment it names, and not a millisecond before', () => {
    let closed = 0;
    fc.assert(
      fc.property(anyLimit, anyPauses, fc.nat(DAY), (limit, pauses, wait) => {
        let now = Date.parse(NOON);
        const instants = pauses.map((pause) => at((now += pause)));
        const usage = usageOf(...instants);
        const moment = at(now + wait);
        const isOpen = (when: Date) =>
          countWithin(usage, limit.days, when) < limit.count;
        const opening = opensAt(usage, limit, moment);
        expect(isOpen(opening)).toBe(true);
        if (isOpen(moment)) {
          expect(opening).toEqual(moment);
        } else {
          closed += 1;
          expect(isOpen(at(opening.getTime() - 1))).toBe(false);
        }
      }),
      {numRuns: 500},
    );
    expect(closed).toBeGreaterThan(50);
  });
});

describe('countWithin', () => {
  const usage = usageOf(later(-DAY), later(0), later(59 * 60_000));

  it.each([
    ['at once', 1, 0, 3],
    ['while a part of the hour is within the day', 1, HOUR - 1, 3],
    ['when the whole hour is over a day old', 1, HOUR, 2],
    ['with two days', 2, HOUR, 3],
    ['a day after the last hour', 1, DAY + HOUR, 0],
  ])('%s', (_when, days, milliseconds, count) => {
    expect(countWithin(usage, days, later(milliseconds))).toBe(count);
  });
});

describe('counted', () => {
  it('counts by the hour', () => {
    expect(usageOf(later(0), later(HOUR - 1), later(HOUR))).toEqual({
      [HOUR_OF_NOON]: 2,
      [HOUR_OF_NOON + 1]: 1,
    });
  });

  it('forgets what is older than any limit can see', () => {
    const usage = usageOf(later(0), later(91 * DAY));
    expect(Object.keys(usage)).toEqual([String(HOUR_OF_NOON + 91 * 24)]);
  });

  it('counts no further than any limit goes', () => {
    const usage = {[HOUR_OF_NOON]: HIGHEST_LIMIT_COUNT};
    expect(counted(usage, later(1))).toEqual(usage);
  });
});

describe('addressCounted', () => {
  const address = (n: number) => n.toString(16).padStart(12, '0');
  const after = (count: number, step: number): AddressUsage =>
    Array.from({length: count}, (_, n) => n).reduce<AddressUsage>(
      (addresses, n) => addressCounted(addresses, address(n), later(n * step)),
      {},
    );

  it('keeps the addresses apart', () => {
    const addresses = [1, 2, 1].reduce<AddressUsage>(
      (known, n) => addressCounted(known, address(n), later(0)),
      {},
    );
    expect(addresses).toEqual({
      [address(1)]: {[HOUR_OF_NOON]: 2},
      [address(2)]: {[HOUR_OF_NOON]: 1},
    });
  });

  it('forgets the one that was silent for longest when there are too many', () => {
    const addresses = after(1003, HOUR);
    expect(Object.keys(addresses)).toHaveLength(1000);
    expect(addresses[address(2)]).toBeUndefined();
    expect(addresses[address(3)]).toBeDefined();
    expect(addresses[address(1002)]).toBeDefined();
  });

  it('forgets an address whose attempts no limit can see any more', () => {
    const addresses = addressCounted(
      after(3, HOUR),
      address(9),
      later(91 * DAY),
    );
    expect(Object.keys(addresses)).toEqual([address(9)]);
  });
});

describe('the metafields', () => {
  const now = later(0);
  const read = (document: unknown) =>
    parseShopUsage(JSON.stringify(document), now);

  it('give back what was written', () => {
    const customer = {version: 1, customer: usageOf(now)};
    expect(parseCustomerUsage(JSON.stringify(customer), now)).toEqual(customer);
    const shop = {
      version: 1,
      shop: usageOf(now, later(-DAY)),
      addresses: addressCounted({}, '0123456789ab', now),
    };
    expect(read(shop)).toEqual(shop);
  });

  it('that are absent have counted nothing', () => {
    expect(parseCustomerUsage(null, now)).toEqual(NO_CUSTOMER_USAGE);
    expect(parseShopUsage(null, now)).toEqual(NO_SHOP_USAGE);
  });

  it.each([
    ['another version', {...NO_SHOP_USAGE, version: 2}],
    ['a counter in words', {...NO_SHOP_USAGE, shop: {[HOUR_OF_NOON]: 'one'}}],
    ['less than nothing', {...NO_SHOP_USAGE, shop: {[HOUR_OF_NOON]: -1}}],
    ['no hour', {...NO_SHOP_USAGE, shop: {noon: 1}}],
    ['an hour to come', {...NO_SHOP_USAGE, shop: {[HOUR_OF_NOON + 2]: 1}}],
    [
      'an address in clear',
      {...NO_SHOP_USAGE, addresses: {'192.0.2.1': {[HOUR_OF_NOON]: 1}}},
    ],
    [
      'an address in an hour to come',
      {...NO_SHOP_USAGE, addresses: {'0123456789ab': {9999999: 1}}},
    ],
  ])('can’t be read with %s', (_what, document) => {
    expect(read(document)).toBeNull();
  });

  it.each(['', '{', 'null', '{"version":1,"customer":{"1e5":1}}'])(
    'can’t be read where it says %j',
    (value) => {
      expect(parseCustomerUsage(value, now)).toBeNull();
      expect(parseShopUsage(value, now)).toBeNull();
    },
  );

  it('stay far below what Shopify takes, however much is counted', () => {
    const everyHour = Object.fromEntries(
      Array.from({length: 90 * 24}, (_, n) => [
        HOUR_OF_NOON - n,
        HIGHEST_LIMIT_COUNT,
      ]),
    );
    const crowd = Object.fromEntries(
      Array.from({length: 1000}, (_, n) => [
        n.toString(16).padStart(12, '0'),
        {
          [HOUR_OF_NOON]: HIGHEST_LIMIT_COUNT,
          [HOUR_OF_NOON - 1]: HIGHEST_LIMIT_COUNT,
          [HOUR_OF_NOON - 2]: HIGHEST_LIMIT_COUNT,
        },
      ]),
    );
    const addresses = addressCounted(crowd, 'ffffffffffff', now);
    expect(JSON.stringify(addresses).length).toBeLessThan(64 * 1024);
    const document = {version: 1, shop: counted(everyHour, now), addresses};
    expect(JSON.stringify(document).length).toBeLessThan(96 * 1024);
    expect(read(document)).toEqual(document);
  });
});
