/**
 * npm run states                     every state of every page: axe, and pictures into screenshots/states
 * npm run states -- <folder>         into another folder
 * npm run states -- -g request       only those whose name has "request" in it
 *
 * The folder's index.html shows them side by side. The states are listed in tests/states.
 */
import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {writeContactSheet} from './contact-sheet.mjs';
import {ROOT} from './root.mjs';
import {run} from './run-step.mjs';

const args = process.argv.slice(2);
const folder =
  args[0] && !args[0].startsWith('-')
    ? resolve(args.shift())
    : join(ROOT, 'screenshots', 'states');

mkdirSync(folder, {recursive: true});
process.env.STATES_FOLDER = folder;
process.exitCode = await run(
  'Pictures',
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/states/playwright.config.ts',
    ...args,
  ],
  {live: true},
);
console.log(`\n  ${writeContactSheet(folder)}\n`);
