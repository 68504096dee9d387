import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  RateFilter,
  secondsToWaitBeforePosting,
} from '~/shopify/rate-filter.server';
import {AppSession} from '~/shopify/session.server';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const SHARE = 240;
const START = Date.parse('2026-11-23T12:00:00Z');

/** Sends so many posts at one moment, and gives back the answer to the last. */
function post(filter: RateFilter, times: number, keys: string[], now = START) {
  let seconds = 0;
  for (let n = 0; n < times; n += 1) seconds = filter.secondsToWait(keys, now);
  return seconds;
}

describe('RateFilter', () => {
  it('lets a minute’s share through, and says how long the next has to wait', () => {
    const filter = new RateFilter();
    expect(post(filter, SHARE, ['a'])).toBe(0);
    expect(post(filter, 1, ['a'], START + 1)).toBe(60);
    expect(post(filter, 1, ['a'], START + 20_000)).toBe(40);
    expect(post(filter, 1, ['a'], START + 59_999)).toBe(1);
    expect(post(filter, 1, ['a'], START + 60_000)).toBe(0);
  });

  it('never lets more through in any minute, and never stops who stays below', () => {
    let refusals = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(300), {minLength: 300, maxLength: 600}),
        (pauses) => {
          const filter = new RateFilter();
          const taken: number[] = [];
          let now = START;
          for (const pause of pauses) {
            now += pause;
            const inLastMinute = taken.filter((at) => at > now - 60_000).length;
            const seconds = filter.secondsToWait(['a'], now);
            expect(seconds > 0).toBe(inLastMinute >= SHARE);
            if (seconds > 0) refusals += 1;
            else taken.push(now);
          }
        },
      ),
      {numRuns: 50},
    );
    expect(refusals).toBeGreaterThan(100);
  });

  it('keeps keys apart', () => {
    const filter = new RateFilter();
    post(filter, SHARE + 1, ['a']);
    expect(post(filter, 1, ['b'])).toBe(0);
  });

  it('stops one customer on many addresses, and many customers on one', () => {
    const filter = new RateFilter();
    for (let n = 0; n < SHARE; n += 1) {
      filter.secondsToWait([`address ${n}`, 'customer 1'], START);
      filter.secondsToWait(['address x', `customer ${n + 2}`], START);
    }
    expect(post(filter, 1, ['address y', 'customer 1'])).toBe(60);
    expect(post(filter, 1, ['address x', 'customer 999'])).toBe(60);
    expect(post(filter, 1, ['address y', 'customer 999'])).toBe(0);
  });

  it('counts what it refuses for nobody', () => {
    const filter = new RateFilter();
    post(filter, SHARE, ['a']);
    post(filter, SHARE, ['a', 'b']);
    expect(post(filter, SHARE, ['b'])).toBe(0);
  });

  it('forgets the longest silent of very many, and not the busy one', () => {
    const filter = new RateFilter();
    post(filter, SHARE, ['silent']);
    post(filter, SHARE, ['busy']);
    for (let n = 0; n < 4000; n += 1) {
      if (n % 1000 === 0) filter.secondsToWait(['busy'], START + 1);
      filter.secondsToWait([`other ${n}`], START + 1);
    }
    expect(post(filter, 1, ['busy'], START + 2)).toBe(60);
    expect(post(filter, 1, ['silent'], START + 2)).toBe(0);
  });

  it('stops nobody of whom nothing is known', () => {
    expect(post(new RateFilter(), 1000, [])).toBe(0);
  });
});

describe('posts to the account', () => {
  const request = new Request('https://shop.example/account');

  async function sessionOf(subject: string | null) {
    const session = await AppSession.init(request, SECRETS);
    if (subject === null) return session;
    const claims = btoa(JSON.stringify({sub: subject})).replaceAll('=', '');
    session.set('customerAccount', {idToken: `e30.${claims}.sig`});
    return session;
  }

  it('are counted by who is signed in, whatever address they come from', async () => {
    const kari = await sessionOf('1');
    const wait = (buyerAddress: string, session = kari) =>
      secondsToWaitBeforePosting({buyerAddress, session});
    for (let n = 0; n < SHARE; n += 1) expect(wait(`address-${n}`)).toBe(0);
    expect(wait('elsewhere')).toBeGreaterThan(0);
    expect(wait('elsewhere', await sessionOf('2'))).toBe(0);
  });

  it('are counted by the address where nobody is signed in', async () => {
    const session = await sessionOf(null);
    const wait = (buyerAddress: string) =>
      secondsToWaitBeforePosting({buyerAddress, session});
    for (let n = 0; n < SHARE; n += 1) wait('one');
    expect(wait('one')).toBeGreaterThan(0);
    expect(wait('other')).toBe(0);
  });
});
