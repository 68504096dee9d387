import {expect, it} from 'vitest';
import {playAll, sentenceOfFinding} from './campaign';
import {randomSchedule} from './schedule';
import {SimulatedShop} from './simulated-shop';

const SCHEDULES = 500;

it(`keeps every invariant when several things go wrong, ${SCHEDULES} times by lot`, async () => {
  const {findings} = await playAll(
    new SimulatedShop(),
    Array.from({length: SCHEDULES}, (_, seed) => randomSchedule(seed)),
  );
  expect(findings.map(sentenceOfFinding)).toEqual([]);
}, 120_000);
