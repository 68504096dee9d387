import {expect, it} from 'vitest';
import {BROKEN_ACTS} from './broken-acts';
import {violationsOf} from './invariants/all';
import {systematicSchedules} from './matrix';
import {play} from './run';
import {deedOf} from './scenario';
import {SCENARIOS} from './scenarios';
import {randomSchedule} from './schedule';
import {SimulatedShop} from './simulated-shop';

const shop = new SimulatedShop();
const FEW = [
  ...(await systematicSchedules(shop)).filter(
    ({id}) =>
      id.endsWith('/nominal') ||
      id.endsWith('/KeepWithdrawal#2/crash-after') ||
      id.startsWith('paid-by-card/CancelOrder#1/'),
  ),
  ...Array.from({length: 120}, (_, seed) => randomSchedule(seed)),
];

// What the simulation does not find is worth as much as what it would find.
it.each(Object.entries(BROKEN_ACTS))(
  'catches an act with %s',
  async (_name, {act, breaks, deed}) => {
    const broken = new Set<string>();
    for (const schedule of FEW) {
      if (broken.has(breaks)) break;
      if (deed && deedOf(SCENARIOS[schedule.scenario]) !== deed) continue;
      for (const {invariant} of violationsOf(await play(shop, schedule, act))) {
        broken.add(invariant);
      }
    }
    expect([...broken]).toContain(breaks);
  },
  60_000,
);
