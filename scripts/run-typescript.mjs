import {spawnSync} from 'node:child_process';
import {ROOT} from './root.mjs';

/** Runs a file of TypeScript to its end, with this command's own output and exit code. */
export function runTypeScript(file, args, nodeOptions = []) {
  const {status} = spawnSync(
    process.execPath,
    [...nodeOptions, '--import', 'tsx', file, ...args],
    {cwd: ROOT, stdio: 'inherit'},
  );
  process.exitCode = status ?? 1;
}
