import {describe, expect, it} from 'vitest';
import {parseEnv} from '~/shopify/env.server';
import {signedHeaders} from '~/events/sign-event.server';
import {CREDENTIALS, storefrontEnvironment} from '../../../emulator/config';
import {isVerified} from '../../../emulator/inbox/verify';

const BODY = '{"type":"order.cancelled"}';
const NOW = new Date('2026-11-24T12:00:00.900Z');
const OTHER = 'whsec_YW5vdGhlci1zZWNyZXQtb2YtZW5vdWdoLWJ5dGVz';

const signed = async (
  secrets: readonly string[] = [CREDENTIALS.eventsSecret],
) => new Headers(await signedHeaders('5001-record-0', NOW, BODY, secrets));

describe('a signature', () => {
  it('is the one that the specification’s example comes to', async () => {
    // From the tests of the reference implementations (standard-webhooks/standard-webhooks, libraries/).
    const headers = await signedHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330 * 1000),
      '{"test": 2432232314}',
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is verified by somebody else’s few lines', async () => {
    expect(isVerified(await signed(), BODY, NOW.getTime())).toBe(true);
  });

  it('does not fit another body, id, time or secret', async () => {
    const headers = await signed();
    const now = NOW.getTime();
    expect(isVerified(headers, `${BODY} `, now)).toBe(false);
    expect(isVerified(headers, BODY, now + 301_000)).toBe(false);
    expect(isVerified(headers, BODY, now, OTHER)).toBe(false);
    for (const [name, value] of [
      ['webhook-id', '5001-record-1'],
      ['webhook-timestamp', String(Math.floor(now / 1000) + 1)],
      ['webhook-signature', ''],
    ] as const) {
      const changed = new Headers(headers);
      changed.set(name, value);
      expect(isVerified(changed, BODY, now)).toBe(false);
    }
  });

  it('is there for the old secret and the new one', async () => {
    const headers = await signed([OTHER, CREDENTIALS.eventsSecret]);
    expect(isVerified(headers, BODY, NOW.getTime())).toBe(true);
    expect(isVerified(headers, BODY, NOW.getTime(), OTHER)).toBe(true);
  });
});

describe('EVENTS_URL and EVENTS_SECRET', () => {
  const parsed = (EVENTS_URL: string, EVENTS_SECRET: string) =>
    parseEnv({...storefrontEnvironment(), EVENTS_URL, EVENTS_SECRET});

  it('may be left out, both', () => {
    expect(parsed('', '')).toMatchObject({EVENTS_URL: '', EVENTS_SECRET: []});
    expect(() => parsed('', OTHER)).toThrow(/EVENTS_URL: .*https/);
    expect(() => parsed('https://a.example', '')).toThrow(/EVENTS_SECRET: /);
  });

  it('takes two secrets while one is being replaced', () => {
    const {EVENTS_SECRET} = parsed(
      'https://a.example/in',
      `${OTHER}, ${CREDENTIALS.eventsSecret}`,
    );
    expect(EVENTS_SECRET).toEqual([OTHER, CREDENTIALS.eventsSecret]);
  });

  it.each(['https://a.example/hooks?x=1', 'http://localhost:4000/in'])(
    'takes %s',
    (url) => {
      expect(parsed(url, OTHER).EVENTS_URL).toBe(url);
    },
  );

  it.each([
    'http://a.example/',
    'http://localhost.a.example/',
    'https://user:secret@a.example/',
    'ftp://a.example/',
    'a.example',
  ])('refuses %s', (url) => {
    expect(() => parsed(url, OTHER)).toThrow(/EVENTS_URL/);
  });

  it.each(['secret', 'whsec_short', 'whsec_'])(
    'refuses the secret %s',
    (secret) => {
      expect(() => parsed('https://a.example/', secret)).toThrow(
        /EVENTS_SECRET/,
      );
    },
  );
});
