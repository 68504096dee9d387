import {describe, expect, test} from 'vitest';
import {
  newLinkToken,
  orderOfToken,
  tokenHash,
} from '~/guests/link-token.server';

const SECRET = 'a-session-secret-of-more-than-32-characters';

describe('the token of a link', () => {
  test('names its order, and is never the same twice', async () => {
    const [one, other] = await Promise.all([
      newLinkToken('5001', SECRET),
      newLinkToken('5001', SECRET),
    ]);
    expect(await orderOfToken(one, SECRET)).toBe('5001');
    expect(one).not.toBe(other);
    expect(await tokenHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is nobody’s when it is made up, changed or of another secret', async () => {
    const token = await newLinkToken('5001', SECRET);
    for (const other of [
      '',
      '5001',
      `5002${token.slice(4)}`,
      `${token}x`,
      token.slice(0, -1),
      token.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')),
      `5001-${'A'.repeat(24)}-${'A'.repeat(43)}`,
    ]) {
      expect(await orderOfToken(other, SECRET), other).toBeNull();
    }
    expect(await orderOfToken(token, `${SECRET}!`)).toBeNull();
  });
});
