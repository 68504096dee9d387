import {describe, expect, it} from 'vitest';
import {keepCancelDraft} from '~/cancellation/cancel-draft.server';
import {grantGuestPass} from '~/cancellation/guest-pass.server';
import {rememberInSession} from '~/orders/filled-carts.server';
import {formToken} from '~/shopify/form-token.server';
import type {Secrets} from '~/shopify/secrets.server';
import {AppSession} from '~/shopify/session.server';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;

const request = (cookie?: string, url = 'https://shop.example/') =>
  new Request(url, cookie ? {headers: {Cookie: cookie}} : {});

const cookiePair = (setCookie: string) => setCookie.split(';')[0] ?? '';

async function committed(secrets: Secrets = SECRETS): Promise<string> {
  const session = await AppSession.init(request(), secrets);
  session.set('customerAccount', {accessToken: 'shcat_secret'});
  return session.commit();
}

describe('AppSession', () => {
  it('keeps its data for the next request, unreadable to anyone else', async () => {
    const setCookie = await committed();
    const [, token = ''] = cookiePair(setCookie).split('=');
    for (const part of token.split('.')) {
      expect(Buffer.from(part, 'base64url').toString()).not.toContain('shcat');
    }
    const session = await AppSession.init(
      request(cookiePair(setCookie)),
      SECRETS,
    );
    expect(session.get('customerAccount')).toEqual({
      accessToken: 'shcat_secret',
    });
    expect(session.isPending).toBe(false);
  });

  it('is HttpOnly, Lax and Secure', async () => {
    expect(await committed()).toMatch(/HttpOnly.*Secure.*SameSite=Lax/);
  });

  it('begins anew with a cookie that was changed, made with another secret, or is nonsense', async () => {
    const good = cookiePair(await committed());
    const foreign = cookiePair(
      await committed(['another-secret-of-more-than-32-characters']),
    );
    for (const cookie of [
      `${good.slice(0, -8)}AAAAAAAA`,
      foreign,
      'session=nonsense',
      'session=',
    ]) {
      const session = await AppSession.init(request(cookie), SECRETS);
      expect(session.get('customerAccount')).toBeUndefined();
    }
  });

  it('is read with an older secret, and written with the newest', async () => {
    const [old] = SECRETS;
    const next = 'the-next-secret-of-more-than-32-characters';
    const session = await AppSession.init(
      request(cookiePair(await committed())),
      [next, old],
    );
    expect(session.get('customerAccount')).toBeDefined();

    const written = cookiePair(await session.commit());
    const [withNext, withOld] = await Promise.all([
      AppSession.init(request(written), [next]),
      AppSession.init(request(written), [old]),
    ]);
    expect(withNext.get('customerAccount')).toBeDefined();
    expect(withOld.get('customerAccount')).toBeUndefined();
  });

  it('notices when it has to be saved', async () => {
    const session = await AppSession.init(request(), SECRETS);
    expect(session.isPending).toBe(false);
    session.unset('customerAccount');
    expect(session.isPending).toBe(true);
  });

  it('ends at once when destroyed', async () => {
    const session = await AppSession.init(request(), SECRETS);
    expect(await session.destroy()).toMatch(/^session=; Max-Age=0; Path=\//);
  });

  it('fits into a cookie with tokens as long as Shopify’s and the longest comment', async () => {
    const session = await AppSession.init(request(), SECRETS);
    session.set('customerAccount', {
      accessToken: `shcat_${'a'.repeat(550)}`,
      refreshToken: `shcrt_${'a'.repeat(32)}`,
      idToken: 'a'.repeat(1000),
      expiresAt: '1790000000000',
    });
    await formToken(session, 'cancel 5001');
    grantGuestPass(session, {
      orderNumber: '7000000000001',
      orderName: '#1001',
      emailHash: '0123456789ab',
    });
    const owner = {orderNumber: '7000000000001', visitor: '8000000000001'};
    keepCancelDraft(session, owner, {
      scope: 'part',
      lines: Array.from({length: 100}, (_, index) => ({
        line: String(10_000_000_000_000 + index),
        quantity: 2,
      })),
      reason: 'wrong-size-or-frame',
      comment: 'å'.repeat(500),
      refundTo: 'original',
      agreed: 'original;card=1290.00NOK',
    });
    rememberInSession(session, 'a'.repeat(43));
    expect((await session.commit()).length).toBeLessThan(4096);
  });

  it('is found among other cookies', async () => {
    const cookie = `cart=session; other_session=x; ${cookiePair(await committed())}; z=1`;
    const session = await AppSession.init(request(cookie), SECRETS);
    expect(session.get('customerAccount')).toBeDefined();
  });
});
