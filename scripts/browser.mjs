import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {PlainError} from './fail.mjs';

/**
 * Makes sure that there is a Chromium for the end-to-end tests; as root on Debian or its kin it is installed.
 *
 * @throws {PlainError} when there is none.
 */
export async function ensureBrowser() {
  // Only now: Playwright may have been installed a moment ago.
  const {findChromium} = await import('./chromium.mjs');
  if (findChromium() === undefined && canInstall()) {
    console.log('Installing Chromium (apt-get install chromium) …');
    apt(['update', '-qq']);
    apt([
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      // Chromium draws nothing for letters that no font on the machine has.
      'fonts-liberation',
    ]);
  }
  const path = findChromium();
  if (path === undefined) {
    throw new PlainError(
      'The end-to-end tests need Chromium or Google Chrome. Install one, for example with: npx playwright install --with-deps chromium',
    );
  }
  console.log(`Browser: ${path}`);
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(args) {
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
