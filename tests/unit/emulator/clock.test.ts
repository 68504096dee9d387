import {expect, test} from 'vitest';
import {Emulator} from '../../../emulator/emulator';
import {Clock} from '../../../emulator/state/clock';

const NOON = Date.parse('2026-11-02T12:00:00.000Z');

test('a clock set by a simulation stands still until it is moved', () => {
  const clock = new Clock(() => NOON);
  expect(clock.iso()).toBe('2026-11-02T12:00:00.000Z');
  clock.advance(61);
  expect(clock.iso()).toBe('2026-11-02T13:01:00.000Z');
});

test('a clock for another moment shows it to the millisecond and goes like the one it came from', () => {
  let base = NOON;
  const clock = new Clock(() => base);
  clock.advance(5);
  const earlier = clock.showing(NOON - 333);
  expect(earlier.iso()).toBe('2026-11-02T11:59:59.667Z');
  base += 1000;
  expect(earlier.iso()).toBe('2026-11-02T12:00:00.667Z');
});

test('a simulation’s time dates the shop’s orders, and still does after a reset', () => {
  const emulator = new Emulator(
    {emulator: 'http://localhost:4000', storefront: 'http://localhost:3000'},
    {baseTime: () => NOON},
  );
  const newest = () =>
    Math.max(
      ...[...emulator.world.orders.values()].map(({createdAt}) =>
        Date.parse(createdAt),
      ),
    );
  const atFirst = newest();
  expect(atFirst).toBeLessThanOrEqual(NOON);
  emulator.world.clock.advance(60);
  emulator.reset();
  expect(emulator.world.clock.now()).toBe(NOON);
  expect(newest()).toBe(atFirst);
});
