import {expect, it, test} from 'vitest';
import {SimulatedShop} from '../simulation/simulated-shop';
import {Timeline} from '../simulation/timeline';
import {type MeasuredPress, measuredPress} from './measured-press';
import {roundTripsInSequence} from './spans';

/** Reading, claiming with the hold, cancelling, and writing that down with a look at the order. */
const MOST_ROUND_TRIPS = 4;
const START = Date.parse('2026-11-02T09:00:00Z');
const LATENCY = 20;

it(`answers the customer after ${MOST_ROUND_TRIPS} round trips in sequence at most`, async () => {
  const timeline = new Timeline(START);
  const shop = new SimulatedShop();
  shop.begin(timeline);
  const order = shop.placeOrder({ageMinutes: 10});
  const pressed: MeasuredPress[] = [];
  void measuredPress(
    order,
    {
      now: () => new Date(timeline.now()),
      sleep: (milliseconds) => timeline.wait(milliseconds),
    },
    async (input, init = {}) => {
      await timeline.wait(LATENCY);
      const {method, headers, body} = init;
      return shop.fetch(new Request(input, {method, headers, body}));
    },
    () => timeline.now(),
  ).then((press) => pressed.push(press));
  await timeline.untilQuiet();

  expect(order.cancelledAt).not.toBeNull();
  const [press] = pressed;
  expect(roundTripsInSequence(press?.calls ?? [])).toBeGreaterThan(0);
  expect(roundTripsInSequence(press?.calls ?? [])).toBeLessThanOrEqual(
    MOST_ROUND_TRIPS,
  );
});

test.each([
  ['none', [], 0],
  [
    'one after the other',
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    3,
  ],
  [
    'side by side',
    [
      [0, 5],
      [1, 4],
      [2, 3],
    ],
    1,
  ],
  [
    'two beside one',
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    2,
  ],
] as const)('round trips in sequence: %s', (_name, spans, count) => {
  expect(
    roundTripsInSequence(spans.map(([start, end]) => ({start, end}))),
  ).toBe(count);
});
