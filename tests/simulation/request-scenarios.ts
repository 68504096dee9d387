import type {World} from '../../emulator/state/world';
import {setPolicy} from '../unit/support/set-policy';
import type {Scenario} from './scenario';

const TOO_LATE = {ageMinutes: 90};

const askFirst = (world: World): void =>
  setPolicy(world, {modes: {WINDOW_CLOSED: 'request'}});

/** An order too late to be cancelled without the shop. */
const asked = (scenario: Omit<Scenario, 'order'>): Scenario => ({
  order: TOO_LATE,
  prepare: askFirst,
  ...scenario,
});

/** Customers who ask the shop. */
export const REQUEST_SCENARIOS = {
  'asked-and-granted': asked({replies: ['grant']}),
  'asked-and-declined': asked({replies: ['decline']}),
  'asked-and-taken-back': asked({replies: ['take-back']}),
  'asked-and-all-at-once': asked({
    replies: ['grant', 'take-back', 'decline', 'tag-grant'],
  }),
  'granted-by-tag': asked({replies: ['tag-grant']}),
  'declined-by-tag': asked({replies: ['tag-decline']}),
  'granted-and-died': asked({
    replies: ['grant'],
    always: [{at: 'WriteRequest#2', when: 'during', what: 'crash-after'}],
  }),
  'sent-while-asked': asked({
    replies: ['grant'],
    always: [{at: 'WriteRequest#1', when: 'after', what: 'ship'}],
  }),
} satisfies Record<string, Scenario>;
