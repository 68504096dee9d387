import {spawn} from 'node:child_process';
import {ROOT} from './root.mjs';

/**
 * Runs a Node.js program and shows its name, its time and what it wrote: at its end, so that two at a time stay
 * readable, or as it comes when it runs alone (`live`).
 *
 * @returns its exit code
 */
export function run(name, args, {live = false} = {}) {
  console.log(`… ${name}`);
  const startedAt = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const exitCode = code ?? 1;
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      console.log(`${exitCode === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      process.stdout.write(Buffer.concat(chunks));
      resolve(exitCode);
    });
  });
}
