import {expect, it} from 'vitest';
import {pageTypeOf} from '~/analytics/page-type';

it.each([
  ['/', '', 'index'],
  ['/nb-no', '/nb-no', 'index'],
  ['/nb-no/products/rowan', '/nb-no', 'product'],
  ['/collections', '', 'list-collections'],
  ['/collections/nord', '', 'collection'],
  ['/blogs/notes', '', 'blog'],
  ['/blogs/notes/how-high', '', 'article'],
  ['/search', '', 'search'],
])('%s is reported', (path, prefix, type) => {
  expect(pageTypeOf(path, prefix)).toBe(type);
});

it.each([
  '/account/orders/5001',
  '/orders/link/a-one-time-link',
  '/orders/find',
  '/withdraw',
  '/withdrawals/a-receipt',
  '/merchant/insights',
  '/privacy-choices',
])('%s is nobody’s business', (path) => {
  expect(pageTypeOf(path, '')).toBeNull();
});
