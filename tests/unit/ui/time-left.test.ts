import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {deadlineOnDevice, nextTickIn, timeLeft} from '~/ui/time-left';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const shown = (milliseconds: number): string => {
  const {unit, days, hours, minutes, seconds} = timeLeft(milliseconds);
  const figures = {
    days: `${days} d`,
    hours: `${hours} h ${minutes} min`,
    minutes: `${minutes} min`,
    lastMinutes: `${minutes} min ${seconds} s`,
    lastSeconds: `${seconds} s`,
    over: 'over',
  };
  return figures[unit];
};

/** What is shown, as seconds. */
const promised = (milliseconds: number): number => {
  const {unit, days, hours, minutes, seconds} = timeLeft(milliseconds);
  const figures = {
    days: days * 86_400,
    hours: hours * 3600 + minutes * 60,
    minutes: minutes * 60,
    lastMinutes: minutes * 60 + seconds,
    lastSeconds: seconds,
    over: 0,
  };
  return figures[unit];
};

describe('the time left', () => {
  it.each([
    [3 * DAY + HOUR, '3 d'],
    [2 * DAY, '2 d'],
    [2 * DAY - 1000, '47 h 59 min'],
    [HOUR, '1 h 0 min'],
    [HOUR - 1, '1 h 0 min'],
    [HOUR - 1000, '59 min'],
    [57 * MINUTE + 59_000, '57 min'],
    [5 * MINUTE + 1000, '5 min'],
    [5 * MINUTE, '5 min 0 s'],
    [3 * MINUTE + 20_000, '3 min 20 s'],
    [MINUTE, '1 min 0 s'],
    [MINUTE - 1000, '59 s'],
    [1, '1 s'],
    [0, 'over'],
    [-1, 'over'],
    [-DAY, 'over'],
  ])('of %i ms is %s', (milliseconds, text) => {
    expect(shown(milliseconds)).toBe(text);
  });

  const duration = fc.integer({min: -2 * DAY, max: 10 * DAY});

  it('is never negative and never more than there is, to the second', () => {
    fc.assert(
      fc.property(duration, (milliseconds) => {
        const seconds = promised(milliseconds);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds * 1000).toBeLessThan(Math.max(milliseconds, 0) + 1000);
      }),
    );
  });

  it('never grows while time passes', () => {
    fc.assert(
      fc.property(duration, fc.nat(2 * DAY), (milliseconds, passed) => {
        expect(promised(milliseconds - passed)).toBeLessThanOrEqual(
          promised(milliseconds),
        );
      }),
    );
  });

  it('is over exactly when nothing is left', () => {
    fc.assert(
      fc.property(duration, (milliseconds) => {
        expect(timeLeft(milliseconds).unit === 'over').toBe(milliseconds <= 0);
      }),
    );
  });
});

describe('the next look at the clock', () => {
  it.each([
    [HOUR, 15_000],
    [5 * MINUTE + 4000, 4000],
    [5 * MINUTE, 1000],
    [4 * MINUTE + 300, 300],
    [1000, 1000],
    [0.25, 0.25],
  ])('with %d ms left comes in %d ms', (milliseconds, tick) => {
    expect(nextTickIn(milliseconds)).toBe(tick);
  });

  it('misses no second of the last five minutes, nor the end', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5 * MINUTE}), (milliseconds) => {
        const left = milliseconds - nextTickIn(milliseconds);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(promised(milliseconds) - promised(left)).toBe(1);
      }),
    );
  });
});

describe('the deadline on the device’s clock', () => {
  it('is as far away as on the server’s, however wrong the device is', () => {
    const instant = fc.integer({min: 0, max: 4e12});
    fc.assert(
      fc.property(
        instant,
        fc.integer({min: -DAY, max: 10 * DAY}),
        instant,
        (serverNow, distance, deviceNow) => {
          const deadline = deadlineOnDevice(
            new Date(serverNow + distance).toISOString(),
            new Date(serverNow).toISOString(),
            deviceNow,
          );
          expect(deadline - deviceNow).toBe(distance);
        },
      ),
    );
  });
});
