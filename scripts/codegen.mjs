/**
 * Types every GraphQL operation of the app and of the doctor against Shopify's schemas.
 *
 *   npm run codegen             writes app/shopify/generated/*.server.ts
 *   npm run codegen -- --check  fails when what is committed is out of date
 *
 * `X.storefront.graphql`, `X.customer.graphql` and `X.admin.graphql` may lie anywhere under app/ and doctor/; the middle part of
 * the name says which API the operations are for. An operation that Shopify's schema refuses stops the script.
 */
import {codegen} from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {parse} from 'graphql';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = 'app/shopify/generated';
// Every custom scalar of the three APIs travels as a string, but for JSON.
const SCALARS = Object.fromEntries([
  ...readdirSync(join(ROOT, 'schemas'))
    .filter((name) => name.endsWith('.graphql'))
    .flatMap((name) =>
      [
        ...readFileSync(join(ROOT, 'schemas', name), 'utf8').matchAll(
          /^scalar (\w+)/gm,
        ),
      ].map((match) => [match[1], 'string']),
    ),
  ['ID', 'string'],
  ['JSON', 'unknown'],
]);

const check = process.argv.includes('--check');
const outdated = [];
const files = ['app', 'doctor'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), {recursive: true})
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith('.graphql'))
    .sort(),
);

mkdirSync(join(ROOT, OUTPUT), {recursive: true});
for (const api of ['storefront', 'customer', 'admin']) {
  const documents = files
    .filter((path) => path.endsWith(`.${api}.graphql`))
    .map((path) => ({
      location: path,
      document: parse(readFileSync(join(ROOT, path), 'utf8')),
    }));
  const target = `${OUTPUT}/${api}.server.ts`;
  await emit(target, await generate(api, documents));
}

if (outdated.length > 0) {
  console.error(
    `Out of date: ${outdated.join(', ')}. Run \`npm run codegen\` and commit the result.`,
  );
  process.exit(1);
}

async function generate(api, documents) {
  if (documents.length === 0) return '';
  return codegen({
    filename: `${api}.ts`,
    schema: parse(
      readFileSync(join(ROOT, 'schemas', `${api}.graphql`), 'utf8'),
    ),
    documents,
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      onlyOperationTypes: true,
      scalars: SCALARS,
      skipTypename: true,
      strictScalars: true,
      useTypeImports: true,
    },
    plugins: [{typescriptOperations: {}}, {typedDocumentNode: {}}],
    pluginMap: {typescriptOperations, typedDocumentNode},
  });
}

async function emit(target, code) {
  const path = join(ROOT, target);
  const text = await format(
    `/* Written by \`npm run codegen\`. */\n/* eslint-disable */\n${code || 'export {};'}\n`,
    {...(await resolveConfig(path)), parser: 'typescript'},
  );
  if (!check) {
    writeFileSync(path, text);
    console.log(`  ${target}`);
  } else if (readOrEmpty(path) !== text) {
    outdated.push(target);
  }
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
