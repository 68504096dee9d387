import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
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
