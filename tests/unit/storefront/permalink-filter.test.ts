import {expect, it} from 'vitest';
import {isTooManyPermalinks} from '~/storefront/permalink-filter.server';

it('lets an address follow as many links as people do, and others on', () => {
  const visits = Array.from({length: 61}, () => isTooManyPermalinks('machine'));
  expect(visits.indexOf(true)).toBe(60);
  expect(isTooManyPermalinks('person')).toBe(false);
  expect(isTooManyPermalinks(null)).toBe(false);
});
