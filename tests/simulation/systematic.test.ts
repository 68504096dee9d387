import {expect, it} from 'vitest';
import {playAll, sentenceOfFinding} from './campaign';
import {systematicSchedules} from './matrix';
import {SimulatedShop} from './simulated-shop';

const shop = new SimulatedShop();
const {findings, coverage} = await playAll(
  shop,
  await systematicSchedules(shop),
);

it('keeps every invariant, whatever befalls whichever call', () => {
  expect(findings.map(sentenceOfFinding)).toEqual([]);
});

it('has tried everything at every call', () => {
  expect([...coverage.gaps, ...coverage.holes]).toEqual([]);
});
