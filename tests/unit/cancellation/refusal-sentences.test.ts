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
        stored: null,
        policy: DEFAULT_POLICY,
        shop: {timeZone: 'Europe/Oslo'},
        readAt: minutesLater(150),
      },
      ownership: {
        orderId: 'gid://shopify/Order/1001',
        orderName: '#1001',
        customerId: 'gid://shopify/Customer/7',
      },
    },
    locale,
    messagesFor(locale).cancellation,
  );
  if (refused.kind !== 'refused') throw new Error('It is not refused');
  return refused;
}

describe('a refusal in words', () => {
  const cutOff: Refusal = {
    kind: 'refuse',
    code: 'CUT_OFF_PASSED',
    facts: {closedAt: '2026-11-23T12:30:00Z'},
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
  ] as const)('names the fact behind %s', (code, facts, words) => {
    expect(view({kind: 'refuse', code, facts}).text).toMatch(words);
  });

  it('sends whom the shop decides about to the shop', () => {
    const {text, next} = view({...cutOff, kind: 'request', until: null});
    expect(text).toMatch(/We look at cases like this one by one\.$/);
    expect(next).toBe('contact');
  });
});
