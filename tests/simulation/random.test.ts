import {expect, it} from 'vitest';
import {nameOf, playAll} from './campaign';
import {KNOWN_VIOLATIONS} from './known-violations';
import {randomSchedule} from './schedule';
import {SimulatedShop} from './simulated-shop';

const SCHEDULES = 500;

it(`keeps every invariant when several things go wrong, ${SCHEDULES} times by lot`, async () => {
  const {findings} = await playAll(
    new SimulatedShop(),
    Array.from({length: SCHEDULES}, (_, seed) => randomSchedule(seed)),
  );
  expect(findings.map(nameOf)).toEqual(
    KNOWN_VIOLATIONS.filter((known) => known.includes(': random/')),
  );
}, 120_000);
