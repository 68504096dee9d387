import {type Call, isGraphql} from './call-names';
import {FAULT_NAMES} from './faults';
import {happeningsTo} from './happenings';
import {play} from './run';
import {type Deed, deedOf} from './scenario';
import {SCENARIO_NAMES, type ScenarioName} from './scenarios';
import type {Injection, Schedule} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import type {Stage} from './stage';
import {THE_ACT} from './visits';

/** The same for all of a scenario's runs: until something goes wrong they are one and the same. */
const SAME = {seed: 1, pace: 'even'} as const;

/** A scenario as it goes when nothing but its own goes wrong. */
export const nominal = (scenario: ScenarioName): Schedule => ({
  id: `${scenario}/nominal`,
  scenario,
  ...SAME,
  injections: [],
});

/** Every scenario, and in it every call with everything that can befall it or happen before it. */
export async function systematicSchedules(
  shop: SimulatedShop,
): Promise<readonly Schedule[]> {
  const schedules: Schedule[] = [];
  for (const scenario of SCENARIO_NAMES) {
    const run = await play(shop, nominal(scenario), THE_ACT);
    schedules.push(nominal(scenario));
    for (const call of callsOfItsOwn(run)) {
      for (const injection of everythingAt(call, deedOf(run.scenario))) {
        schedules.push({
          id: `${scenario}/${call.name}/${injection.what}`,
          scenario,
          ...SAME,
          injections: [injection],
        });
      }
    }
  }
  return schedules;
}

/** Other services know no such answer. */
const ONLY_GRAPHQL: readonly string[] = ['throttled', 'throttled-for-long'];

export const everythingAt = (
  {name: at, operation}: Pick<Call, 'name' | 'operation'>,
  deed: Deed,
): readonly Injection[] => [
  ...FAULT_NAMES.filter(
    (what) => isGraphql(operation) || !ONLY_GRAPHQL.includes(what),
  ).map((what): Injection => ({at, when: 'during', what})),
  ...happeningsTo(deed).map((what): Injection => ({at, when: 'before', what})),
];

/** Up to where something of the scenario's own goes wrong, its run is like another one's. */
function callsOfItsOwn({calls, scenario}: Stage): readonly Call[] {
  const [first] = scenario.always ?? [];
  const start = calls.findIndex(({name}) => name === first?.at);
  return calls.slice(Math.max(start, 0));
}
