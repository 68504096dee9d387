import {describe, expect, it} from 'vitest';
import {cancellationView} from '~/cancellation/cancellation-view.server';
import type {Refusal, Request} from '~/cancellation/decide';
import {DEFAULT_POLICY} from '~/cancellation/policy';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {minutesLater, snapshot} from './orders';

const [english, norwegian] = LOCALES;

function view(
  decision: Refusal | Request,
  locale: (typeof LOCALES)[number] = english,
) {
  const refused = cancellationView(
    {
      state: {kind: 'refused', decision},
      orderName: '#1001',
      reading: {
        order: snapshot(),
        request: null,
        stored: null,
        policy: DEFAULT_POLICY,
        shop: {timeZone: 'Europe/Oslo'},
        counters: {
          customer: null,
          shop: {
            ownerId: 'gid://shopify/Shop/1',
            value: null,
            digest: null,
          },
        },
        readAt: minutesLater(150),
      },
      ownership: {
        orderId: 'gid://shopify/Order/1001',
        orderName: '#1001',
        customerId: 'gid://shopify/Customer/7',
      },
    },
    locale,
    messagesFor(locale),
  );
  if (refused.kind !== 'refused') throw new Error('It is not refused');
  return refused;
}

describe('a refusal in words', () => {
  const cutOff: Refusal = {
    kind: 'refuse',
    code: 'CUT_OFF_PASSED',
    facts: {closedAt: '2026-11-23T12:30:00Z'},
    until: null,
  };

  it('says when the cut-off was, by the shop’s clocks', () => {
    const {text, next} = view(cutOff);
    expect(text).toContain('13:30 today, 2 hours ago');
    expect(next).toBe('return');
    expect(view(cutOff, norwegian).text).toContain(
      'kl. 13:30 i dag, for 2 timer siden',
    );
  });

  it.each([
    [
      'VALUE_TOO_HIGH',
      {limit: {amount: '5000.00', currencyCode: 'NOK'}},
      /up to NOK.5,000,/,
    ],
    ['GATEWAY_EXCLUDED', {gatewayName: 'Klarna'}, /paid with Klarna/],
    ['PREORDER', {lineTitle: 'Fjord at Dawn'}, /“Fjord at Dawn”/],
    [
      'LIMIT_REACHED',
      {cancelled: {count: 3, days: 7}, opensAt: '2026-11-24T13:00:00Z'},
      /cancelled 3 orders in the last 7 days.* from 14:00 on 24 November 2026/,
    ],
  ] as const)('names the fact behind %s', (code, facts, words) => {
    expect(view({kind: 'refuse', code, facts, until: null}).text).toMatch(
      words,
    );
  });

  it('counts in the customer’s language, one as well as many', () => {
    const limit: Refusal = {
      kind: 'refuse',
      code: 'LIMIT_REACHED',
      facts: {
        cancelled: {count: 1, days: 1},
        opensAt: '2026-11-23T16:00:00Z',
      },
      until: '2026-11-23T16:00:00Z',
    };
    const {text, next} = view(limit);
    expect(text).toContain('cancelled 1 order in the last 24 hours');
    expect(next).toBe('contact');
    expect(view(limit, norwegian).text).toMatch(
      /avbestilt 1 bestilling det siste døgnet.* fra kl\. 17:00 i dag/,
    );
  });

  it('tells nobody what others have done', () => {
    const {text, next} = view({
      kind: 'refuse',
      code: 'LIMIT_ELSEWHERE',
      facts: {},
      until: '2026-11-24T13:00:00Z',
    });
    expect(text).not.toMatch(/\d/);
    expect(next).toBe('contact');
  });

  it('sends whom the shop decides about to the shop', () => {
    const {text, next} = view({...cutOff, kind: 'request', until: null});
    expect(text).toMatch(/We look at cases like this one by one\.$/);
    expect(next).toBe('contact');
  });
});
