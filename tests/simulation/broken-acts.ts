import type {AdminPort, Hold} from '~/cancellation/admin-port';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {cancellationState} from '~/cancellation/cancellation-state';
import {BROKEN_REQUESTS} from './broken-requests';
import {BROKEN_WITHDRAWALS} from './broken-withdrawals';
import type {Deed} from './scenario';
import {type Act, THE_ACT} from './visits';

/** Whoever loses the race writes over what is there. */
const withoutClaim: Act = {
  ...THE_ACT,
  port: (admin) => ({
    ...admin,
    claim: async (seen, record, digest, counters, hold) => {
      const answer = await admin.claim(seen, record, digest, counters, hold);
      if (answer.claim.kind === 'claimed') return answer;
      const stored = (await admin.readOrder(seen.id))?.stored ?? null;
      const {claim} = await admin.claim(
        seen,
        record,
        stored === 'unreadable' ? null : (stored?.digest ?? null),
        [],
        null,
      );
      return {...answer, claim};
    },
  }),
};

/** The parcels are stopped when the money has gone. */
const withRefundBeforeHold: Act = {
  ...THE_ACT,
  port: (admin) => {
    const postponed: Hold[] = [];
    let claimed: OrderSnapshot | null = null;
    return {
      ...admin,
      claim: (seen, record, digest, counters) => {
        claimed = seen;
        return admin.claim(seen, record, digest, counters, null);
      },
      hold: (seen, hold) => {
        if (claimed === null) return admin.hold(seen, hold);
        postponed.push(hold);
        return Promise.resolve({kind: 'done', order: pretendHeld(seen, hold)});
      },
      cancelOrder: async (input) => {
        const answer = await admin.cancelOrder(input);
        for (const hold of postponed) {
          await admin.hold(input.order.permit.order.snapshot, hold);
        }
        return answer;
      },
    };
  },
};

/** The order as it would be if it had been held. */
const pretendHeld = (
  order: OrderSnapshot,
  {fulfillmentOrderId, handle}: Hold,
): OrderSnapshot => ({
  ...order,
  fulfillmentOrders: order.fulfillmentOrders.map((each) =>
    each.id === fulfillmentOrderId
      ? {...each, holds: [...each.holds, {id: 'pretended', handle}]}
      : each,
  ),
});

/** What Shopify has only accepted is told as done. */
const withAcceptedAsCancelled: Act = {
  ...THE_ACT,
  state: (reading, ownership) => {
    const {stored} = reading;
    const state = cancellationState(reading, ownership);
    return state?.kind === 'in-progress' &&
      stored !== null &&
      stored !== 'unreadable' &&
      stored.record.phase === 'accepted'
      ? {
          kind: 'cancelled',
          cancelledAt: stored.record.updatedAt,
          refund: [],
          fee: null,
          bonus: null,
          money: 'settled',
          isShipped: false,
        }
      : state;
  },
};

const changed = (change: (admin: AdminPort) => Partial<AdminPort>): Act => ({
  ...THE_ACT,
  port: (admin) => ({...admin, ...change(admin)}),
});

const withHoldsForEver = changed(() => ({
  releaseHolds: () => Promise.resolve(),
}));

/** No answer is taken for a no. */
const withTimeOutsAsRefusals = changed((admin) => ({
  cancelOrder: async (input) => {
    const answer = await admin.cancelOrder(input);
    return answer.kind === 'unknown'
      ? {kind: 'refused', message: 'no answer'}
      : answer;
  },
}));

/** Each commit is of an edit as new, and is sent twice. */
const withTwoCommits = changed((admin) => ({
  commitItems: async (held, editId, staffNote) => {
    await admin.commitItems(held, editId, staffNote);
    const {permit} = held;
    const steps = [{kind: 'add', variantId: ANY_VARIANT, quantity: 1}] as const;
    const again = await admin.stageItems(permit, steps);
    return again.kind === 'staged'
      ? admin.commitItems(held, again.edit.editId, staffNote)
      : again;
  },
}));

const ANY_VARIANT = 'gid://shopify/ProductVariant/44000000000001';

/** What is unpaid is sent. */
const withoutPaymentHold = changed((admin) => ({
  hold: async (seen, hold) =>
    hold.purpose === 'payment'
      ? {kind: 'done', order: pretendHeld(seen, hold)}
      : admin.hold(seen, hold),
}));

export interface BrokenAct {
  readonly act: Act;
  /** The invariant that it breaks. */
  readonly breaks: string;
  /** In whose runs; in any if absent. */
  readonly deed?: Deed;
}

/** Acts that are broken on purpose. */
export const BROKEN_ACTS: Readonly<Record<string, BrokenAct>> = {
  ...BROKEN_REQUESTS,
  ...BROKEN_WITHDRAWALS,
  'no claim': {act: withoutClaim, breaks: 'hasOneAttemptAtATime'},
  'refund before hold': {
    act: withRefundBeforeHold,
    breaks: 'movesMoneyOnlyBehindAHold',
  },
  'accepted shown as cancelled': {
    act: withAcceptedAsCancelled,
    breaks: 'saysCancelledOnlyOfWhatIs',
  },
  'holds for ever': {act: withHoldsForEver, breaks: 'releasesEveryHold'},
  'time-outs taken for refusals': {
    act: withTimeOutsAsRefusals,
    breaks: 'cancelsWhatWasAskedFor',
  },
  'two commits': {act: withTwoCommits, breaks: 'commitsAtMostOnce'},
  'no hold until it is paid': {
    act: withoutPaymentHold,
    breaks: 'holdsBackWhatIsUnpaid',
  },
  'holds until it is paid, and after': {
    act: withHoldsForEver,
    breaks: 'releasesWhatIsPaid',
  },
};
