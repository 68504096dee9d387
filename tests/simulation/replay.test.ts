import {expect, it} from 'vitest';
import {play} from './run';
import {randomSchedule} from './schedule';
import {SimulatedShop} from './simulated-shop';
import {transcript} from './transcript';
import {THE_ACT} from './visits';

const shop = new SimulatedShop();

/** Attempts are named by chance; nothing else is. */
async function told(seed: number): Promise<readonly string[]> {
  const run = await play(shop, randomSchedule(seed), THE_ACT);
  return transcript(run).map((line) =>
    line.replace(
      /\b[0-9a-f]{4}(?= (?:in-progress|cancelled|done|failed))/,
      '…',
    ),
  );
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'is the same run for the same seed (%i)',
  async (seed) => {
    const first = await told(seed);
    await told(seed + 100);
    expect(await told(seed)).toEqual(first);
  },
);
