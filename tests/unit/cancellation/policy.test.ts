import {describe, expect, it} from 'vitest';
import {DEFAULT_POLICY, parsePolicy, policyFor} from '~/cancellation/policy';
import {everyDay} from './policies';

describe('parsePolicy', () => {
  it('gives the defaults to a shop that has set nothing', () => {
    expect(parsePolicy(null)).toEqual(DEFAULT_POLICY);
  });

  it('reads what a merchant has set', () => {
    const policy = {...DEFAULT_POLICY, windowMinutes: 15};
    expect(parsePolicy(JSON.stringify(policy))).toEqual(policy);
  });

  it('completes a document from before the later settings', () => {
    const {
      version,
      enabled,
      windowMinutes,
      blockedProductTags,
      reasons,
      reasonRequired,
      restock,
      notifyCustomer,
    } = DEFAULT_POLICY;
    const before = {
      version,
      enabled,
      windowMinutes,
      blockedProductTags,
      reasons,
      reasonRequired,
      restock,
      notifyCustomer,
    };
    expect(parsePolicy(JSON.stringify(before))).toEqual(DEFAULT_POLICY);
  });

  it('keeps the limits that a merchant does not name', () => {
    const limits = {customer: null, shop: {count: 20, days: 7}};
    expect(
      parsePolicy(JSON.stringify({...DEFAULT_POLICY, limits}))?.limits,
    ).toEqual({...DEFAULT_POLICY.limits, ...limits});
  });

  it.each([
    ['a cut-off at no time', {cutOffs: everyDay('24:00')}],
    ['a cut-off for one day only', {cutOffs: {monday: '14:00'}}],
    ['a day that is in no calendar', {closedDays: ['2026-02-31']}],
    ['a sum that is a number', {maximumOrderValue: 5000}],
    ['a mode for what is over', {modes: {ALREADY_CANCELLED: 'request'}}],
    [
      'an unknown setting in an override',
      {overrides: [{countries: ['DE'], policy: {windowMinuts: 5}}]},
    ],
    ['a limit of nothing', {limits: {customer: {count: 0, days: 1}}}],
    ['a limit without days', {limits: {shop: {count: 5}}}],
    [
      'a limit that looks back too far',
      {limits: {address: {count: 5, days: 91}}},
    ],
    [
      'a country’s limit for the whole shop',
      {
        overrides: [
          {countries: ['DE'], policy: {limits: {shop: {count: 5, days: 1}}}},
        ],
      },
    ],
    [
      'an override for no country',
      {overrides: [{countries: [], policy: {enabled: false}}]},
    ],
  ])('takes %s for no permission', (_what, change) => {
    const value = JSON.stringify({...DEFAULT_POLICY, ...change});
    expect(parsePolicy(value)).toBeNull();
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

describe('policyFor', () => {
  const policy = {
    ...DEFAULT_POLICY,
    overrides: [
      {countries: ['DE', 'AT'], policy: {windowMinutes: 30, restock: false}},
      {countries: ['AT'], policy: {windowMinutes: null}},
    ],
  };

  it.each([
    ['NO', 60, true],
    ['DE', 30, false],
    ['AT', null, false],
    [null, 60, true],
  ])('%s', (countryCode, windowMinutes, restock) => {
    expect(policyFor(policy, {countryCode})).toMatchObject({
      windowMinutes,
      restock,
      reasons: DEFAULT_POLICY.reasons,
    });
  });

  it('lays one limit of a country over the others', () => {
    const customer = {count: 2, days: 30};
    const stricter = {
      ...DEFAULT_POLICY,
      overrides: [{countries: ['DE'], policy: {limits: {customer}}}],
    };
    expect(policyFor(stricter, {countryCode: 'DE'}).limits).toEqual({
      ...DEFAULT_POLICY.limits,
      customer,
    });
    expect(policyFor(stricter, {countryCode: 'NO'}).limits).toEqual(
      DEFAULT_POLICY.limits,
    );
  });
});
