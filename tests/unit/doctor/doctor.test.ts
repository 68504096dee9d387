import {execFile} from 'node:child_process';
import {createServer, type Server} from 'node:http';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parseEnv} from '~/shopify/env.server';
import {checkVariables} from '../../../doctor/check-variables';
import {examine} from '../../../doctor/examine';
import type {Finding} from '../../../doctor/finding';
import {linesOf} from '../../../doctor/print';
import {websiteAt} from '../../../doctor/set-up';
import {
  CREDENTIALS,
  EMULATED_SHOP,
  storefrontEnvironment,
} from '../../../emulator/config';
import {reroutedFetch} from '../../../emulator/rerouting';
import {subscribe} from '../../../emulator/webhooks/subscribe';
import {matching} from '../emulator/admin-shop';
import {EmulatedShop} from '../support/emulated-shop';
import {setPolicy} from '../support/set-policy';

type Variables = Record<string, string>;

interface Visit {
  readonly variables?: Variables;
  readonly host?: string | null;
  readonly isFixing?: boolean;
  readonly now?: Date;
}

let shop: EmulatedShop;
let website: Server;
let host: string;
/** What the storefront's front page and its webhooks' address answer with. */
let statuses: [number, number];

beforeEach(async () => {
  shop = await EmulatedShop.open();
  statuses = [200, 405];
  website = createServer((request, response) => {
    const isFront = request.url === '/';
    response.writeHead(statuses[isFront ? 0 : 1]).end();
  });
  await new Promise<void>((resolve) => {
    website.listen(0, '127.0.0.1', resolve);
  });
  const address = website.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The website did not get a port');
  }
  host = `localhost:${address.port}`;
});
afterEach(async () => {
  website.closeAllConnections();
  website.close();
  await shop.close();
});

/** The client-credentials grant, as new apps have it. */
const NEW_APP: Variables = {
  SHOPIFY_ADMIN_API_TOKEN: '',
  SHOPIFY_ADMIN_CLIENT_ID: CREDENTIALS.adminClientId,
  SHOPIFY_ADMIN_CLIENT_SECRET: CREDENTIALS.adminClientSecret,
};

async function visit({
  variables = {},
  host: visited = host,
  isFixing = false,
  now = new Date('2026-11-24T12:00:00Z'),
}: Visit = {}): Promise<Finding[]> {
  const sections = examine({
    env: parseEnv({...storefrontEnvironment(), ...variables}),
    website: visited === null ? null : websiteAt(visited),
    isFixing,
    now,
    fetch: reroutedFetch(shop.origin),
  });
  const findings: Finding[] = [];
  for await (const section of sections) findings.push(...section.findings);
  return findings;
}

const told = (findings: readonly Finding[], ...kinds: Finding['kind'][]) =>
  findings.filter(({kind}) => kinds.includes(kind)).map(({says}) => says);

const wrong = (findings: readonly Finding[]) =>
  told(findings, 'missing', 'warning');

describe('a shop that is set up', () => {
  it('needs nothing but what --fix creates, and then nothing at all', async () => {
    const before = await visit();
    expect(told(before, 'missing')).toEqual([]);
    expect(wrong(before)).toEqual([
      expect.stringContaining('does not show the rules'),
      expect.stringContaining('orders/updated, orders/cancelled'),
    ]);

    const fixed = await visit({isFixing: true});
    expect(told(fixed, 'mended')).toHaveLength(9);
    expect(wrong(fixed)).toEqual([]);

    const after = await visit({isFixing: true});
    expect(told(after, 'mended', 'missing', 'warning')).toEqual([]);
    const {subscriptions} = shop.emulator.world.webhooks;
    expect(subscriptions.size).toBe(8);
    expect(
      [...subscriptions.values()].find(({topic}) => topic === 'ORDERS_UPDATED'),
    ).toMatchObject({
      uri: `http://${host}/webhooks/shopify`,
      includeFields: ['id', 'admin_graphql_api_id', 'updated_at'],
    });
  });

  it('is opened by a new app’s client ID and secret, too', async () => {
    expect(told(await visit({variables: NEW_APP}), 'missing')).toEqual([]);
  });

  it('is not sent any subscription twice, whoever else listens', async () => {
    const {world} = shop.emulator;
    subscribe(world, {
      topic: 'ORDERS_UPDATED',
      uri: 'https://old.example/webhooks/shopify',
    });
    const fixed = await visit({isFixing: true});
    expect(wrong(fixed)).toEqual([
      expect.stringContaining('ORDERS_UPDATED is sent whole'),
      expect.stringContaining('https://old.example/webhooks/shopify'),
    ]);
    expect(world.webhooks.subscriptions.size).toBe(9);
  });

  it('without its domain, is told what could not be looked at', async () => {
    const findings = await visit({host: null, isFixing: true});
    expect(told(findings, 'missing')).toEqual([]);
    expect(wrong(findings)).toEqual([
      expect.stringContaining('webhook subscriptions found'),
      expect.stringContaining('sign in was not looked at'),
    ]);
    expect(shop.emulator.world.webhooks.subscriptions.size).toBe(0);
  });
});

describe('what is broken is named, with how to mend it', () => {
  interface Broken extends Visit {
    readonly breaks?: () => void;
  }
  const settings = () => shop.emulator.world.settings;
  const storePolicy = (value: string) => {
    setPolicy(shop.emulator.world, {});
    const metafield = shop.emulator.world.shopMetafields.at(-1);
    if (metafield) metafield.value = value;
  };

  it.each<[string, Finding['kind'], RegExp, RegExp, () => Broken]>([
    [
      'the public Storefront token',
      'missing',
      /^PUBLIC_STOREFRONT_API_TOKEN is no token/,
      /Hydrogen channel/,
      () => ({variables: {PUBLIC_STOREFRONT_API_TOKEN: 'other'}}),
    ],
    [
      'the private Storefront token',
      'missing',
      /^PRIVATE_STOREFRONT_API_TOKEN is no token/,
      /Hydrogen channel/,
      () => ({variables: {PRIVATE_STOREFRONT_API_TOKEN: 'other'}}),
    ],
    [
      'the store’s domain',
      'missing',
      /^no-shop\.myshopify\.com could not be reached/,
      /address|PUBLIC_STORE_DOMAIN/,
      () => ({variables: {PUBLIC_STORE_DOMAIN: 'no-shop.myshopify.com'}}),
    ],
    [
      'a retired version of the API',
      'warning',
      /retired version 2026-10 and answers in 2027-10/,
      /api-version\.ts/,
      () => ({breaks: () => (settings().oldestApiVersion = '2027-10')}),
    ],
    [
      'a version that will be retired',
      'warning',
      /may retire version 2026-10 from 2027-10-01/,
      /api-version\.ts/,
      () => ({now: new Date('2027-08-01T00:00:00Z')}),
    ],
    [
      'the Admin token',
      'missing',
      /^SHOPIFY_ADMIN_API_TOKEN is no token/,
      /API credentials/,
      () => ({variables: {SHOPIFY_ADMIN_API_TOKEN: 'shpat_other'}}),
    ],
    [
      'the client secret',
      'missing',
      /^SHOPIFY_ADMIN_CLIENT_SECRET is not/,
      /Dev Dashboard/,
      () => ({variables: {...NEW_APP, SHOPIFY_ADMIN_CLIENT_SECRET: 'other'}}),
    ],
    [
      'the client ID',
      'missing',
      /no app with this SHOPIFY_ADMIN_CLIENT_ID/,
      /Dev Dashboard/,
      () => ({variables: {...NEW_APP, SHOPIFY_ADMIN_CLIENT_ID: 'other'}}),
    ],
    [
      'an app that is not installed',
      'missing',
      /not installed on this store/,
      /Install app/,
      () => ({
        variables: NEW_APP,
        breaks: () => (settings().isAppInstalled = false),
      }),
    ],
    [
      'an app of another organization',
      'missing',
      /different organizations/,
      /Dev Dashboard/,
      () => ({
        variables: NEW_APP,
        breaks: () => (settings().isAppOfSameOrganization = false),
      }),
    ],
    [
      'a token that Shopify can’t give',
      'missing',
      /could not be reached/,
      /network/,
      () => ({
        variables: NEW_APP,
        breaks: () =>
          shop.emulator.world.faults.add({
            api: 'admin',
            operation: 'access_token',
            effect: {kind: 'dropBeforeCommit'},
            remaining: 9,
          }),
      }),
    ],
    [
      'scopes',
      'missing',
      /lacks these scopes: write_orders, read_returns, write_returns\.$/,
      /Versions/,
      () => ({
        breaks: () =>
          (settings().adminScopes = settings().adminScopes.filter(
            (scope) => !/write_orders|_returns/.test(scope),
          )),
      }),
    ],
    [
      'the scope for older orders',
      'warning',
      /read_all_orders/,
      /Optional/,
      () => ({
        breaks: () =>
          (settings().adminScopes = settings().adminScopes.filter(
            (scope) => scope !== 'read_all_orders',
          )),
      }),
    ],
    [
      'protected customer data',
      'missing',
      /not approved for protected customer data/,
      /Protected customer data access/,
      () => ({breaks: () => (settings().mayAppReadCustomerData = false)}),
    ],
    [
      'the shop’s number',
      'missing',
      /SHOP_ID is another shop’s/,
      new RegExp(`${EMULATED_SHOP.id}`),
      () => ({variables: {SHOP_ID: '1'}}),
    ],
    [
      'classic customer accounts',
      'missing',
      /classic customer accounts/,
      /Settings > Customer accounts/,
      () => ({breaks: () => (settings().customerAccounts = 'CLASSIC')}),
    ],
    [
      'rules that are none',
      'missing',
      /rules can’t be read.*windowMinutes: /,
      /merchant\/policy/,
      () => ({breaks: () => storePolicy('{"version": 1, "windowMinutes": 0}')}),
    ],
    [
      'rules that are no JSON',
      'missing',
      /rules can’t be read.*all of it: /,
      /merchant\/policy/,
      () => ({breaks: () => storePolicy('{')}),
    ],
    [
      'nobody who sets the rules',
      'warning',
      /^Nobody may set the rules/,
      /MERCHANT_EMAILS/,
      () => ({variables: {MERCHANT_EMAILS: ''}}),
    ],
    [
      'webhooks that can’t be checked',
      'missing',
      /can’t be checked/,
      /SHOPIFY_WEBHOOK_SECRET/,
      () => ({
        variables: {SHOPIFY_WEBHOOK_SECRET: ''},
        breaks: () =>
          subscribe(shop.emulator.world, {
            topic: 'REFUNDS_CREATE',
            uri: websiteAt(host).webhookAddress,
          }),
      }),
    ],
    [
      'the client of customer accounts',
      'missing',
      /does not know this PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID/,
      /Customer Account API/,
      () => ({
        variables: {PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'other'},
      }),
    ],
    [
      'the callback address',
      'missing',
      /does not know the callback address https:\/\/shop\.example\/account\/authorize/,
      /Application setup/,
      () => ({host: 'shop.example'}),
    ],
    [
      'a mail key',
      'missing',
      /does not know MAIL_API_KEY/,
      /resend\.com\/api-keys/,
      () => ({variables: {MAIL_API_KEY: 're_other'}}),
    ],
    [
      'no mail',
      'warning',
      /sends no mail/,
      /MAIL_FROM/,
      () => ({variables: {MAIL_API_KEY: '', MAIL_FROM: ''}}),
    ],
    [
      'a website nobody answers at',
      'missing',
      /^shop\.example could not be reached/,
      /address/,
      () => ({host: 'shop.example'}),
    ],
    [
      'a website that is not ready',
      'missing',
      /answers with HTTP 503/,
      /Deployments/,
      () => ({breaks: () => (statuses = [503, 503])}),
    ],
    [
      'another website',
      'missing',
      /^Another site answers/,
      /--domain/,
      () => ({breaks: () => (statuses = [200, 404])}),
    ],
  ])('%s: %s', async (_what, kind, says, mend, broken) => {
    const {breaks, ...rest} = broken();
    breaks?.();
    const findings = await visit(rest);
    const found = findings.find((each) => says.test(each.says));
    expect(found ?? told(findings, 'missing', 'warning')).toMatchObject({
      kind,
      mend: matching(mend),
    });
  });

  it('says of topics that Shopify refuses why', async () => {
    settings().mayAppReadCustomerData = false;
    const findings = await visit({isFixing: true});
    expect(told(findings, 'warning')).toContainEqual(
      expect.stringMatching(/^orders\/updated could not.*not approved/),
    );
  });
});

describe('variables', () => {
  const complete = storefrontEnvironment();

  it.each<[string, Variables, RegExp]>([
    ['one that is missing', {SHOP_ID: ''}, /^SHOP_ID is missing\.$/],
    [
      'a list with a mistake',
      {MERCHANT_EMAILS: 'owner@example.com, nobody'},
      /^MERCHANT_EMAILS is wrong\.$/,
    ],
    [
      'a domain of the shop’s own',
      {PUBLIC_STORE_DOMAIN: 'shop.example'},
      /no myshopify\.com domain/,
    ],
    [
      'a secret that is short',
      {SESSION_SECRET: 'short'},
      /^SESSION_SECRET is wrong\.$/,
    ],
    [
      'a secret that was typed',
      {
        SESSION_SECRET:
          '0123456789abcdef0123456789abcdef,abcabcabcabcabcabcabcabcabcabcabcabc',
      },
      /^SESSION_SECRET is easily guessed/,
    ],
    [
      'a secret that anybody may see',
      {PUBLIC_STOREFRONT_API_TOKEN: CREDENTIALS.adminToken},
      /^PUBLIC_STOREFRONT_API_TOKEN holds a secret/,
    ],
  ])('%s is named', (_what, change, says) => {
    const findings = checkVariables({...complete, ...change});
    expect(told(findings, 'missing')).toContainEqual(
      expect.stringMatching(says),
    );
  });

  it('that are complete are well', () => {
    expect(told(checkVariables(complete), 'missing', 'warning')).toEqual([]);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{code: unknown; output: string}>((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'doctor/main.ts', ...args],
        {cwd: join(import.meta.dirname, '..', '..', '..')},
        (error, stdout, stderr) =>
          resolve({code: error?.code ?? 0, output: stdout + stderr}),
      );
    });
  const atEmulator = () => ['--emulator-origin', shop.origin, '--domain', host];

  it('ends well where nothing necessary is missing, and tells no secret', async () => {
    const {code, output} = await run(...atEmulator(), '--fix');
    expect(output).toContain('Nothing necessary is missing.\n');
    expect(code).toBe(0);
    for (const secret of [
      ...Object.values(CREDENTIALS),
      storefrontEnvironment().SESSION_SECRET ?? '',
    ]) {
      expect(output).not.toContain(secret);
    }
  });

  it('ends with 1 where something is', async () => {
    statuses = [503, 503];
    const {code, output} = await run(...atEmulator());
    expect(output).toContain('✗ http://localhost');
    expect(output).toContain('To be mended (✗): 1. 2 to think about (!).');
    expect(code).toBe(1);
  });

  it.each([
    [['--domain', 'https://shop.example/'], '--domain takes'],
    // Some versions of Node.js take this option for theirs, and say the same.
    [['--env-file', 'no-such-file'], 'no-such-file'],
    [['--fix-all'], 'There are --fix'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const {code, output} = await run(...args);
    expect(output.trim()).toContain(sentence);
    expect(code).not.toBe(0);
  });
});

it('shows a finding in a line, and how to mend it under it', () => {
  expect(
    linesOf({
      title: 'Mail',
      findings: [{kind: 'warning', says: 'No mail.', mend: 'Send some.'}],
    }),
  ).toEqual(['', 'Mail', '  ! No mail.', '      Send some.']);
});
