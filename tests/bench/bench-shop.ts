import {getRequestListener} from '@hono/node-server';
import {type ChildProcess, spawn, type StdioOptions} from 'node:child_process';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {Emulator} from '../../emulator/emulator';
import {listenOnLocalhost} from '../../emulator/listen';
import {emulatorApp} from '../../emulator/server';
import type {World} from '../../emulator/state/world';

const PORT = Number(process.env.PORT ?? 3100);
const EMULATOR_PORT = Number(process.env.EMULATOR_PORT ?? 4100);
const ROOT = join(import.meta.dirname, '..', '..');

export const STOREFRONT = `http://localhost:${PORT}`;
const EMULATOR = `http://localhost:${EMULATOR_PORT}`;

/** The local Shopify in this process, for its books to be read. */
export async function openEmulator(
  furnish: (world: World) => void = () => undefined,
): Promise<Emulator> {
  const emulator = new Emulator(
    {emulator: EMULATOR, storefront: STOREFRONT},
    {furnish},
  );
  const listener = getRequestListener(emulatorApp(emulator).fetch);
  await listenOnLocalhost((incoming, outgoing) => {
    void listener(incoming, outgoing);
  }, EMULATOR_PORT);
  return emulator;
}

/** The production build in workerd, in front of the emulator of `openEmulator`. */
export const startStorefront = (stdio: StdioOptions): ChildProcess =>
  spawn(
    process.execPath,
    ['scripts/start.mjs', '--production', '--emulator-origin', EMULATOR],
    {cwd: ROOT, env: {...process.env, PORT: String(PORT)}, stdio},
  );

/** @throws when the storefront ends before it answers. */
export async function untilThere(storefront: ChildProcess): Promise<void> {
  while (storefront.exitCode === null) {
    try {
      await fetch(STOREFRONT, {redirect: 'manual'});
      return;
    } catch {
      // Not yet.
      await sleep(500);
    }
  }
  throw new Error('The storefront did not start; the reason is above.');
}

/** Ends the storefront, and this process with it. */
export function endWith(storefront: ChildProcess): void {
  storefront.once('exit', () => process.exit());
  storefront.kill('SIGTERM');
}
