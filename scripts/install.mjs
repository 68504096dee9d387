import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PlainError} from './fail.mjs';
import {ROOT} from './root.mjs';

const OLDEST_NODE = [20, 19];
const LOCKFILE = join(ROOT, 'package-lock.json');
const INSTALLED_TREE = join(ROOT, 'node_modules', '.package-lock.json');
// A hash, because a clone gives every file a new time.
const MARKER = join(ROOT, 'node_modules', '.angre-lockfile-hash');

/** @throws {PlainError} when this Node.js is older than the project's packages need. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new PlainError(
      `Node.js ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed (https://nodejs.org).`,
    );
  }
}

/**
 * Installs what package-lock.json asks for, unless it is there already.
 *
 * @throws {PlainError} when npm does not manage.
 */
export async function ensureInstalled() {
  const lockfile = readFileSync(LOCKFILE, 'utf8');
  const hash = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === hash) return;
  if (!isInstalled(JSON.parse(lockfile))) {
    console.log('Installing packages (npm ci) …');
    const startedAt = Date.now();
    // NODE_ENV=production would leave out the tools that build and test.
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
    console.log(`Installed in ${seconds} s.`);
  }
  writeFileSync(MARKER, hash);
}

/** Whether somebody's own `npm install` or `npm ci` already put every package in place. */
function isInstalled({packages: wanted}) {
  if (!existsSync(INSTALLED_TREE)) return false;
  const {packages: installed} = JSON.parse(
    readFileSync(INSTALLED_TREE, 'utf8'),
  );
  return Object.entries(wanted).every(
    ([path, {version, integrity, optional}]) =>
      path === '' ||
      // Optional packages are for other systems.
      (optional && installed[path] === undefined) ||
      (installed[path]?.version === version &&
        installed[path]?.integrity === integrity),
  );
}

async function npm(args) {
  const code = await runNpm(args);
  if (code === 0) return;
  const registry = await configuredRegistry();
  if (!(await isReachable(registry))) {
    throw new PlainError(
      `The package registry ${registry} does not answer, so the packages cannot be installed. Check the network, a proxy (npm config get proxy), or the registry's address (npm config get registry).`,
    );
  }
  throw new PlainError(
    `npm ${args[0]} failed with exit code ${code}; its own words are above.`,
  );
}

function runNpm(args) {
  return new Promise((resolve, reject) => {
    const npm = spawnNpm(args, 'inherit');
    npm.once('error', () =>
      reject(
        new PlainError(
          'npm cannot be started. It comes with Node.js (https://nodejs.org).',
        ),
      ),
    );
    npm.once('exit', (code) => resolve(code ?? 1));
  });
}

function configuredRegistry() {
  return new Promise((resolve) => {
    let output = '';
    const npm = spawnNpm(['config', 'get', 'registry'], 'pipe');
    npm.stdout.on('data', (chunk) => (output += chunk));
    npm.once('close', () => resolve(output.trim()));
  });
}

function spawnNpm(args, output) {
  const options = {cwd: ROOT, stdio: ['ignore', output, 'inherit']};
  // Set when npm itself runs this script: the same npm then, whatever PATH says.
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('.js')
    ? spawn(process.execPath, [npmScript, ...args], options)
    : spawn('npm', args, {...options, shell: process.platform === 'win32'});
}

async function isReachable(url) {
  try {
    await fetch(url, {signal: AbortSignal.timeout(10_000)});
    return true;
  } catch {
    // Whatever the reason, the answer to the question is no.
    return false;
  }
}
