import {expect, it} from 'vitest';
import {playAll, sentenceOfFinding} from './campaign';
import {systematicSchedules} from './matrix';
import {SimulatedShop} from './simulated-shop';

/** Of what has befallen the same operation elsewhere, so many as one in. The whole of it: npm run simulate. */
const PART = 60;
const NAME = /\/(?<operation>\w+)#\d+\/(?<what>[\w-]+)$/;

const shop = new SimulatedShop();
const tried = new Set<string>();
const schedules = (await systematicSchedules(shop)).filter(({id}, index) => {
  const {operation, what} = NAME.exec(id)?.groups ?? {};
  const pair = `${operation ?? id} ${what ?? ''}`;
  const isNew = !tried.has(pair);
  tried.add(pair);
  return isNew || index % PART === 0;
});

const {findings, coverage} = await playAll(shop, schedules);

it(`keeps every invariant, whatever befalls whichever call: ${schedules.length} schedules`, () => {
  expect(findings.map(sentenceOfFinding)).toEqual([]);
});

it('has tried everything at every call', () => {
  expect([...coverage.gaps, ...coverage.holes]).toEqual([]);
});
