import {beforeEach, describe, expect, it} from 'vitest';
import {
  keepAddressDraft,
  readAddressDraft,
} from '~/cancellation/change/address-draft.server';
import {type Delivery, NO_DELIVERY} from '~/cancellation/change/delivery';
import {
  keepItemsDraft,
  readItemsDraft,
} from '~/cancellation/change/items-draft.server';
import {readCancelDraft} from '~/cancellation/cancel-draft.server';
import {EMPTY_FORM} from '~/cancellation/cancel-form';
import {hasDraft} from '~/cancellation/draft.server';
import {AppSession} from '~/shopify/session.server';

const KARI = {orderNumber: '5001', visitor: '7'};
const OLA = {orderNumber: '5001', visitor: '8'};
const ADDRESS: Delivery = {
  ...NO_DELIVERY,
  lastName: 'Nordmann',
  address1: 'Maridalsveien 3',
  zip: '0178',
  city: 'Oslo',
  email: 'kari@example.com',
};
const CHOICES = {
  quantity_4711: '2',
  variant_4711: '45001',
  add: '',
  addQuantity: '1',
};

let session: AppSession;
beforeEach(async () => {
  session = await AppSession.init(new Request('https://shop.example'), [
    'a-session-secret-of-more-than-32-characters',
  ]);
});

describe('what was filled in instead of cancelling', () => {
  it('is all there afterwards, for whoever filled it in', () => {
    keepAddressDraft(session, KARI, ADDRESS);
    expect(readAddressDraft(session, KARI)).toEqual(ADDRESS);
    expect(readAddressDraft(session, OLA)).toBeNull();
    keepItemsDraft(session, KARI, CHOICES);
    expect(readItemsDraft(session, KARI)).toEqual(CHOICES);
    expect(readItemsDraft(session, OLA)).toBeNull();
  });

  it('is not taken for another form’s, of which the latest is kept', () => {
    keepAddressDraft(session, KARI, ADDRESS);
    keepItemsDraft(session, KARI, CHOICES);
    expect(hasDraft(session)).toBe(true);
    expect(readAddressDraft(session, KARI)).toBeNull();
    expect(readCancelDraft(session, KARI)).toEqual(EMPTY_FORM);
  });

  it('is kept as far as there is room', () => {
    const lines = Array.from({length: 100}, (_, index): [string, string] => [
      `quantity_${10_000_000_000_000 + index}`,
      '2',
    ]);
    keepItemsDraft(session, KARI, Object.fromEntries(lines));
    const kept = Object.entries(readItemsDraft(session, KARI) ?? {});
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(100);
    expect(kept).toEqual(lines.slice(0, kept.length));
    expect(JSON.stringify(session.get('draft')).length).toBeLessThan(1000);
  });
});
