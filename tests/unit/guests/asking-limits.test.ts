import {describe, expect, test} from 'vitest';
import {secondsToWaitBeforeAsking} from '~/guests/asking-limits.server';
import {checkOrderAsked} from '~/guests/find-order-form';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;

const ask = (network: string | null, email: string) =>
  secondsToWaitBeforeAsking(network, {order: '#1001', email}, SECRETS);

describe('asking for links', () => {
  test('is possible five times in ten minutes for one address, however it is written', async () => {
    for (let n = 0; n < 5; n += 1) {
      expect(await ask(null, 'gry@example.com')).toBe(0);
    }
    expect(await ask(null, ' GRY@example.com')).toBeGreaterThan(0);
    expect(await ask(null, 'gro@example.com')).toBe(0);
  });

  test('is possible sixty times from one network, for whatever addresses', async () => {
    for (let n = 0; n < 60; n += 1) {
      expect(await ask('0123456789ab', `guest-${n}@example.com`)).toBe(0);
    }
    const another = 'one-more@example.com';
    expect(await ask('0123456789ab', another)).toBeGreaterThan(0);
    expect(await ask('ba9876543210', another)).toBe(0);
  });
});

describe('what is asked for', () => {
  test.each(['#1001', '1001', '# 1001', 'NO-1001/A', 'Ø1001'])(
    'may be called %s',
    (order) => {
      expect(checkOrderAsked({order, email: 'a.b+c@example.co.uk'})).toBeNull();
    },
  );

  test.each([
    '',
    '#',
    '##1001',
    '10 01',
    '1001" OR status:any',
    'x'.repeat(40),
  ])('can’t be called "%s"', (order) => {
    expect(checkOrderAsked({order, email: 'a@example.com'})).toEqual({
      order: true,
      email: false,
    });
  });

  test.each(['', 'gry', 'gry@', 'gry@nowhere', 'a@b@example.com', '<a@b.no>'])(
    'was not ordered by "%s"',
    (email) => {
      expect(checkOrderAsked({order: '#1001', email})?.email).toBe(true);
    },
  );
});
