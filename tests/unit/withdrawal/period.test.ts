import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {type Parcel, withdrawalPeriod} from '~/withdrawal/period';

const RULES = {withdrawalDays: 14, closedDays: []};
const OSLO = 'Europe/Oslo';

const parcel = (change: Partial<Parcel> = {}): Parcel => ({
  sentAt: '2026-01-01T08:00:00Z',
  changedAt: '2026-01-01T08:00:00Z',
  deliveredAt: null,
  progress: 'under-way',
  ...change,
});

const delivered = (deliveredAt: string) =>
  parcel({deliveredAt, progress: 'delivered'});

const until = (
  parcels: readonly Parcel[],
  rules: typeof RULES | {withdrawalDays: number; closedDays: string[]} = RULES,
  zone = OSLO,
) => {
  const period = withdrawalPeriod(parcels, false, rules, zone, new Date(0));
  return period.kind === 'open' ? period.until : period.endedAt;
};

describe('the period ends with the day, by the shop’s clocks', () => {
  it.each([
    // Tuesday to Tuesday; the day of delivery does not count.
    ['an ordinary day', '2026-02-10T14:00:00Z', '2026-02-24T23:00:00.000Z'],
    ['late in the evening', '2026-02-10T22:59:59Z', '2026-02-24T23:00:00.000Z'],
    ['after midnight', '2026-02-10T23:00:00Z', '2026-02-25T23:00:00.000Z'],
    // The clocks go forward on 29 March and back on 25 October 2026.
    [
      'over the spring change',
      '2026-03-17T12:00:00Z',
      '2026-03-31T22:00:00.000Z',
    ],
    [
      'over the autumn change',
      '2026-10-13T12:00:00Z',
      '2026-10-27T23:00:00.000Z',
    ],
    // Saturday 28 March and Sunday 29 March move to Monday the 30th.
    ['a Saturday', '2026-03-14T12:00:00Z', '2026-03-30T22:00:00.000Z'],
    ['a Sunday', '2026-03-15T12:00:00Z', '2026-03-30T22:00:00.000Z'],
  ])('%s', (_name, at, end) => {
    expect(until([delivered(at)])).toBe(end);
  });

  it('moves past the shop’s holidays', () => {
    const closedDays = ['2026-12-24', '2026-12-25'];
    expect(
      until([delivered('2026-12-10T12:00:00Z')], {
        withdrawalDays: 14,
        closedDays,
      }),
    ).toBe('2026-12-28T23:00:00.000Z');
  });

  it('has the days that the merchant gives', () => {
    expect(
      until([delivered('2026-02-10T12:00:00Z')], {
        withdrawalDays: 30,
        closedDays: [],
      }),
    ).toBe('2026-03-12T23:00:00.000Z');
  });

  it('is over from its end on, and not before', () => {
    const parcels = [delivered('2026-02-10T14:00:00Z')];
    const at = (now: string) =>
      withdrawalPeriod(parcels, false, RULES, OSLO, new Date(now)).kind;
    expect(at('2026-02-24T22:59:59.999Z')).toBe('open');
    expect(at('2026-02-24T23:00:00Z')).toBe('over');
  });
});

describe('what is not known is taken the consumer’s way', () => {
  it.each([
    ['nothing was sent', [], false],
    [
      'something is still to be sent',
      [delivered('2020-01-01T00:00:00Z')],
      true,
    ],
    [
      'a parcel is under way',
      [parcel(), delivered('2020-01-01T00:00:00Z')],
      false,
    ],
  ])('%s: open', (_name, parcels, hasUnsent) => {
    expect(
      withdrawalPeriod(parcels, hasUnsent, RULES, OSLO, new Date()),
    ).toEqual({kind: 'open', until: null});
  });

  it('counts from the last parcel', () => {
    const last = delivered('2026-02-10T12:00:00Z');
    expect(until([delivered('2026-01-02T12:00:00Z'), last])).toBe(
      until([last]),
    );
  });

  it('takes a delivery without a date for the moment of the news of it', () => {
    expect(
      until([
        parcel({progress: 'delivered', changedAt: '2026-02-10T12:00:00Z'}),
      ]),
    ).toBe('2026-02-24T23:00:00.000Z');
  });

  it('takes silence for the longest delivery that the law knows', () => {
    expect(
      until([parcel({progress: 'unknown', sentAt: '2026-01-11T12:00:00Z'})]),
    ).toBe('2026-02-24T23:00:00.000Z');
  });
});

describe('whenever and wherever', () => {
  const zones = [
    'Europe/Oslo',
    'America/Santiago',
    'Australia/Lord_Howe',
    'UTC',
  ];
  it('leaves at least fourteen whole days after the day of delivery', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2020-01-01'),
          max: new Date('2035-01-01'),
          noInvalidDate: true,
        }),
        fc.constantFrom(...zones),
        (date, zone) => {
          const end = until([delivered(date.toISOString())], RULES, zone);
          const last = Temporal.Instant.from(end ?? '')
            .subtract({nanoseconds: 1})
            .toZonedDateTimeISO(zone)
            .toPlainDate();
          const day = Temporal.Instant.from(date.toISOString())
            .toZonedDateTimeISO(zone)
            .toPlainDate();
          const days = day.until(last, {largestUnit: 'day'}).days;
          expect(days).toBeGreaterThanOrEqual(14);
          expect(days).toBeLessThanOrEqual(16);
          expect(last.dayOfWeek).toBeLessThanOrEqual(5);
        },
      ),
    );
  });

  it('never ends earlier for a later delivery', () => {
    const instant = fc
      .date({
        min: new Date('2026-01-01'),
        max: new Date('2027-01-01'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instant, instant, fc.constantFrom(...zones), (a, b, zone) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const ends = [earlier, later].map((at) =>
          Date.parse(until([delivered(at)], RULES, zone) ?? ''),
        );
        expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? 0);
      }),
    );
  });
});
