import {describe, expect, it} from 'vitest';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {AppSession} from '~/shopify/session.server';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const PURPOSE = 'cancel 5001';

const openSession = (setCookie = '') =>
  AppSession.init(
    new Request('https://shop.example/', {
      headers: {Cookie: setCookie.split(';')[0] ?? ''},
    }),
    SECRETS,
  );

describe('a form’s token', () => {
  it('is good for the session and the purpose it was made for', async () => {
    const session = await openSession();
    const token = await formToken(session, PURPOSE);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await isFormToken(session, PURPOSE, token)).toBe(true);
  });

  it('is good for no other purpose', async () => {
    const session = await openSession();
    const token = await formToken(session, PURPOSE);
    for (const purpose of ['cancel 500', 'cancel 50011', 'return 5001', '']) {
      expect(await isFormToken(session, purpose, token), purpose).toBe(false);
    }
  });

  it('is good for nobody else’s session', async () => {
    const [mine, theirs] = await Promise.all([openSession(), openSession()]);
    const token = await formToken(theirs, PURPOSE);
    expect(await isFormToken(mine, PURPOSE, token)).toBe(false);
    expect(await formToken(mine, PURPOSE)).not.toBe(token);
    expect(await isFormToken(mine, PURPOSE, token)).toBe(false);
  });

  it('lasts as long as the session', async () => {
    const before = await openSession();
    const token = await formToken(before, PURPOSE);
    expect(before.isPending).toBe(true);

    const session = await openSession(await before.commit());
    expect(await isFormToken(session, PURPOSE, token)).toBe(true);
    const after = await openSession(await session.commit());
    expect(await isFormToken(after, PURPOSE, token)).toBe(true);
    expect(await formToken(after, PURPOSE)).toBe(token);
    expect(after.isPending).toBe(false);
  });

  it('is never believed when it is not one', async () => {
    const session = await openSession();
    const token = await formToken(session, PURPOSE);
    const [first = '', ...rest] = token;
    const others = [
      '',
      'null',
      token.slice(0, -1),
      `${token}A`,
      `${first === 'A' ? 'B' : 'A'}${rest.join('')}`,
      'A'.repeat(43),
      'å'.repeat(43),
    ];
    for (const given of others) {
      expect(await isFormToken(session, PURPOSE, given), given).toBe(false);
    }
  });

  it('can’t be had without a key: a session that never made one believes nothing', async () => {
    const session = await openSession();
    const fromEmptyKey = await crypto.subtle.sign(
      'HMAC',
      await crypto.subtle.importKey(
        'raw',
        new Uint8Array(32),
        {name: 'HMAC', hash: 'SHA-256'},
        false,
        ['sign'],
      ),
      new TextEncoder().encode(PURPOSE),
    );
    const given = Buffer.from(fromEmptyKey).toString('base64url');
    expect(await isFormToken(session, PURPOSE, given)).toBe(false);
    expect(session.isPending).toBe(false);
  });
});
