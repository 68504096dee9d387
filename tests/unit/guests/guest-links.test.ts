import {describe, expect, test} from 'vitest';
import {parseGuestLinks, withLink, withUsed} from '~/guests/guest-links';

const NOW = new Date('2026-11-24T12:00:00Z');
const minutesLater = (minutes: number) =>
  new Date(NOW.getTime() + minutes * 60_000);
const hash = (n: number) => String(n).padStart(64, '0');
const NONE = parseGuestLinks(null);

const links = (count: number) => {
  let all = NONE;
  for (let n = 0; n < count; n += 1) all = withLink(all, hash(n), NOW) ?? all;
  return all;
};

describe('the links of an order', () => {
  test('can be used once, within 30 minutes', () => {
    const one = links(1);
    expect(withUsed(one, hash(0), minutesLater(29))).not.toBeNull();
    expect(withUsed(one, hash(0), minutesLater(30))).toBeNull();
    const used = withUsed(one, hash(0), NOW) ?? NONE;
    expect(withUsed(used, hash(0), NOW)).toBeNull();
    expect(withUsed(one, hash(1), NOW)).toBeNull();
  });

  test('are five at the most within half an hour, used or not, and one does not end another', () => {
    const five = links(5);
    expect(five.links).toHaveLength(5);
    expect(withLink(five, hash(9), minutesLater(29))).toBeNull();
    const used = withUsed(five, hash(2), NOW) ?? NONE;
    expect(withLink(used, hash(9), NOW)).toBeNull();
    expect(withUsed(used, hash(3), NOW)).not.toBeNull();
    expect(withLink(used, hash(9), minutesLater(30))?.links).toHaveLength(1);
  });

  test.each(['', 'no JSON', '{}', '{"version":2,"links":[]}'])(
    'that can’t be read (%j) open nothing',
    (value) => {
      expect(parseGuestLinks(value)).toEqual(NONE);
    },
  );
});
