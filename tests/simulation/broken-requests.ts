import type {AdminPort} from '~/cancellation/admin-port';
import type {BrokenAct} from './broken-acts';
import {CHOICE, THE_ACT} from './visits';

const sending = (operation: string, from: string | RegExp, to: string) => ({
  ...THE_ACT,
  sent: (sent: string, body: string) =>
    sent === operation ? body.replaceAll(from, to) : body,
});

const writing = (write: (admin: AdminPort) => AdminPort['writeRequest']) => ({
  ...THE_ACT,
  port: (admin: AdminPort) => ({...admin, writeRequest: write(admin)}),
});

/** Whoever loses the race writes over what is there. */
const withoutComparing = writing((admin) => async (id, request, digest) => {
  const written = await admin.writeRequest(id, request, digest);
  if (written) return written;
  const there = (await admin.readOrder(id))?.request;
  return there && there !== 'unreadable'
    ? admin.writeRequest(id, request, there.digest)
    : null;
});

/** The parcel is stopped when the shop is only asked. */
const withHoldWhileAsked = writing((admin) => async (id, request, digest) => {
  const order = (await admin.readOrder(id))?.order;
  for (const {id: fulfillmentOrderId} of order?.fulfillmentOrders ?? []) {
    const handle = 'too-early';
    if (!order) continue;
    await admin.hold(order, {fulfillmentOrderId, handle, purpose: 'undo'});
  }
  return admin.writeRequest(id, request, digest);
});

const withTwoEnds = writing((admin) => (id, request, digest) => {
  const {trail, phase} = request;
  const again = phase === 'sent' ? [] : trail.slice(-1);
  const twice = {...request, trail: [...trail, ...again]};
  return admin.writeRequest(id, twice, digest);
});

export const BROKEN_REQUESTS: Readonly<Record<string, BrokenAct>> = {
  'requests written over each other': {
    act: withoutComparing,
    breaks: 'onlyAddsToWhatWasAsked',
    deed: 'request',
  },
  'a hold before the yes': {
    act: withHoldWhileAsked,
    breaks: 'doesNothingWithoutAYes',
    deed: 'request',
  },
  'two ends': {
    act: withTwoEnds,
    breaks: 'endsEachRequestOnce',
    deed: 'request',
  },
  'a no stored as a yes': {
    act: sending('WriteRequest', 'declined', 'granted'),
    breaks: 'answersOnlyOnce',
    deed: 'request',
  },
  'requests of another version': {
    act: sending('WriteRequest', '\\"version\\":1', '\\"version\\":9'),
    breaks: 'writesOnlyRequests',
    deed: 'request',
  },
  'no words of the customer': {
    act: sending('WriteRequest', CHOICE.comment, ''),
    breaks: 'keepsWhatWasAsked',
    deed: 'request',
  },
  'a tag that stays': {
    act: sending('UntagOrder', 'cancel-requested', 'another'),
    breaks: 'tagsWhatWaits',
    deed: 'request',
  },
  'a yes that is never begun': {
    act: sending(
      'ClaimAndHold',
      /"compareDigest":null/g,
      '"compareDigest":"stale"',
    ),
    breaks: 'carriesOutAYes',
    deed: 'request',
  },
  'a page that knows of no request': {
    act: {
      ...THE_ACT,
      state: (reading, ownership) =>
        THE_ACT.state({...reading, request: null}, ownership),
    },
    breaks: 'tellsHowItStands',
    deed: 'request',
  },
};
