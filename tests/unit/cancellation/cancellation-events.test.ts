import {describe, expect, it} from 'vitest';
import {cancellationEvents} from '~/cancellation/cancellation-events.server';
import {DEFAULT_POLICY} from '~/cancellation/policy';
import {
  type CancellationRecord,
  referenceOf,
  type TrailEvent,
} from '~/cancellation/record';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {minutesLater, PLACED_AT, snapshot} from './orders';

const [english, norwegian] = LOCALES;
const ATTEMPT = 'b4e6f7a0-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const BEGUN = '2026-11-23T12:10:00.000Z';

/** Each entry a minute after the one before, by a worker's clock that is two hours slow. */
function recordOf(
  events: readonly (TrailEvent | [TrailEvent, string])[],
  change: Partial<CancellationRecord> = {},
): CancellationRecord {
  const at = (minute: number) =>
    new Date(Date.parse(BEGUN) + (minute - 120) * 60_000).toISOString();
  return {
    version: 3,
    attemptId: ATTEMPT,
    act: {kind: 'whole'},
    phase: 'cancelled',
    startedAt: BEGUN,
    updatedAt: at(events.length - 1),
    leaseUntil: at(events.length),
    customerNumber: '7',
    reason: null,
    withdrawal: null,
    comment: '',
    refund: {
      route: 'original',
      parts: [],
      fee: null,
      bonus: null,
      payouts: null,
    },
    paidBackBefore: [],
    feesBefore: null,
    partsBefore: [],
    jobResultId: null,
    failure: null,
    trail: events.map((entry, minute) => {
      const [event, detail = null] =
        typeof entry === 'string' ? [entry] : entry;
      return {at: at(minute), attemptId: ATTEMPT, event, detail};
    }),
    ...change,
  };
}

function told(
  record: CancellationRecord | 'unreadable' | null,
  {
    cancelledAt = null,
    isOurs = true,
    locale = english,
  }: {
    cancelledAt?: string | null;
    isOurs?: boolean;
    locale?: (typeof LOCALES)[number];
  } = {},
) {
  const isRecord = record !== null && record !== 'unreadable';
  return cancellationEvents(
    {
      order: snapshot({
        cancelledAt,
        cancellationNote:
          isRecord && isOurs ? `Cancelled (${referenceOf(record)}).` : null,
      }),
      request: null,
      stored: isRecord ? {record, digest: 'd'} : record,
      policy: DEFAULT_POLICY,
      shop: {timeZone: 'Europe/Oslo'},
      counters: {
        customer: null,
        shop: {ownerId: 'gid://shopify/Shop/1', value: null, digest: null},
      },
      readAt: minutesLater(60),
    },
    locale,
    messagesFor(locale),
  );
}

const texts = (events: ReturnType<typeof told>) =>
  events.map(({text}) => text.replace(/\s/g, ' '));

describe('what was done about a cancellation', () => {
  it('is nothing where nobody asked, nor where the account can’t be read', () => {
    expect(told(null)).toEqual([]);
    expect(told('unreadable')).toEqual([]);
  });

  it('is told by Shopify’s clock, with which the order is dated', () => {
    const cancelledAt = '2026-11-23T12:14:07Z';
    expect(
      told(recordOf(['claimed', 'warehouse-asked', 'resumed', 'accepted']), {
        cancelledAt,
      }),
    ).toEqual([
      {at: BEGUN, text: 'You asked us to cancel the order', kind: 'step'},
      {
        at: '2026-11-23T12:11:00.000Z',
        text: 'We asked the warehouse to stop',
        kind: 'step',
      },
      {at: cancelledAt, text: 'Cancelled by you', kind: 'cancelled'},
    ]);
    expect(Date.parse(PLACED_AT)).toBeLessThan(Date.parse(BEGUN));
  });

  it('names no code and none of Shopify’s own words', () => {
    const all: (TrailEvent | [TrailEvent, string])[] = [
      'claimed',
      'warehouse-asked',
      'resumed',
      'accepted',
      'settling',
      'paying-bonus',
      'cancelled',
      ['failed', 'The location was deactivated'],
      ['alarm', 'SERVICE_STOPPED'],
    ];
    const said = texts(told(recordOf(all))).join(' ');
    expect(said).not.toMatch(/deactivated|SERVICE|_/);
  });

  it('tells each attempt, and why one came to nothing', () => {
    const record = recordOf(
      [
        'claimed',
        ['failed', 'No'],
        'claimed',
        'warehouse-asked',
        ['failed', 'WAREHOUSE_REFUSED'],
      ],
      {phase: 'failed'},
    );
    expect(texts(told(record))).toEqual([
      'You asked us to cancel the order',
      'The cancellation did not go through, and nothing was changed',
      'You asked us to cancel the order',
      'We asked the warehouse to stop',
      'The warehouse could not stop it, so the order was not cancelled',
    ]);
    expect(texts(told(record, {locale: norwegian})).at(-1)).toBe(
      'Lageret kunne ikke stoppe den, så bestillingen ble ikke avbestilt',
    );
  });

  it('does not call the customer’s what the staff did in the same moment', () => {
    expect(
      texts(
        told(recordOf(['claimed', 'cancelled']), {
          cancelledAt: '2026-11-23T12:11:00Z',
          isOurs: false,
        }),
      ),
    ).toEqual(['You asked us to cancel the order']);
  });

  describe('store credit on top', () => {
    const bonus = {amount: '50.00', currencyCode: 'NOK'};
    const refund = {...recordOf(['claimed']).refund, bonus};
    const last = (
      events: readonly (TrailEvent | [TrailEvent, string])[],
      phase: CancellationRecord['phase'],
    ) =>
      texts(
        told(recordOf(events, {phase, refund}), {
          cancelledAt: '2026-11-23T12:11:00Z',
        }),
      ).at(-1);
    const CREDIT = 'NOK 50 added to your store credit, from us';

    it('is told when it is there', () => {
      expect(last(['claimed', 'paying-bonus', 'cancelled'], 'cancelled')).toBe(
        CREDIT,
      );
    });

    it('is not told while it is being added, nor when it was refused', () => {
      expect(last(['claimed', 'paying-bonus'], 'settling')).not.toBe(CREDIT);
      expect(
        last(
          ['claimed', 'paying-bonus', 'cancelled', ['alarm', 'BONUS_UNPAID']],
          'cancelled',
        ),
      ).not.toBe(CREDIT);
    });
  });
});
