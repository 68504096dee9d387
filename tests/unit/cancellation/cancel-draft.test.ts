import {describe, expect, it} from 'vitest';
import {
  keepCancelDraft,
  readCancelDraft,
} from '~/cancellation/cancel-draft.server';
import {dropDraft} from '~/cancellation/draft.server';
import {type CancelForm, EMPTY_FORM} from '~/cancellation/cancel-form';
import {AppSession} from '~/shopify/session.server';

const NOW = new Date('2026-11-24T12:00:00Z');
const minutesLater = (minutes: number) =>
  new Date(NOW.getTime() + minutes * 60_000);
const KARI = {orderNumber: '5001', visitor: '7'};
const FORM: CancelForm = {
  scope: 'part',
  lines: [
    {line: '4711', quantity: 2},
    {line: '4713', quantity: 1},
  ],
  reason: 'wrong-size-or-frame',
  comment: 'Sofaen er større enn jeg husket.',
  refundTo: 'store-credit',
  agreed: 'store-credit;store-credit=1290.00NOK',
};

const newSession = () =>
  AppSession.init(new Request('https://shop.example'), [
    'a-session-secret-of-more-than-32-characters',
  ]);

describe('what was typed before the session ended', () => {
  it('is all there afterwards, but for what was agreed to', async () => {
    const session = await newSession();
    keepCancelDraft(session, KARI, FORM, NOW);
    expect(readCancelDraft(session, KARI, NOW)).toEqual({...FORM, agreed: ''});
    dropDraft(session);
    expect(readCancelDraft(session, KARI, NOW)).toEqual(EMPTY_FORM);
  });

  it('is forgotten after half an hour', async () => {
    const session = await newSession();
    keepCancelDraft(session, KARI, FORM, NOW);
    expect(readCancelDraft(session, KARI, minutesLater(29))).not.toEqual(
      EMPTY_FORM,
    );
    expect(readCancelDraft(session, KARI, minutesLater(30))).toEqual(
      EMPTY_FORM,
    );
  });

  it('is shown for no other order, and to nobody else', async () => {
    const session = await newSession();
    keepCancelDraft(session, KARI, FORM, NOW);
    for (const owner of [
      {...KARI, orderNumber: '5002'},
      {...KARI, visitor: '8'},
      {...KARI, visitor: null},
    ]) {
      expect(readCancelDraft(session, owner, NOW)).toEqual(EMPTY_FORM);
    }
  });

  it('waits for whoever shows the order to be theirs, where nobody was known any more', async () => {
    const session = await newSession();
    keepCancelDraft(session, {...KARI, visitor: null}, FORM, NOW);
    expect(readCancelDraft(session, KARI, NOW).comment).toBe(FORM.comment);
  });
});
