import {describe, expect, test} from 'vitest';
import {
  newLinkToken,
  orderOfToken,
  tokenHash,
} from '~/guests/link-token.server';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const OTHER_SECRETS = [
  'another-session-secret-of-more-than-32-characters',
] as const;

describe('the token of a link', () => {
  test('names its order, and is never the same twice', async () => {
    const [one, other] = await Promise.all([
      newLinkToken('5001', SECRETS),
      newLinkToken('5001', SECRETS),
    ]);
    expect(await orderOfToken(one, SECRETS)).toBe('5001');
    expect(one).not.toBe(other);
    expect(await tokenHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is nobody’s when it is made up, changed or of another secret', async () => {
    const token = await newLinkToken('5001', SECRETS);
    for (const other of [
      '',
      '5001',
      `5002${token.slice(4)}`,
      `${token}x`,
      token.slice(0, -1),
      token.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')),
      `5001-${'A'.repeat(24)}-${'A'.repeat(43)}`,
    ]) {
      expect(await orderOfToken(other, SECRETS), other).toBeNull();
    }
    expect(await orderOfToken(token, OTHER_SECRETS)).toBeNull();
  });

  test('names its order as long as the secret it was made with is kept', async () => {
    const token = await newLinkToken('5001', SECRETS);
    const secrets = [...OTHER_SECRETS, ...SECRETS] as const;
    expect(await orderOfToken(token, secrets)).toBe('5001');
  });
});
