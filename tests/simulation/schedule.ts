import {FAULT_NAMES, type FaultName} from './faults';
import {type HappeningName, happeningsTo} from './happenings';
import {Random} from './random';
import {type Deed, deedOf} from './scenario';
import {SCENARIO_NAMES, type ScenarioName, SCENARIOS} from './scenarios';

/** Something that goes wrong at one outgoing call. */
export type Injection =
  | {
      /** `ClaimAndHold#2`: the second call of this operation in the run; `any#7`: the seventh call of all. */
      readonly at: string;
      readonly when: 'during';
      readonly what: FaultName;
    }
  | {
      readonly at: string;
      readonly when: 'before' | 'after';
      readonly what: HappeningName;
    };

/** One run of the act, to the last detail. */
export interface Schedule {
  /** Replays it. */
  readonly id: string;
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** How long calls take, and so who comes first of those who come together: all the same, or as the seed decides. */
  readonly pace: 'even' | 'by-lot';
  /** Besides those that the scenario brings itself. */
  readonly injections: readonly Injection[];
}

/** A nominal run has about ten calls; those that follow belong to a second attempt or to the repair. */
const LATEST_CALL = 20;

/** Two to four things that go wrong, by lot. */
export function randomSchedule(seed: number): Schedule {
  const random = new Random(seed);
  const scenario = random.pick(SCENARIO_NAMES);
  const deed = deedOf(SCENARIOS[scenario]);
  return {
    id: `random/${seed}`,
    scenario,
    seed,
    pace: 'by-lot',
    injections: Array.from({length: 2 + random.below(3)}, () =>
      randomInjection(random, deed),
    ),
  };
}

function randomInjection(random: Random, deed: Deed): Injection {
  const at = `any#${1 + random.below(LATEST_CALL)}`;
  return random.next() < 0.5
    ? {at, when: 'during', what: random.pick(FAULT_NAMES)}
    : {
        at,
        when: random.next() < 0.5 ? 'before' : 'after',
        what: random.pick(happeningsTo(deed)),
      };
}

export const sentenceOf = ({at, when, what}: Injection): string =>
  `${what} ${when} ${at}`;
