import {Coverage} from './coverage';
import {type Violation, violationsOf} from './invariants/all';
import {play} from './run';
import type {Schedule} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import {type Act, THE_ACT} from './visits';

interface Finding extends Violation {
  readonly schedule: Schedule;
}

/** What came of many runs. */
export interface Campaign {
  readonly runs: number;
  readonly calls: number;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** Plays the schedules one after the other. */
export async function playAll(
  shop: SimulatedShop,
  schedules: readonly Schedule[],
  act: Act = THE_ACT,
): Promise<Campaign> {
  const coverage = new Coverage();
  const findings: Finding[] = [];
  let calls = 0;
  for (const schedule of schedules) {
    const run = await play(shop, schedule, act);
    coverage.add(schedule, run);
    calls += run.calls.length;
    for (const violation of violationsOf(run)) {
      findings.push({...violation, schedule});
    }
  }
  return {runs: schedules.length, calls, findings, coverage};
}

/** One line for a person, with what replays it. */
export const sentenceOfFinding = ({
  invariant,
  how,
  schedule,
}: Finding): string =>
  `${invariant}: ${how}. Replay: npm run simulate -- --replay '${schedule.id}'`;
