import * as v from 'valibot';
import {expect, it} from 'vitest';
import {seal, unseal} from '~/withdrawal/sealed.server';

const SECRETS = ['a secret of the shop that nobody knows'] as const;
const OTHER_SECRETS = [
  'another-session-secret-of-more-than-32-characters',
] as const;
const Value = v.object({number: v.string()});
const VALUE = {number: 'W7K3M-9XQPA'};

it('opens again, and gives the same text for the same value', async () => {
  const sealed = await seal(VALUE, 'receipt', SECRETS);
  expect(await unseal(sealed, 'receipt', SECRETS, Value)).toEqual(VALUE);
  expect(await seal(VALUE, 'receipt', SECRETS)).toBe(sealed);
  expect(sealed).not.toContain('W7K3M');
});

it('opens with an older secret while that is kept', async () => {
  const sealed = await seal(VALUE, 'receipt', SECRETS);
  const secrets = [...OTHER_SECRETS, ...SECRETS] as const;
  expect(await unseal(sealed, 'receipt', secrets, Value)).toEqual(VALUE);
});

it('gives another text for another value', async () => {
  const vectors = await Promise.all(
    [VALUE, {number: 'W7K3M-9XQPB'}].map(async (value) =>
      (await seal(value, 'receipt', SECRETS)).slice(0, 16),
    ),
  );
  expect(new Set(vectors).size).toBe(2);
});

it.each([
  ['for another purpose', async () => seal(VALUE, 'offer', SECRETS)],
  ['with another secret', async () => seal(VALUE, 'receipt', OTHER_SECRETS)],
  ['that has run out', async () => seal(VALUE, 'receipt', SECRETS, 1)],
  [
    'that somebody has changed',
    async () => {
      const sealed = await seal(VALUE, 'receipt', SECRETS);
      const middle = sealed.charAt(30) === 'A' ? 'B' : 'A';
      return `${sealed.slice(0, 30)}${middle}${sealed.slice(31)}`;
    },
  ],
  ['that is none', () => Promise.resolve('made-up')],
])('does not open one %s', async (_name, made) => {
  expect(await unseal(await made(), 'receipt', SECRETS, Value)).toBeNull();
});
