import {expect, it} from 'vitest';
import {playAll, sentenceOfFinding} from './campaign';
import {systematicSchedules} from './matrix';
import type {ScenarioName} from './scenarios';
import {SimulatedShop} from './simulated-shop';

/** Between them they make every call there is; of the others, which make the same ones, a part is enough here. */
const WHOLE: readonly ScenarioName[] = [
  'paid-by-card',
  'died-after-the-claim',
  'job-fails',
  'died-before-the-bonus',
  'to-store-credit-with-fee-and-bonus',
  'told-by-webhooks',
  'told-of-the-service',
  'pressed-twice',
  'app-with-client-secret',
];
const PART = 9;
/** Asking for the same job for the fourth time is like asking for the third. */
const ANOTHER_POLL = /\/CancelJob#([4-9]|\d\d)\//;

const shop = new SimulatedShop();
const schedules = (await systematicSchedules(shop)).filter(
  ({scenario, id}, index) =>
    !ANOTHER_POLL.test(id) && (WHOLE.includes(scenario) || index % PART === 0),
);
const {findings, coverage} = await playAll(shop, schedules);

it('keeps every invariant, whatever befalls whichever call', () => {
  expect(findings.map(sentenceOfFinding)).toEqual([]);
});

it('has tried everything at every call', () => {
  expect([...coverage.gaps, ...coverage.holes]).toEqual([]);
});
