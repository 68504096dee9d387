import {expect, it} from 'vitest';
import {playAll} from './campaign';
import {KNOWN_VIOLATIONS} from './known-violations';
import {systematicSchedules} from './matrix';
import {SimulatedShop} from './simulated-shop';

const shop = new SimulatedShop();
const {findings, coverage} = await playAll(
  shop,
  await systematicSchedules(shop),
);

it('keeps every invariant, whatever befalls whichever call', () => {
  expect(
    findings.map(({invariant, schedule}) => `${invariant}: ${schedule.id}`),
  ).toEqual(KNOWN_VIOLATIONS);
});

it('has tried everything at every call', () => {
  expect([...coverage.gaps, ...coverage.holes]).toEqual([]);
});
