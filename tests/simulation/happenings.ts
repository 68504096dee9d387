import {settleJobs} from '../../emulator/orders/jobs';
import {
  applyOrderEvent,
  type OrderEventInput,
} from '../../emulator/orders/order-events';
import {EmulatorRefusal} from '../../emulator/orders/refusal';
import type {CancelJob} from '../../emulator/state/jobs';
import type {Order} from '../../emulator/state/orders';
import type {World} from '../../emulator/state/world';
import type {Reply} from './asking';
import type {Deed} from './scenario';

/** Where something happens, and who else may come. */
export interface Surroundings {
  readonly world: World;
  readonly order: Order;
  /** Another tab or device presses the button. */
  readonly pressElsewhere: () => void;
  /** Another tab or device opens the page. */
  readonly lookElsewhere: () => void;
  /** Shopify's webhook comes. */
  readonly tellOfOrder: () => void;
  readonly tellOfFulfillmentOrder: () => void;
  /** Of what was asked. */
  readonly reply: (reply: Reply) => void;
  /** A consumer opens a receipt that they have. */
  readonly openReceipt: () => void;
}

interface Happening {
  /** Whether it was possible. */
  readonly happen: (surroundings: Surroundings) => boolean;
  /** A cancellation that was asked for may rightly come to nothing because of it. */
  readonly isObstacle: boolean;
  /** It makes no difference to others. */
  readonly only?: Deed;
}

const event = (input: OrderEventInput, isObstacle = false): Happening => ({
  isObstacle,
  happen({world, order}) {
    settleJobs(world);
    try {
      applyOrderEvent(world, order, input);
      return true;
    } catch (error) {
      if (error instanceof EmulatorRefusal) return false;
      throw error;
    }
  },
});

const reply = (kind: Reply, isObstacle: boolean): Happening => ({
  isObstacle,
  only: 'request',
  happen({reply}) {
    reply(kind);
    return true;
  },
});

/** Longer than the first visit waits for it, and than its lease. */
const LONG_JOB = 62_000;

/** What can happen before or after any outgoing call, besides it. */
export const HAPPENINGS = {
  'second-attempt': {
    isObstacle: false,
    happen: ({pressElsewhere}) => {
      pressElsewhere();
      return true;
    },
  },
  look: {
    isObstacle: false,
    happen: ({lookElsewhere}) => {
      lookElsewhere();
      return true;
    },
  },
  webhook: {
    isObstacle: false,
    happen: ({tellOfOrder}) => {
      tellOfOrder();
      return true;
    },
  },
  'fulfillment-webhook': {
    isObstacle: false,
    happen: ({tellOfFulfillmentOrder}) => {
      tellOfFulfillmentOrder();
      return true;
    },
  },
  pick: event({event: 'pick'}, true),
  'stop-picking': event({event: 'stop-picking'}),
  ship: event({event: 'ship'}, true),
  'staff-cancel': event({
    event: 'cancel',
    reason: 'STAFF',
    refund: true,
    restock: true,
    notifyCustomer: true,
  }),
  'staff-release-hold': event({event: 'release-hold'}),
  'staff-hold': event({event: 'hold', reason: 'OTHER'}),
  'staff-refund-part': event({event: 'refund', amount: '10.00'}),
  'staff-refund-all': event({event: 'refund'}, true),
  'staff-capture': event({event: 'capture'}),
  'staff-mark-paid': event({event: 'mark-paid'}),
  'customer-pays': event({event: 'pay-outstanding'}),
  'service-submit': event({event: 'submit-fulfillment-request'}, true),
  'service-accept': event({event: 'accept-fulfillment-request'}, true),
  'service-accept-cancellation': event({event: 'accept-cancellation'}),
  'service-reject-cancellation': event({event: 'reject-cancellation'}, true),
  'token-expires': {
    isObstacle: false,
    happen: ({world}) => {
      const hadAny = world.adminTokens.size > 0;
      world.adminTokens.clear();
      return hadAny;
    },
  },
  'job-fails': {
    isObstacle: true,
    happen: ({world}) => {
      if (changeRunningJobs(world, {injectedFailure: 'Not today'})) return true;
      addJobFault(world, {kind: 'jobFailure', message: 'Not today'});
      return true;
    },
  },
  'job-is-slow': {
    isObstacle: false,
    happen: ({world}) => {
      const dueAt = world.clock.now() + LONG_JOB;
      if (changeRunningJobs(world, {dueAt})) return true;
      addJobFault(world, {kind: 'jobDelay', milliseconds: LONG_JOB});
      return true;
    },
  },
  'shop-grants': reply('grant', false),
  'shop-declines': reply('decline', true),
  'shop-grants-by-tag': reply('tag-grant', false),
  'shop-declines-by-tag': reply('tag-decline', true),
  'customer-takes-back': reply('take-back', true),
  'receipt-is-opened': {
    isObstacle: false,
    only: 'withdraw',
    happen: ({openReceipt}) => {
      openReceipt();
      return true;
    },
  },
} satisfies Record<string, Happening>;

export type HappeningName = keyof typeof HAPPENINGS;

export const HAPPENING_NAMES = Object.keys(HAPPENINGS).filter(isHappeningName);

/** What can happen to whoever does this. */
export const happeningsTo = (deed: Deed): readonly HappeningName[] =>
  HAPPENING_NAMES.filter((name) => {
    const {only = deed}: Happening = HAPPENINGS[name];
    return only === deed;
  });

export function isHappeningName(name: string): name is HappeningName {
  return name in HAPPENINGS;
}

function changeRunningJobs(
  world: World,
  change: Partial<Pick<CancelJob, 'injectedFailure' | 'dueAt'>>,
): boolean {
  settleJobs(world);
  const running = [...world.jobs.values()].filter(
    ({status}) => status === 'STARTED',
  );
  for (const job of running) world.jobs.set(job.uuid, {...job, ...change});
  return running.length > 0;
}

/** For the next cancellation that is asked for. */
const addJobFault = (
  world: World,
  effect:
    | {kind: 'jobFailure'; message: string}
    | {kind: 'jobDelay'; milliseconds: number},
): void =>
  world.faults.add({
    api: 'admin',
    operation: 'orderCancel',
    effect,
    remaining: 1,
  });
