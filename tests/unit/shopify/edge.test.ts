import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {adminCredentials} from '~/shopify/admin-access.server';
import {EnvironmentError, parseEnv} from '~/shopify/env.server';
import {readForm} from '~/shopify/read-form.server';
import {isAllowedMutation} from '~/shopify/same-origin.server';
import {CREDENTIALS, storefrontEnvironment} from '../../../emulator/config';

describe('parseEnv', () => {
  it('takes a complete environment', () => {
    expect(parseEnv(storefrontEnvironment()).SHOP_ID).toBe('68000001');
  });

  // What is not needed for every page: the webhooks' own route asks for it.
  const optional = new Set(['SHOPIFY_WEBHOOK_SECRET', 'MERCHANT_EMAILS']);

  it.each(
    Object.keys(storefrontEnvironment()).filter((name) => !optional.has(name)),
  )('names %s when it is missing, and how to get it', (name) => {
    const rest = Object.fromEntries(
      Object.entries(storefrontEnvironment()).filter(([key]) => key !== name),
    );
    expect(() => parseEnv(rest)).toThrow(EnvironmentError);
    expect(() => parseEnv(rest)).toThrow(
      new RegExp(
        `${name}: .*(Shopify admin|Hydrogen channel|openssl|access token|resend.com|docs/events.md)`,
      ),
    );
  });

  const client = {
    SHOPIFY_ADMIN_API_TOKEN: '',
    SHOPIFY_ADMIN_CLIENT_ID: 'the-app',
    SHOPIFY_ADMIN_CLIENT_SECRET: 'its-secret',
  };

  it('takes an app’s id and secret for its permanent token', () => {
    const env = parseEnv({...storefrontEnvironment(), ...client});
    expect(adminCredentials(env)).toEqual({
      clientId: 'the-app',
      clientSecret: 'its-secret',
    });
    expect(adminCredentials(parseEnv(storefrontEnvironment()))).toEqual({
      accessToken: CREDENTIALS.adminToken,
    });
  });

  it.each(['SHOPIFY_ADMIN_CLIENT_ID', 'SHOPIFY_ADMIN_CLIENT_SECRET'])(
    'names both ways to the Admin API when there is no token and no %s',
    (name) => {
      const env = {...storefrontEnvironment(), ...client, [name]: ''};
      expect(() => parseEnv(env)).toThrow(
        /SHOPIFY_ADMIN_API_TOKEN: .*access token.* or else.*SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET/,
      );
      expect(() => parseEnv(env)).not.toThrow(/its-secret/);
    },
  );

  it('names what is missing of the Admin API beside all else that is', () => {
    expect(() => parseEnv({})).toThrow(/SHOP_ID[\s\S]*SHOPIFY_ADMIN_API_TOKEN/);
  });

  it('says nothing of what a variable holds', () => {
    const env = {...storefrontEnvironment(), SESSION_SECRET: 'short-secret'};
    expect(() => parseEnv(env)).toThrow(/SESSION_SECRET/);
    expect(() => parseEnv(env)).not.toThrow(/short-secret/);
  });
});

describe('SESSION_SECRET', () => {
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  const parsed = (list: string) =>
    parseEnv({...storefrontEnvironment(), SESSION_SECRET: list}).SESSION_SECRET;

  it.each([
    [one, [one]],
    [`${one},${other}`, [one, other]],
    [` ${one} ,\n${other}\n`, [one, other]],
  ])('takes one or several: %j', (list, secrets) => {
    expect(parsed(list)).toEqual(secrets);
  });

  it.each(['', ' , ', 'too-short', `${one},too-short`])(
    'is refused as %j, with how to make one',
    (list) => {
      expect(() => parsed(list)).toThrow(
        /SESSION_SECRET: .*32 characters.*`openssl rand -hex 32`/,
      );
    },
  );
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

  it.each([
    ['/webhooks/shopify', true],
    ['/webhooks/shopify/', false],
    ['/webhooks/shopify.data', false],
    ['/nb-no/webhooks/shopify', false],
    ['/webhooks//shopify', false],
  ])('what names no origin to %s: %s', (path, allowed) => {
    const request = new Request(`https://shop.example${path}`, {
      method: 'POST',
    });
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
