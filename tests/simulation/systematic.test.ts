import {expect, it} from 'vitest';
import {nameOf, playAll} from './campaign';
import {KNOWN_VIOLATIONS} from './known-violations';
import {systematicSchedules} from './matrix';
import type {Schedule} from './schedule';
import {SimulatedShop} from './simulated-shop';

/** They make the same calls as an order that was paid by card, so of these a part is enough here. */
const ALIKE: readonly string[] = [
  'only-authorised',
  'invoice-unpaid',
  'refunded-in-part',
  'held-by-staff',
  'app-with-client-secret',
];
const PART = 5;
/** Asking for the same job for the fourth time is like asking for the third. */
const ANOTHER_POLL = /\/CancelJob#([4-9]|\d\d)\//;

const shop = new SimulatedShop();
const schedules = (await systematicSchedules(shop)).filter(
  ({scenario, id}: Schedule, index) =>
    !ANOTHER_POLL.test(id) &&
    (!ALIKE.includes(scenario) ||
      id.includes('access_token') ||
      index % PART === 0),
);
const {findings, coverage} = await playAll(shop, schedules);

it('keeps every invariant, whatever befalls whichever call', () => {
  expect(findings.map(nameOf)).toEqual(
    KNOWN_VIOLATIONS.filter((known) => !known.includes(': random/')),
  );
});

it('has tried everything at every call', () => {
  expect([...coverage.gaps, ...coverage.holes]).toEqual([]);
});
