/**
 * npm run dev   with a linked store's `.env`: the storefront for development on that store, without the emulator.
 *               Without one, the same as `npm start`.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Children} from './children.mjs';
import {runCommand} from './fail.mjs';
import {askForFirstPage} from './first-page.mjs';
import {checkNodeVersion, ensureInstalled} from './install.mjs';
import {withLock} from './lock.mjs';
import {portFrom, requireFreePort} from './ports.mjs';
import {ROOT} from './root.mjs';

const ENVIRONMENT_FILE = join(ROOT, '.env');

if (existsSync(ENVIRONMENT_FILE)) await runCommand(startOnLinkedStore);
else await import('./start.mjs');

async function startOnLinkedStore() {
  checkNodeVersion();
  const port = portFrom('PORT', 3000);
  await requireFreePort('PORT', port);
  await withLock(ensureInstalled);
  const children = new Children();
  await children.start(
    'storefront',
    [
      '--import',
      './scripts/version-warnings-once.mjs',
      'scripts/dev-server.mjs',
      String(port),
      ENVIRONMENT_FILE,
    ],
    {env: {ANGRE_EMULATOR_ORIGIN: ''}},
  );
  await askForFirstPage(`http://localhost:${port}`);
  console.log(`
  Storefront   http://localhost:${port}
  Shop         as in .env, without the emulator

  Ctrl-C ends it.
`);
}
