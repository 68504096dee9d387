import {expect, test} from 'vitest';
import {Throttle} from '../../../emulator/graphql/throttle';

test('points flow back as a simulation’s time goes on, and a refill forgets how it went before', () => {
  let now = 1_000_000;
  const throttle = new Throttle(100, 10, () => now);
  expect(throttle.take(100)).toBe(true);
  expect(throttle.take(20)).toBe(false);
  now += 2000;
  expect(throttle.status().currentlyAvailable).toBe(20);
  expect(throttle.take(20)).toBe(true);
  now -= 500_000;
  throttle.refill();
  expect(throttle.status().currentlyAvailable).toBe(100);
});
