import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import * as v from 'valibot';
import {CREDENTIALS, EMULATED_SHOP} from '../../emulator/config';
import {SERVER_ONLY} from './support/secrets';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Files of a folder of the production build that contain one of the strings. */
function filesWith(folder: string, markers: readonly string[]): string[] {
  return readdirSync(join(DIST, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(js|mjs|css|html|json|map|txt)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(DIST, folder, path), 'utf8');
      return markers
        .filter((marker) => text.includes(marker))
        .map((marker) => `dist/${folder}/${path}: ${marker}`);
    });
}

const EMULATOR = [
  '_emulator',
  'ANGRE_EMULATOR_ORIGIN',
  EMULATED_SHOP.domain,
  ...Object.values(CREDENTIALS),
];

test('the production build knows nothing of the emulator', () => {
  expect(filesWith('client', EMULATOR)).toEqual([]);
  expect(filesWith('server', EMULATOR)).toEqual([]);
});

test("the browser's files name no Admin secret and no Admin operation", () => {
  expect(filesWith('client', SERVER_ONLY)).toEqual([]);
  // Where the server's files do: otherwise this test looks for the wrong names.
  expect(filesWith('server', ['orderCancel'])).not.toEqual([]);
});

test('shoppers’ bundles have nothing of the pages for the shop', () => {
  const {entry, routes} = clientManifest();
  const all = Object.entries(routes);
  const isMerchants = ([id]: [string, unknown]) =>
    id.startsWith('routes/merchant');
  const filesOf = ({module, imports}: v.InferOutput<typeof Loaded>) => [
    module,
    ...imports,
  ];
  const shoppers = new Set([
    ...filesOf(entry),
    ...all
      .filter((route) => !isMerchants(route))
      .flatMap(([, loaded]) => filesOf(loaded)),
  ]);
  const merchants = all
    .filter(isMerchants)
    .flatMap(([, loaded]) => filesOf(loaded))
    .filter((file) => !shoppers.has(file));
  const textOf = (files: Iterable<string>) =>
    Array.from(files, (file) =>
      readFileSync(join(DIST, 'client', file), 'utf8'),
    ).join('\n');
  const found = (text: string) =>
    ['/merchant/policy', 'goOnEditing', 'restoreLabel', 'removeLabel'].filter(
      (marker) => text.includes(marker),
    );
  expect(found(textOf(shoppers))).toEqual([]);
  // Where the shop's own files have them: otherwise this test looks for the wrong names.
  expect(found(textOf(merchants))).toHaveLength(4);
  // What the rules are made of and what is said about them stays on the server for everybody.
  expect(
    filesWith('client', ['Rules for cancelling', 'blockedProductTags']),
  ).toEqual([]);
  expect(filesWith('server', ['Rules for cancelling'])).not.toEqual([]);
});

const Loaded = v.object({module: v.string(), imports: v.array(v.string())});

/** Which files the browser loads for which route. */
function clientManifest() {
  const assets = join(DIST, 'client', 'assets');
  const [name = ''] = readdirSync(assets).filter((file) =>
    file.startsWith('manifest-'),
  );
  const text = readFileSync(join(assets, name), 'utf8');
  return v.parse(
    v.object({entry: Loaded, routes: v.record(v.string(), Loaded)}),
    JSON.parse(
      text.replace('window.__remixManifest=', '').replace(/;\s*$/, ''),
    ),
  );
}
