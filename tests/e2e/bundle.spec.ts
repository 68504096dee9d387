import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {CREDENTIALS, EMULATED_SHOP} from '../../emulator/config';
import {isMerchants, overBudget, readBudget, sizesOf} from '../bench/budget';
import {ClientBuild} from '../bench/client-build';
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
  const build = new ClientBuild(DIST);
  const filesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => [...build.besides(id)]);
  const shoppers = new Set([
    ...build.everyPage(),
    ...filesOf(build.routeIds.filter((id) => !isMerchants(id))),
  ]);
  const merchants = filesOf(build.routeIds.filter(isMerchants)).filter(
    (file) => !shoppers.has(file),
  );
  const found = (text: string) =>
    ['/merchant/policy', 'goOnEditing', 'restoreLabel', 'removeLabel'].filter(
      (marker) => text.includes(marker),
    );
  expect(found(build.textOf(shoppers))).toEqual([]);
  // Where the shop's own files have them: otherwise this test looks for the wrong names.
  expect(found(build.textOf(merchants))).toHaveLength(4);
  // What the rules are made of and what is said about them stays on the server for everybody.
  expect(
    filesWith('client', ['Rules for cancelling', 'blockedProductTags']),
  ).toEqual([]);
  expect(filesWith('server', ['Rules for cancelling'])).not.toEqual([]);
});

test('nothing that is loaded has grown over budget.json', () => {
  const sizes = sizesOf(new ClientBuild(DIST));
  expect(overBudget(sizes, readBudget())).toEqual([]);
  // Where there is less to spend: otherwise this test weighs nothing.
  const poor = {...readBudget(), worker: {'server/index.js': 1000}};
  expect(overBudget(sizes, poor)).toEqual([
    expect.stringMatching(
      /^Worker: .* \d+ bytes, \d+ over its budget of 1000$/,
    ),
  ]);
});
