import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {EnvironmentError, parseEnv} from '~/shopify/env.server';
import {readForm} from '~/shopify/read-form.server';
import {isAllowedMutation} from '~/shopify/same-origin.server';
import {storefrontEnvironment} from '../../../emulator/config';

describe('parseEnv', () => {
  it('takes a complete environment', () => {
    expect(parseEnv(storefrontEnvironment()).SHOP_ID).toBe('68000001');
  });

  it.each(Object.keys(storefrontEnvironment()))(
    'names %s when it is missing, and how to get it',
    (name) => {
      const rest = Object.fromEntries(
        Object.entries(storefrontEnvironment()).filter(([key]) => key !== name),
      );
      expect(() => parseEnv(rest)).toThrow(EnvironmentError);
      expect(() => parseEnv(rest)).toThrow(
        new RegExp(
          `${name}: .*(Shopify admin|Hydrogen channel|openssl|access token)`,
        ),
      );
    },
  );

  it('says nothing of what a variable holds', () => {
    const env = {...storefrontEnvironment(), SESSION_SECRET: 'short-secret'};
    expect(() => parseEnv(env)).toThrow(/SESSION_SECRET/);
    expect(() => parseEnv(env)).not.toThrow(/short-secret/);
  });
});

describe('isAllowedMutation', () => {
  const post = (headers: Record<string, string>) =>
    new Request('https://shop.example/cart', {method: 'POST', headers});

  it.each<[string, boolean, Request]>([
    ['a page being read', true, new Request('https://shop.example/')],
    ['the shop’s own form', true, post({Origin: 'https://shop.example'})],
    ['another site’s form', false, post({Origin: 'https://evil.example'})],
    [
      'a look-alike',
      false,
      post({Origin: 'https://shop.example.evil.example'}),
    ],
    ['another port', false, post({Origin: 'https://shop.example:8443'})],
    ['a hidden origin', false, post({Origin: 'null'})],
    ['no origin', false, post({})],
    [
      'a subdomain',
      false,
      post({Origin: 'https://shop.example', 'Sec-Fetch-Site': 'same-site'}),
    ],
    [
      'a browser that says cross-site',
      false,
      post({Origin: 'https://shop.example', 'Sec-Fetch-Site': 'cross-site'}),
    ],
  ])('%s: %s', (_what, allowed, request) => {
    expect(isAllowedMutation(request)).toBe(allowed);
  });
});

describe('readForm', () => {
  const schema = v.strictObject({comment: v.optional(v.string(), '')});
  const form = (body: string, type = 'application/x-www-form-urlencoded') =>
    new Request('https://shop.example/', {
      method: 'POST',
      body,
      headers: {'Content-Type': type},
    });

  it('reads what the schema knows', async () => {
    expect(
      await readForm(form('comment=H%C3%A5per+p%C3%A5+svar'), schema),
    ).toEqual({comment: 'Håper på svar'});
    expect(await readForm(form(''), schema)).toEqual({comment: ''});
  });

  it.each<[string, number, Request]>([
    ['an unknown field', 400, form('comment=a&admin=1')],
    ['a field twice', 400, form('comment=a&comment=b')],
    ['a huge form', 413, form(`comment=${'a'.repeat(20_000)}`)],
    ['JSON', 415, form('{}', 'application/json')],
  ])('refuses %s with %i', async (_what, status, request) => {
    await expect(readForm(request, schema)).rejects.toMatchObject({status});
  });
});
