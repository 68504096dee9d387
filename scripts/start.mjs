/**
 * npm start                        the storefront for development, with the emulator in Shopify's place
 * npm start -- --production        the same with the production build, in Oxygen's runtime
 * npm start -- --emulator-origin http://localhost:4000
 *                                  with an emulator that runs already (or ANGRE_EMULATOR_ORIGIN)
 *
 * PORT (3000) and EMULATOR_PORT (4000) choose the ports.
 */
import {mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {BUILD_FOLDER, ensureBuilt} from './build.mjs';
import {Children} from './children.mjs';
import {PlainError, runCommand} from './fail.mjs';
import {askForFirstPage} from './first-page.mjs';
import {checkNodeVersion, ensureInstalled} from './install.mjs';
import {withLock} from './lock.mjs';
import {portFrom, requireFreePort} from './ports.mjs';

await runCommand(() => start(process.argv.slice(2)));

async function start(args) {
  checkNodeVersion();
  const {production, emulatorOrigin: running} = parseArguments(args);
  const port = portFrom('PORT', 3000);
  const emulatorPort = portFrom('EMULATOR_PORT', 4000);
  if (!running && port === emulatorPort) {
    throw new PlainError(
      `PORT and EMULATOR_PORT are both ${port}: give them different ports.`,
    );
  }
  await requireFreePort('PORT', port);
  if (!running) await requireFreePort('EMULATOR_PORT', emulatorPort);
  await withLock(async () => {
    await ensureInstalled();
    if (production) ensureBuilt();
  });
  await run({
    production,
    ownEmulator: !running,
    origins: {
      ANGRE_STOREFRONT_ORIGIN: `http://localhost:${port}`,
      ANGRE_EMULATOR_ORIGIN: running ?? `http://localhost:${emulatorPort}`,
    },
    port,
  });
}

async function run({production, ownEmulator, origins, port}) {
  const children = new Children();
  try {
    console.log('Starting …');
    const stderr = errorOutput();
    const emulator = ownEmulator
      ? children.start('emulator', ['--import', 'tsx', 'emulator/main.ts'], {
          env: origins,
        })
      : Promise.resolve();
    await Promise.all([
      emulator,
      children.start(
        'storefront',
        [
          '--import',
          './scripts/version-warnings-once.mjs',
          ...(production
            ? ['--import', 'tsx', 'emulator/production.ts', BUILD_FOLDER]
            : ['scripts/dev-server.mjs', String(port)]),
        ],
        {env: origins, stderr, goAhead: emulator},
      ),
    ]);
    await askForFirstPage(origins.ANGRE_STOREFRONT_ORIGIN);
    announce(origins, ownEmulator);
  } catch (error) {
    await children.end();
    throw error;
  }
}

function parseArguments(args) {
  const options = {
    production: false,
    emulatorOrigin: process.env.ANGRE_EMULATOR_ORIGIN || undefined,
  };
  const rest = [...args];
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--production') options.production = true;
    else if (name === '--emulator-origin') {
      options.emulatorOrigin = rest.shift() ?? '';
    } else {
      throw new PlainError(
        `Unknown option ${name}. There are --production and --emulator-origin <address>.`,
      );
    }
  }
  const {emulatorOrigin} = options;
  if (
    emulatorOrigin !== undefined &&
    !/^http:\/\/localhost:\d+$/.test(emulatorOrigin)
  ) {
    throw new PlainError(
      `The emulator's origin must look like http://localhost:4000, not "${emulatorOrigin}".`,
    );
  }
  return options;
}

/** The end-to-end tests keep what the storefront complains of, to fail on it. */
function errorOutput() {
  const file = process.env.ANGRE_STOREFRONT_ERRORS;
  if (!file) return 'inherit';
  mkdirSync(dirname(file), {recursive: true});
  return openSync(file, 'w');
}

function announce(origins, ownEmulator) {
  console.log(`
  Storefront      ${origins.ANGRE_STOREFRONT_ORIGIN}
  Local Shopify   ${origins.ANGRE_EMULATOR_ORIGIN}${ownEmulator ? '' : '  (was running already)'}

  Sign in as      kari@example.com, ola@example.com or greta@example.com,
                  or as merchant@example.com, who sets the rules
  Login code      000000

  Ctrl-C ends it.
`);
}
