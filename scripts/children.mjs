import {spawn} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';
import {PlainError} from './fail.mjs';
import {ROOT} from './root.mjs';

const GRACE_MS = 5000;
/** workerd has been seen not to come up on a busy machine; a second start of it does. */
const START_LIMIT_MS = 40_000;
const START_ATTEMPTS = 2;
const PARENT_CHECK_MS = 500;

/** The processes that a command runs for as long as it lives itself. Ctrl-C, or the end of one, ends them all. */
export class Children {
  #running = new Set();
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => void this.end());
    }
    if (process.env.npm_lifecycle_event) this.#endWithNpm();
  }

  /** npm that is told to end tells the shell between us, which ends without a word to us. */
  #endWithNpm() {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void this.end();
    }, PARENT_CHECK_MS).unref();
  }

  /**
   * Starts a Node.js program and waits until it says that it is ready. It may prepare at once, but is told to serve
   * only after `goAhead`.
   *
   * @throws {PlainError} when it ends before it is ready.
   */
  async start(
    name,
    args,
    {env, stderr = 'inherit', goAhead = Promise.resolve()} = {},
    attempt = 1,
  ) {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', stderr, 'ipc'],
    });
    this.#running.add(child);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    void ended.then(() => this.#running.delete(child));
    const ready = new Promise((resolve) =>
      child.once('message', () => resolve('ready')),
    );
    void goAhead.then(
      () => child.connected && child.send('go ahead'),
      // Whoever waits for that other program tells what became of it.
      () => undefined,
    );
    const overdue = goAhead.then(
      () => sleep(START_LIMIT_MS, 'overdue', {ref: false}),
      // Whoever waits for that other program tells what became of it.
      () => ended,
    );
    const state = await Promise.race([ready, ended, overdue]);
    if (state === 'overdue' && attempt < START_ATTEMPTS) {
      console.error(`The ${name} is taking too long to start: once more …`);
      child.kill('SIGKILL');
      await ended;
      return this.start(name, args, {env, stderr, goAhead}, attempt + 1);
    }
    if (state !== 'ready') {
      throw new PlainError(`The ${name} did not start; the reason is above.`);
    }
    void ended.then((code) => {
      if (this.#ending) return;
      console.error(`The ${name} ended unasked (exit code ${code}).`);
      process.exitCode = 1;
      void this.end();
    });
  }

  /** Asks every child to end, makes those that do not, and with the last one this process ends too. */
  async end() {
    if (this.#ending) return;
    this.#ending = true;
    const ended = [...this.#running].map(
      (child) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const child of this.#running) child.kill('SIGTERM');
    await Promise.race([
      Promise.all(ended),
      sleep(GRACE_MS, undefined, {ref: false}),
    ]);
    for (const child of this.#running) child.kill('SIGKILL');
  }
}
