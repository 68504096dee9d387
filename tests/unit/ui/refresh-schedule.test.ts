import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  afterLook,
  freshSchedule,
  nextLookIn,
  type RefreshSchedule,
} from '~/ui/refresh-schedule';

const NOW = 1_795_000_000_000;

/** The waits of somebody who asks each time it is due and never hears anything new. */
function waits(count: number): number[] {
  let now = NOW;
  let schedule = freshSchedule(now);
  return Array.from({length: count}, () => {
    const wait = nextLookIn(schedule, now);
    now += wait;
    schedule = afterLook(schedule, now);
    return wait;
  });
}

describe('asking again', () => {
  it('slows down to once a minute', () => {
    expect(waits(11).map(Math.round)).toEqual([
      3000, 4500, 6750, 10_125, 15_188, 22_781, 34_172, 51_258, 60_000, 60_000,
      60_000,
    ]);
  });

  it('begins anew with news', () => {
    expect(nextLookIn(freshSchedule(NOW), NOW)).toBe(3000);
  });

  it('is overdue for somebody who was away, and is not for somebody who blinked', () => {
    const away = freshSchedule(NOW - 600_000);
    expect(nextLookIn(away, NOW)).toBe(0);
    expect(nextLookIn(freshSchedule(NOW - 1000), NOW)).toBe(2000);
  });

  it('never waits longer than a minute, whatever the clock does', () => {
    const schedule = fc.record<RefreshSchedule>({
      looks: fc.nat(10_000),
      lookedAt: fc.integer({min: 0, max: 4e12}),
    });
    fc.assert(
      fc.property(schedule, fc.integer({min: 0, max: 4e12}), (at, now) => {
        const wait = nextLookIn(at, now);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});
