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

/**
 * The production build in workerd, in front of the emulator of `openEmulator`. With it this process ends, by the exit code
 * that is set by then; 1 where none is, for then it has ended unasked.
 */
export function startStorefront(
  stdio: StdioOptions,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const storefront = spawn(
    process.execPath,
    ['scripts/start.mjs', '--production', '--emulator-origin', EMULATOR],
    {cwd: ROOT, env: {...process.env, ...env, PORT: String(PORT)}, stdio},
  );
  storefront.once('exit', () => process.exit(process.exitCode ?? 1));
  return storefront;
}

/** Until the storefront answers. */
export async function untilThere(): Promise<void> {
  for (;;) {
    try {
      await fetch(STOREFRONT, {redirect: 'manual'});
      return;
    } catch {
      // Not yet.
      await sleep(500);
    }
  }
}
