import {expect, it} from 'vitest';
import {isDeliberateVisit} from '~/shopify/deliberate-visit.server';

const visit = (headers: Record<string, string>, method = 'GET') =>
  isDeliberateVisit(
    new Request('https://shop.example/discount/X', {headers, method}),
  );

it.each([
  ['a link, wherever it was', {'Sec-Fetch-Dest': 'document'}],
  ['a browser that says nothing', {}],
  [
    'the shop’s own script',
    {'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Site': 'same-origin'},
  ],
])('%s counts', (_, headers) => {
  expect(visit(headers)).toBe(true);
});

it.each([
  ['a picture', {'Sec-Fetch-Dest': 'image'}],
  ['a frame', {'Sec-Fetch-Dest': 'iframe'}],
  [
    'another site’s script',
    {'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Site': 'cross-site'},
  ],
  [
    'a guess of the browser',
    {'Sec-Fetch-Dest': 'document', 'Sec-Purpose': 'prefetch'},
  ],
])('%s does not', (_, headers) => {
  expect(visit(headers)).toBe(false);
});

it('looking for headers only does not', () => {
  expect(visit({}, 'HEAD')).toBe(false);
});
