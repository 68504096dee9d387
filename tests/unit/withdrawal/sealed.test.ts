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
      (await seal(value, 'receipt', SECRET)).split('.').at(2),
    ),
  );
  expect(new Set(vectors).size).toBe(2);
});

it.each([
  ['for another purpose', async () => seal(VALUE, 'offer', SECRET)],
  ['with another secret', async () => seal(VALUE, 'receipt', `${SECRET}!`)],
  ['that has run out', async () => seal(VALUE, 'receipt', SECRET, '-1s')],
  [
    'that somebody has changed',
    async () =>
      (await seal(VALUE, 'receipt', SECRET)).replace(
        /\.(.)(?=[^.]+$)/,
        (_all, first: string) => `.${first === 'A' ? 'B' : 'A'}`,
      ),
  ],
  ['that is none', () => Promise.resolve('made-up')],
])('does not open one %s', async (_name, made) => {
  expect(await unseal(await made(), 'receipt', SECRET, Value)).toBeNull();
});
