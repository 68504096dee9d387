import type {FaultEffect} from '../../emulator/state/faults';

/** One call on its way to Shopify, as a fault has hold of it. */
export interface Sending {
  /** Has the emulator carry it out: properly, or with a fault of its own. */
  readonly deliver: (effect?: FaultEffect) => Promise<Response>;
  /** Every further call of this worker is throttled for so many milliseconds. */
  readonly throttleFor: (milliseconds: number) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Carries it out when nobody waits for its answer any more. */
  readonly deliverIn: (milliseconds: number) => void;
  /** The worker is gone: what it waits for never comes. */
  readonly crash: () => Promise<never>;
  /** For so many milliseconds nobody reaches the service that is called. */
  readonly breakDown: (milliseconds: number) => void;
  /** Somebody else opens the page in so many milliseconds. */
  readonly lookIn: (milliseconds: number) => void;
}

const CLIENT_TIMEOUT = 10_000;
/** Less than a lease: a packet that wanders for longer is dropped by the network. */
const DELIVERED_LATE = 25_000;
const LONGER_THAN_LEASE = 90_000;
const OUTAGE = 200_000;

async function timeOut({wait}: Sending): Promise<never> {
  await wait(CLIENT_TIMEOUT);
  throw new DOMException('The operation timed out', 'TimeoutError');
}

const answers =
  (effect: FaultEffect) =>
  ({deliver}: Sending): Promise<Response> =>
    deliver(effect);

type Fault = (sending: Sending) => Promise<Response>;

/** What can befall any outgoing call. */
export const FAULTS = {
  'crash-before': ({crash}) => crash(),
  'crash-after': async ({deliver, crash}) => {
    await deliver();
    return crash();
  },
  'timeout-before-commit': timeOut,
  'timeout-after-commit': async (sending) => {
    await sending.deliver();
    return timeOut(sending);
  },
  'timeout-late-commit': (sending) => {
    sending.deliverIn(DELIVERED_LATE);
    return timeOut(sending);
  },
  'dropped-before-commit': answers({kind: 'dropBeforeCommit'}),
  'dropped-after-commit': answers({kind: 'dropAfterCommit'}),
  'too-many-requests': answers({kind: 'status', status: 429}),
  throttled: answers({kind: 'throttle'}),
  'throttled-for-long': ({throttleFor, deliver}) => {
    throttleFor(CLIENT_TIMEOUT);
    return deliver({kind: 'throttle'});
  },
  unavailable: answers({kind: 'status', status: 503}),
  outage: ({breakDown, deliver}) => {
    breakDown(OUTAGE);
    return deliver({kind: 'status', status: 503});
  },
  'bad-gateway-after-commit': async ({deliver}) => {
    await deliver();
    return new Response('Bad gateway', {status: 502});
  },
  garbage: answers({kind: 'garbage'}),
  unauthorised: answers({kind: 'status', status: 401}),
  forbidden: answers({kind: 'status', status: 403}),
  'stall-past-lease': async ({wait, deliver, lookIn}) => {
    lookIn(LONGER_THAN_LEASE - CLIENT_TIMEOUT);
    await wait(LONGER_THAN_LEASE);
    return deliver();
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS).filter(isFaultName);

export function isFaultName(name: string): name is FaultName {
  return name in FAULTS;
}
