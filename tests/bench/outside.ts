import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** The newest packages of this day are taken wherever a version is not fixed, so that the same ones come every time. */
const PACKAGES_OF = '2026-11-01';

/**
 * A folder outside the repository that is filled once and kept.
 *
 * @param recipe what it is made from: another recipe has it made afresh
 * @param fill makes it, in an empty folder
 * @returns its path
 */
export function preparedFolder(
  name: string,
  recipe: unknown,
  fill: (folder: string) => void,
): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'angre-bench', name);
  const marker = join(folder, '.made-from.json');
  const wanted = JSON.stringify(recipe);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
    return folder;
  }
  console.log(`Preparing ${folder} …`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  fill(folder);
  writeFileSync(marker, wanted);
  return folder;
}

/** Installs what the folder's package.json asks for, and runs none of its packages' scripts. */
export function installPackages(folder: string): void {
  runIn(folder, 'npm', [
    'install',
    `--prefix=${folder}`,
    `--before=${PACKAGES_OF}`,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
}

/** @throws when the command fails; what it wrote is on the screen. */
export function runIn(
  folder: string,
  command: string,
  args: readonly string[],
): void {
  const {status} = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    env: {...process.env, NODE_ENV: 'production', npm_config_include: 'dev'},
  });
  if (status !== 0) {
    throw new Error(`${command} ${args[0] ?? ''} failed in ${folder}`);
  }
}
