import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PlainError, runCommand} from './fail.mjs';
import {withLock} from './lock.mjs';
import {ROOT} from './root.mjs';

// What the production build is made from.
const SOURCES = [
  'app',
  'public',
  'server.ts',
  'vite.config.ts',
  'tailwind.config.ts',
  'tsconfig.json',
  'package-lock.json',
  ...(process.env.ANGRE_PSEUDO_BUILD ? ['tests/pseudo-locale'] : []),
];
/** Where the build lies. The tests of the pseudo-language have their own. */
export const BUILD_FOLDER = join(
  ROOT,
  process.env.ANGRE_PSEUDO_BUILD ?? 'dist',
);
// Written after a build that succeeded; holds the moment at which it began, in milliseconds.
const MARKER = join(BUILD_FOLDER, '.built-at');

/**
 * Builds for production, unless it is newer than everything that it is made from.
 *
 * @throws {PlainError} when the build fails.
 */
export function ensureBuilt() {
  if (existsSync(MARKER) && Number(readFileSync(MARKER, 'utf8')) > newest()) {
    console.log('The production build is up to date.');
    return;
  }
  console.log('Building for production …');
  const startedAt = Date.now();
  rmSync(MARKER, {force: true});
  const {status} = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, NODE_ENV: 'production'},
    },
  );
  if (status !== 0) {
    throw new PlainError('The production build failed; the reason is above.');
  }
  mkdirSync(BUILD_FOLDER, {recursive: true});
  writeFileSync(MARKER, String(startedAt));
  console.log(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

/** When a source was last changed, in milliseconds. A folder's own time tells of files that are gone. */
function newest() {
  const present = SOURCES.map((name) => join(ROOT, name)).filter(existsSync);
  const paths = present.flatMap((path) =>
    statSync(path).isDirectory()
      ? [
          path,
          ...readdirSync(path, {recursive: true}).map((name) =>
            join(path, name),
          ),
        ]
      : [path],
  );
  return Math.max(...paths.map((path) => statSync(path).mtimeMs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => withLock(ensureBuilt));
}
