import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {HOLD_LIMIT, hold, releaseHolds} from '../orders/fulfillment-holds';
import {type RequestStep, takeStep} from '../orders/fulfillment-requests';
import {notEmulated} from './not-emulated';
import {fulfillmentOrderOf, type FulfillmentOrderSource} from './order-source';
import {attempt} from './attempt';

interface HoldInput {
  readonly reason: string;
  readonly reasonNotes?: string | null;
  readonly handle?: string | null;
  readonly fulfillmentOrderLineItems?: readonly unknown[] | null;
}

interface HoldArguments {
  readonly id: string;
  readonly fulfillmentHold: HoldInput;
}

interface ReleaseArguments {
  readonly id: string;
  readonly holdIds?: readonly string[] | null;
}

export const fulfillmentMutations = {
  fulfillmentOrderHold: (
    _root,
    {id, fulfillmentHold}: HoldArguments,
    context,
  ) => {
    const source = fulfillmentOrderOf(context, id);
    if (!source) return notHeld(NOT_FOUND);
    if ((fulfillmentHold.fulfillmentOrderLineItems?.length ?? 0) > 0) {
      throw notEmulated(
        'fulfillmentOrderHold(fulfillmentHold: {fulfillmentOrderLineItems})',
      );
    }
    return placeHold(context, source, fulfillmentHold);
  },
  fulfillmentOrderReleaseHold: (
    _root,
    {id, holdIds}: ReleaseArguments,
    context,
  ) => {
    const source = fulfillmentOrderOf(context, id);
    if (!source) return {fulfillmentOrder: null, userErrors: [NOT_FOUND]};
    const ids = holdIds?.map((holdId) => numericId('FulfillmentHold', holdId));
    releaseHolds(
      context.world,
      source.order,
      source.fulfillmentOrder,
      source.fulfillmentOrder.holds.filter(
        (each) => !ids || ids.includes(each.id),
      ),
      'app',
    );
    return {fulfillmentOrder: source, userErrors: []};
  },
  fulfillmentOrderSubmitFulfillmentRequest: step('submitFulfillmentRequest'),
  fulfillmentOrderAcceptFulfillmentRequest: step('acceptFulfillmentRequest'),
  fulfillmentOrderRejectFulfillmentRequest: step('rejectFulfillmentRequest'),
  fulfillmentOrderSubmitCancellationRequest: step('submitCancellationRequest'),
  fulfillmentOrderAcceptCancellationRequest: step('acceptCancellationRequest'),
  fulfillmentOrderRejectCancellationRequest: step('rejectCancellationRequest'),
} satisfies Fields<unknown>;

function placeHold(
  context: Context,
  source: FulfillmentOrderSource,
  {reason, reasonNotes, handle}: HoldInput,
) {
  const own = source.fulfillmentOrder.holds.filter(({heldByApp}) => heldByApp);
  // An empty handle is the default, and as good as any other: it too can be used once.
  if (own.some((each) => (each.handle ?? '') === (handle ?? ''))) {
    return notHeld({
      code: 'DUPLICATE_FULFILLMENT_HOLD_HANDLE',
      field: ['fulfillmentHold', 'handle'],
      message:
        'The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order.',
    });
  }
  if (own.length >= HOLD_LIMIT) {
    return notHeld({
      code: 'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
      field: ['id'],
      message: `The maximum number of fulfillment holds for this fulfillment order has been reached for this app. An app can only have up to ${HOLD_LIMIT} holds on a single fulfillment order at any one time.`,
    });
  }
  const {result, userErrors} = attempt(['id'], () =>
    hold(context.world, source.order, source.fulfillmentOrder, {
      handle: handle ?? null,
      reason,
      reasonNotes: reasonNotes ?? null,
      actor: 'app',
    }),
  );
  return {
    fulfillmentHold: result,
    fulfillmentOrder: result && source,
    // A hold on all of it leaves nothing over.
    remainingFulfillmentOrder: null,
    userErrors: userErrors.map((error) => ({...error, code: null})),
  };
}

const NOT_FOUND = {
  code: 'FULFILLMENT_ORDER_NOT_FOUND',
  field: ['id'],
  message: 'Fulfillment order does not exist.',
};

const notHeld = (error: typeof NOT_FOUND) => ({
  fulfillmentHold: null,
  fulfillmentOrder: null,
  remainingFulfillmentOrder: null,
  userErrors: [error],
});

interface StepArguments {
  readonly id: string;
  readonly message?: string | null;
  readonly fulfillmentOrderLineItems?: readonly unknown[] | null;
}

function step(name: RequestStep) {
  return (
    _root: unknown,
    {id, message, fulfillmentOrderLineItems}: StepArguments,
    context: Context,
  ) => {
    if (fulfillmentOrderLineItems) {
      throw notEmulated(`${name} for part of a fulfillment order`);
    }
    const source = fulfillmentOrderOf(context, id);
    const userErrors = source
      ? attempt(['id'], () => {
          const {order, fulfillmentOrder} = source;
          takeStep(context.world, order, fulfillmentOrder, name, {
            message: message ?? null,
            actor: 'app',
          });
        }).userErrors
      : [NOT_FOUND];
    const fulfillmentOrder = userErrors.length === 0 ? source : null;
    return {
      fulfillmentOrder,
      originalFulfillmentOrder: fulfillmentOrder,
      submittedFulfillmentOrder: fulfillmentOrder,
      unsubmittedFulfillmentOrder: null,
      userErrors,
    };
  };
}
