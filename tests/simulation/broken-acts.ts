import type {AdminPort, Hold} from '~/cancellation/admin-port';
import {cancellationState} from '~/cancellation/cancellation-state';
import {type Act, THE_ACT} from './visits';

/** Whoever loses the race writes over what is there. */
const withoutClaim: Act = {
  ...THE_ACT,
  port: (admin) => ({
    ...admin,
    claim: async (orderId, record, digest, hold) => {
      const answer = await admin.claim(orderId, record, digest, hold);
      if (answer.claim) return answer;
      const stored = (await admin.readOrder(orderId))?.stored ?? null;
      const claim = await admin.writeRecord(
        orderId,
        record,
        stored === 'unreadable' ? null : (stored?.digest ?? null),
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
    let claimed: string | null = null;
    return {
      ...admin,
      claim: (orderId, record, digest) => {
        claimed = orderId;
        return admin.claim(orderId, record, digest, null);
      },
      hold: async (hold) => {
        const reading =
          claimed === null ? null : await admin.readOrder(claimed);
        if (!reading) return admin.hold(hold);
        postponed.push(hold);
        return {kind: 'held', order: reading.order};
      },
      cancelOrder: async (input) => {
        const answer = await admin.cancelOrder(input);
        for (const hold of postponed) await admin.hold(hold);
        return answer;
      },
    };
  },
};

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
      ? {kind: 'cancelled', cancelledAt: stored.record.updatedAt, refund: []}
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

/** Acts that are broken on purpose, and the invariant that each of them breaks. */
export const BROKEN_ACTS: Readonly<
  Record<string, {readonly act: Act; readonly breaks: string}>
> = {
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
};
