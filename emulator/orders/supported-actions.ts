import type {FulfillmentOrder} from '../state/orders';
import type {World} from '../state/world';
import {canHold} from './fulfillment-holds';
import {canTakeStep} from './fulfillment-requests';
import {canShip, isThirdParty} from './fulfillment-work';

type Action =
  | 'CANCEL_FULFILLMENT_ORDER'
  | 'CREATE_FULFILLMENT'
  | 'HOLD'
  | 'MARK_AS_OPEN'
  | 'RELEASE_HOLD'
  | 'REPORT_PROGRESS'
  | 'REQUEST_CANCELLATION'
  | 'REQUEST_FULFILLMENT';

const ACTIONS: readonly {
  readonly action: Action;
  readonly isPossible: (world: World, each: FulfillmentOrder) => boolean;
}[] = [
  {action: 'CREATE_FULFILLMENT', isPossible: canShip},
  {
    action: 'REPORT_PROGRESS',
    isPossible: (world, each) =>
      each.status === 'OPEN' && !isThirdParty(world, each),
  },
  {
    action: 'MARK_AS_OPEN',
    isPossible: (world, each) =>
      each.status === 'IN_PROGRESS' && !isThirdParty(world, each),
  },
  {action: 'HOLD', isPossible: canHold},
  {action: 'RELEASE_HOLD', isPossible: (_world, each) => each.holds.length > 0},
  {
    action: 'REQUEST_FULFILLMENT',
    isPossible: (world, each) =>
      canTakeStep(world, each, 'submitFulfillmentRequest'),
  },
  {
    action: 'REQUEST_CANCELLATION',
    isPossible: (world, each) =>
      canTakeStep(world, each, 'submitCancellationRequest'),
  },
  {
    action: 'CANCEL_FULFILLMENT_ORDER',
    isPossible: (_world, {requestStatus}) =>
      requestStatus === 'SUBMITTED' ||
      requestStatus === 'CANCELLATION_REQUESTED',
  },
];

/** What can be done with a fulfilment order now, of what the emulator knows how to do. */
export const supportedActions = (
  world: World,
  fulfillmentOrder: FulfillmentOrder,
): Action[] =>
  ACTIONS.filter(({isPossible}) => isPossible(world, fulfillmentOrder)).map(
    ({action}) => action,
  );
