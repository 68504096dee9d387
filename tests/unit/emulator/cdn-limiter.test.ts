import {expect, it} from 'vitest';
import {Limiter} from '../../../emulator/cdn/limiter';

it('runs no more than its limit at a time, in order, failures included', async () => {
  const limiter = new Limiter(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const tasks = Array.from({length: 7}, (_, index) =>
    limiter.run(async () => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (index === 3) throw new Error('out of ink');
      return index;
    }),
  );
  const outcomes = await Promise.allSettled(tasks);
  expect(outcomes.map(({status}) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toBe(2);
});
