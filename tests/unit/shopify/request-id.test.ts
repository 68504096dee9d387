import {expect, it} from 'vitest';
import {requestIdOf} from '~/shopify/request-id.server';

const idOf = (given: string) =>
  requestIdOf(
    new Request('https://shop.example/', {headers: {'request-id': given}}),
  );

it.each([
  '6f2a7c1e-7f0e-4a55-9a0a-7b1f6a3c1d11',
  '6f2a7c1e-7f0e-4a55-9a0a-7b1f6a3c1d11-1764000000',
])('%s is taken from Oxygen', (given) => {
  expect(idOf(given)).toBe(given);
});

it.each(['', 'short', '<b>not an id</b>', 'a b c d e f g h', 'a'.repeat(101)])(
  'in place of %j there is a new one',
  (given) => {
    expect(idOf(given)).toMatch(/^[\da-f-]{36}$/);
  },
);
