/**
 * Writes Shopify's own 2026-10 schemas to schemas/, as SDL without descriptions.
 *
 *   npm run schemas
 *
 * The source is the registry package @shopify/dev-mcp, which carries each API's introspection result. It is
 * unpacked in a temporary folder and never installed: its run-time dependencies are heavy and unneeded here.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {buildClientSchema, printSchema, validateSchema} from 'graphql';

const SOURCE_PACKAGE = '@shopify/dev-mcp@1.16.0';
const API_VERSION = '2026-10';
const OUTPUT = new URL('../schemas/', import.meta.url);

const APIS = [
  {name: 'storefront', file: `storefront-graphql_${API_VERSION}.json.gz`},
  {name: 'customer', file: `customer_${API_VERSION}.json.gz`},
  {name: 'admin', file: `admin_${API_VERSION}.json.gz`},
];

const folder = mkdtempSync(join(tmpdir(), 'angre-schemas-'));
try {
  console.log(`Fetching ${SOURCE_PACKAGE} …`);
  const tarball = execFileSync(
    'npm',
    ['pack', '--silent', '--pack-destination', folder, SOURCE_PACKAGE],
    {encoding: 'utf8'},
  ).trim();
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);

  for (const {name, file} of APIS) {
    const compressed = readFileSync(
      join(folder, 'package', 'dist', 'data', file),
    );
    const {data} = JSON.parse(gunzipSync(compressed).toString('utf8'));
    const schema = buildClientSchema(withoutDescriptions(data));
    const problems = validateSchema(schema);
    if (problems.length > 0) {
      throw new Error(`${file} is not a valid schema: ${problems.join('; ')}`);
    }
    write(`${name}.graphql`, `${printSchema(schema)}\n`);
    if (name === 'admin') {
      write(
        'admin-access-scopes.json',
        `${JSON.stringify(accessScopes(data.__schema), null, 1)}\n`,
      );
    }
  }
} finally {
  rmSync(folder, {recursive: true});
}

function write(name, text) {
  writeFileSync(new URL(name, OUTPUT), text);
  console.log(`  schemas/${name}  ${(text.length / 1000).toFixed(0)} kB`);
}

function withoutDescriptions(value) {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'description')
      .map(([key, child]) => [key, withoutDescriptions(child)]),
  );
}

/**
 * Scopes of which a token needs at least one, by "Type" and by "Type.field". SDL has no place for them, and the
 * emulator refuses what Shopify would refuse.
 */
function accessScopes({types}) {
  const found = {};
  const note = (key, requiredAccess) => {
    const scopes = [
      ...(requiredAccess ?? '').matchAll(/`((?:read|write)_[a-z_]+)`/g),
    ].map((match) => match[1]);
    if (scopes.length > 0) found[key] = [...new Set(scopes)];
  };
  for (const type of types) {
    note(type.name, type.requiredAccess);
    for (const field of type.fields ?? []) {
      note(`${type.name}.${field.name}`, field.requiredAccess);
    }
  }
  return found;
}
