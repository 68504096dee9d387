import {describe, expect, it} from 'vitest';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import type {Remark} from '~/orders/order-again';
import {keepReport, takeReport} from '~/orders/order-again-report.server';
import {orderAgainView} from '~/orders/order-again-view';
import {AppSession} from '~/shopify/session.server';
import {kroner} from './order-fixture';

const [english, norwegian] = LOCALES;
const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;

async function throughCookie(session: AppSession): Promise<AppSession> {
  const [cookie = ''] = (await session.commit()).split(';');
  expect(cookie.length).toBeLessThan(2500);
  return openSession(cookie);
}

const openSession = (cookie = '') =>
  AppSession.init(
    new Request('https://shop.example/', {headers: {Cookie: cookie}}),
    SECRETS,
  );

const soldOut = (title: string): Remark => ({kind: 'sold-out', title});

async function kept(remarks: readonly Remark[], isCut = false) {
  const session = await openSession();
  keepReport(session, {orderName: '#1001', count: 2, remarks, isCut});
  return takeReport(await throughCookie(session));
}

describe('the report', () => {
  it('survives the redirect, whatever it says, and is given out once', async () => {
    const remarks: Remark[] = [
      soldOut('Rowan'),
      {kind: 'few', title: 'Balance', count: 2},
      {kind: 'renamed', title: 'Rya', now: 'Rye'},
      {
        kind: 'price-changed',
        title: 'Hav',
        was: kroner('490.0'),
        now: kroner('520.0'),
      },
    ];
    const session = await openSession();
    keepReport(session, {orderName: '#1001', count: 2, remarks, isCut: false});
    const next = await throughCookie(session);
    expect(takeReport(next)).toEqual({
      orderName: '#1001',
      count: 2,
      remarks,
      isCut: false,
    });
    expect(next.isPending).toBe(true);
    expect(takeReport(await throughCookie(next))).toBeNull();
  });

  it('writes no cookie where there is none', async () => {
    const session = await openSession();
    expect(takeReport(session)).toBeNull();
    expect(session.isPending).toBe(false);
  });

  it.each([
    ['many remarks', Array.from({length: 250}, () => soldOut('R'))],
    ['long titles', Array.from({length: 20}, () => soldOut('🌿'.repeat(255)))],
  ])(
    'fits into the cookie with %s, and says that it was cut',
    async (_what, remarks) => {
      const report = await kept(remarks);
      expect(report?.isCut).toBe(true);
      expect(report?.remarks.length).toBeGreaterThan(2);
      expect(report?.remarks.length).toBeLessThanOrEqual(20);
    },
  );

  it('cuts no letter in two', async () => {
    const report = await kept([soldOut('🌿'.repeat(61))]);
    expect(report?.remarks).toEqual([soldOut(`${'🌿'.repeat(59)}…`)]);
    expect(report?.isCut).toBe(false);
  });
});

describe('what the cart says', () => {
  const price: Remark = {
    kind: 'price-changed',
    title: 'Rowan',
    was: kroner('490.0'),
    now: kroner('520.0'),
  };
  const view = (
    locale: typeof english | typeof norwegian,
    count: number,
    remarks: readonly Remark[],
  ) =>
    orderAgainView(
      {orderName: '#1001', count, remarks: [...remarks], isCut: false},
      locale,
      messagesFor(locale),
    );

  it('is good news when all is there', () => {
    expect(view(english, 2, [])).toEqual({
      tone: 'success',
      title: 'From order #1001 in your cart: 2 items.',
      remarks: [],
      toShop: null,
    });
  });

  it('names both prices in the language of the page', () => {
    expect(view(english, 1, [price])).toMatchObject({
      tone: 'caution',
      title: 'From order #1001 in your cart: 1 item.',
      remarks: ['“Rowan” costs NOK\u{a0}520 now. It was NOK\u{a0}490.'],
    });
    expect(view(norwegian, 1, [price])).toMatchObject({
      title: 'Fra bestilling #1001 i handlekurven: 1 vare.',
      remarks: ['«Rowan» koster nå 520\u{a0}kr. Prisen var 490\u{a0}kr.'],
    });
  });

  it('has a way on when nothing could be had', () => {
    expect(view(english, 0, [soldOut('Rowan')])).toMatchObject({
      tone: 'caution',
      title: 'Nothing in order #1001 can be had right now.',
      toShop: 'See the prints',
    });
  });
});
