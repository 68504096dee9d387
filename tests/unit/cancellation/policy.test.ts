import {describe, expect, it} from 'vitest';
import {DEFAULT_POLICY, parsePolicy} from '~/cancellation/policy';

describe('parsePolicy', () => {
  it('gives the defaults to a shop that has set nothing', () => {
    expect(parsePolicy(null)).toEqual(DEFAULT_POLICY);
  });

  it('reads what a merchant has set', () => {
    const policy = {...DEFAULT_POLICY, windowMinutes: 15};
    expect(parsePolicy(JSON.stringify(policy))).toEqual(policy);
  });

  it.each([
    ['broken JSON', '{"version": 1,'],
    ['an unknown key', JSON.stringify({...DEFAULT_POLICY, windowMinuts: 5})],
    ['a missing key', JSON.stringify({version: 1, enabled: true})],
    [
      'a window of nothing',
      JSON.stringify({...DEFAULT_POLICY, windowMinutes: 0}),
    ],
    ['half minutes', JSON.stringify({...DEFAULT_POLICY, windowMinutes: 1.5})],
    [
      'a reason too long for a tag',
      JSON.stringify({
        ...DEFAULT_POLICY,
        reasons: [{...DEFAULT_POLICY.reasons[0], key: 'a'.repeat(27)}],
      }),
    ],
    ['another version', JSON.stringify({...DEFAULT_POLICY, version: 2})],
    ['an empty text', ''],
  ])('takes %s for no permission', (_what, value) => {
    expect(parsePolicy(value)).toBeNull();
  });
});
