import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {ObservedShopify} from './observed-shopify';

const ROOT = join(import.meta.dirname, '..', '..');
/** workerd has been seen not to come up on a busy machine; a second start of it does. */
const LONGEST_START = 40_000;

/** A production build in workerd, with a local Shopify of its own. */
export class ServedStorefront {
  readonly origin: string;
  readonly shopify: ObservedShopify;
  readonly #environment: {
    readonly ANGRE_EMULATOR_ORIGIN: string;
    readonly ANGRE_STOREFRONT_ORIGIN: string;
  };
  #process: ChildProcess | null = null;

  constructor(
    readonly name: string,
    readonly build: string,
    ports: {readonly storefront: number; readonly emulator: number},
  ) {
    this.origin = `http://localhost:${ports.storefront}`;
    this.#environment = {
      ANGRE_EMULATOR_ORIGIN: `http://localhost:${ports.emulator}`,
      ANGRE_STOREFRONT_ORIGIN: this.origin,
    };
    this.shopify = new ObservedShopify(this.#environment);
  }

  async open(): Promise<void> {
    await this.shopify.open();
    await this.startAfresh();
  }

  /** A worker that nobody has visited: its caches are empty. */
  async startAfresh(): Promise<void> {
    await this.#end();
    while (!(await this.#start())) {
      console.error(`${this.name} does not start: once more …`);
      await this.#end();
    }
  }

  async close(): Promise<void> {
    await this.#end();
    this.shopify.close();
  }

  async #start(): Promise<boolean> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        './scripts/version-warnings-once.mjs',
        '--import',
        'tsx',
        'emulator/production.ts',
        this.build,
      ],
      {
        cwd: ROOT,
        env: {...process.env, ...this.#environment},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    this.#process = child;
    child.send('go ahead');
    return Promise.race([
      once(child, 'message').then(() => true),
      once(child, 'exit').then(() => false),
      sleep(LONGEST_START, false, {ref: false}),
    ]);
  }

  async #end(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}
