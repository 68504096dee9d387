import {
  buildSchema,
  getNamedType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  missingScopes,
  reportMissingScopes,
  REQUIRED_SCOPES,
} from '~/shopify/admin-scopes.server';
import {ADMIN_SCOPES} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';
import {clientOf, fail, inFrontOf} from './admin-calls';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('the scopes that the app asks for', () => {
  it('are those that README.md names', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const step = /An app of your own[\s\S]*?Without/.exec(readme)?.[0] ?? '';
    const named = [...step.matchAll(/`((?:read|write)_\w+)`/g)].map(
      ([, scope]) => scope,
    );
    expect(named.sort()).toEqual([...REQUIRED_SCOPES].sort());
  });

  it('are granted by the local Shopify', () => {
    expect(missingScopes(ADMIN_SCOPES)).toEqual([]);
  });

  it('open every field of every operation', () => {
    const needed = v.parse(
      v.record(v.string(), v.array(v.string())),
      JSON.parse(
        readFileSync(join(ROOT, 'schemas/admin-access-scopes.json'), 'utf8'),
      ),
    );
    const types = new TypeInfo(
      buildSchema(readFileSync(join(ROOT, 'schemas/admin.graphql'), 'utf8'), {
        assumeValid: true,
      }),
    );
    const closed = new Set<string>();
    const look = () => {
      const parent = types.getParentType()?.name ?? '';
      const field = types.getFieldDef();
      if (!field) return;
      const answered = getNamedType(field.type).name;
      for (const key of [
        `${parent}.${field.name}`,
        answered.replace(/(Connection|Edge)$/, ''),
        parent,
      ]) {
        const scopes = needed[key];
        if (scopes && missingScopes(scopes).length === REQUIRED_SCOPES.length) {
          closed.add(`${key}: ${scopes.join(' or ')}`);
        }
      }
    };
    for (const text of documents()) {
      visit(parse(text), visitWithTypeInfo(types, {Field: look}));
    }
    expect([...closed]).toEqual([]);
  });

  it('count as granted for reading where writing is', () => {
    expect(missingScopes(['write_orders'])).not.toContain('read_orders');
    expect(missingScopes(['read_orders'])).toContain('write_orders');
  });
});

const documents = () =>
  ['app', 'doctor'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.admin.graphql'))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
  );

describe('an app that lacks scopes', () => {
  let shop: EmulatedShop;
  const warn = vi.spyOn(console, 'warn');
  beforeEach(async () => {
    shop = await EmulatedShop.open();
    warn.mockReset().mockImplementation(() => undefined);
  });
  afterEach(() => shop.close());

  const lines = () => warn.mock.calls.map((call) => call.join(' '));

  it('is told which, in one line, once', async () => {
    const accessScopes = ADMIN_SCOPES.filter(
      (scope) => !/write_orders|_returns/.test(scope),
    ).map((handle) => ({handle}));
    const client = clientOf(shop, {
      fetch: inFrontOf(shop, () =>
        Response.json({data: {currentAppInstallation: {accessScopes}}}),
      ),
    });
    const memory = new Map<string, number>();
    await Promise.all([
      reportMissingScopes(client, 'demo', memory),
      reportMissingScopes(client, 'demo', memory),
    ]);
    await reportMissingScopes(client, 'demo', memory);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/: write_orders, read_returns, write_returns$/);
  });

  it('is not told of one that lacks nothing', async () => {
    await reportMissingScopes(clientOf(shop), 'demo', new Map());
    expect(lines()).toEqual([]);
    expect(shop.countOf('currentAppInstallation')).toBe(1);
  });

  it('is told that they could not be asked for', async () => {
    fail(shop, 'currentAppInstallation', {kind: 'status', status: 503}, 9);
    await reportMissingScopes(clientOf(shop), 'demo', new Map());
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('Could not ask');
  });
});
