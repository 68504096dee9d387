import * as v from 'valibot';
import {expect, it} from 'vitest';
import {seal, unseal} from '~/withdrawal/sealed.server';

const SECRET = 'a secret of the shop that nobody knows';
const Value = v.object({number: v.string()});
const VALUE = {number: 'W7K3M-9XQPA'};

it('opens again, and gives the same text for the same value', async () => {
  const sealed = await seal(VALUE, 'receipt', SECRET);
  expect(await unseal(sealed, 'receipt', SECRET, Value)).toEqual(VALUE);
  expect(await seal(VALUE, 'receipt', SECRET)).toBe(sealed);
  expect(sealed).not.toContain('W7K3M');
});

it('gives another text for another value', async () => {
  const vectors = await Promise.all(
    [VALUE, {number: 'W7K3M-9XQPB'}].map(async (value) =>
      (await seal(value, 'receipt', SECRET)).slice(0, 16),
    ),
  );
  expect(new Set(vectors).size).toBe(2);
});

it.each([
  ['for another purpose', async () => seal(VALUE, 'offer', SECRET)],
  ['with another secret', async () => seal(VALUE, 'receipt', `${SECRET}!`)],
  ['that has run out', async () => seal(VALUE, 'receipt', SECRET, 1)],
  [
    'that somebody has changed',
    async () => {
      const sealed = await seal(VALUE, 'receipt', SECRET);
      const middle = sealed.charAt(30) === 'A' ? 'B' : 'A';
      return `${sealed.slice(0, 30)}${middle}${sealed.slice(31)}`;
    },
  ],
  ['that is none', () => Promise.resolve('made-up')],
])('does not open one %s', async (_name, made) => {
  expect(await unseal(await made(), 'receipt', SECRET, Value)).toBeNull();
});
