import {describe, expect, it} from 'vitest';
import type {Policy} from '~/cancellation/policy';
import {firstCutOff} from '~/cancellation/working-days';
import {everyDay, weekdays} from './policies';

interface Case {
  what: string;
  placed: string;
  zone?: string;
  cutOffs?: Policy['cutOffs'];
  closedDays?: string[];
  closes: string | null;
}

// 23 November 2026 is a Monday. Oslo's clocks go forward on 28 March 2027 and back on 31 October 2027, both Sundays.
const CASES: Case[] = [
  {
    what: 'the same day',
    placed: '2026-11-23T13:59:00+01:00',
    closes: '2026-11-23T14:00:00+01:00',
  },
  {
    what: 'the next day, for an order that came at the very moment',
    placed: '2026-11-23T14:00:00+01:00',
    closes: '2026-11-24T14:00:00+01:00',
  },
  {
    what: 'the day that begins at midnight, by the shop’s clocks',
    placed: '2026-11-23T23:59:59Z',
    closes: '2026-11-24T14:00:00+01:00',
  },
  {
    what: 'over the weekend',
    placed: '2026-11-27T14:01:00+01:00',
    closes: '2026-11-30T14:00:00+01:00',
  },
  {
    what: 'over Christmas and the weekend after it',
    placed: '2026-12-23T15:00:00+01:00',
    closedDays: ['2026-12-24', '2026-12-25'],
    closes: '2026-12-28T14:00:00+01:00',
  },
  {
    what: 'over the end of the year',
    placed: '2026-12-31T15:00:00+01:00',
    closedDays: ['2027-01-01'],
    closes: '2027-01-04T14:00:00+01:00',
  },
  {
    what: 'another time on Saturdays',
    placed: '2026-11-27T14:01:00+01:00',
    cutOffs: {...weekdays('14:00'), saturday: '10:30'},
    closes: '2026-11-28T10:30:00+01:00',
  },
  {
    what: 'one working day a week, and that one a holiday',
    placed: '2026-11-23T15:00:00+01:00',
    cutOffs: {...everyDay(null), monday: '14:00'},
    closedDays: ['2026-11-30'],
    closes: '2026-12-07T14:00:00+01:00',
  },
  {
    what: 'into summer time',
    placed: '2027-03-27T15:00:00+01:00',
    cutOffs: everyDay('14:00'),
    closes: '2027-03-28T14:00:00+02:00',
  },
  {
    what: 'into winter time',
    placed: '2027-10-30T15:00:00+02:00',
    cutOffs: everyDay('14:00'),
    closes: '2027-10-31T14:00:00+01:00',
  },
  {
    what: 'in the hour that summer time leaves out: as much later',
    placed: '2027-03-28T00:10:00+01:00',
    cutOffs: everyDay('02:30'),
    closes: '2027-03-28T03:30:00+02:00',
  },
  {
    what: 'in the hour that winter time repeats: the first of the two',
    placed: '2027-10-31T00:10:00+02:00',
    cutOffs: everyDay('02:30'),
    closes: '2027-10-31T02:30:00+02:00',
  },
  {
    what: 'between the two, the day is over',
    placed: '2027-10-31T02:40:00+02:00',
    cutOffs: everyDay('02:30'),
    closes: '2027-11-01T02:30:00+01:00',
  },
  {
    what: 'New York, whose Monday ends when Oslo has Tuesday',
    placed: '2026-11-23T22:00:00-05:00',
    zone: 'America/New_York',
    closes: '2026-11-24T14:00:00-05:00',
  },
  {
    what: 'New York’s own left-out hour',
    placed: '2027-03-14T00:10:00-05:00',
    zone: 'America/New_York',
    cutOffs: everyDay('02:30'),
    closes: '2027-03-14T03:30:00-04:00',
  },
  {
    what: 'Kolkata, half an hour off and without summer time',
    placed: '2026-11-23T14:01:00+05:30',
    zone: 'Asia/Kolkata',
    closes: '2026-11-24T14:00:00+05:30',
  },
  {
    what: 'Chatham, in summer at New Year and 45 minutes off',
    placed: '2027-01-04T13:59:00+13:45',
    zone: 'Pacific/Chatham',
    closes: '2027-01-04T14:00:00+13:45',
  },
  {
    what: 'Nuuk, where the last hour before midnight is left out',
    placed: '2027-03-28T00:10:00-01:00',
    zone: 'America/Nuuk',
    cutOffs: everyDay('23:30'),
    closes: '2027-03-28T00:30:00-01:00',
  },
  {
    what: 'no weekday at all',
    placed: '2026-11-23T13:00:00Z',
    cutOffs: everyDay(null),
    closes: null,
  },
];

describe('the first cut-off after an order', () => {
  it.each(CASES)('$what', (each) => {
    const {placed, zone = 'Europe/Oslo', closedDays = [], closes} = each;
    const cutOffs = each.cutOffs ?? weekdays('14:00');
    expect(firstCutOff(placed, zone, {cutOffs, closedDays})).toBe(
      closes && new Date(closes).toISOString(),
    );
  });
});
