import {expect, it} from 'vitest';
import {isTooManyGiftCards} from '~/storefront/gift-card-filter.server';

it('lets nobody guess gift cards, and others go on', () => {
  const tries = Array.from({length: 31}, () => isTooManyGiftCards('machine'));
  expect(tries.indexOf(true)).toBe(30);
  expect(isTooManyGiftCards('person')).toBe(false);
  expect(isTooManyGiftCards(null)).toBe(false);
});
