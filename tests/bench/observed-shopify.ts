import {getRequestListener} from '@hono/node-server';
import type {Server} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {Emulator} from '../../emulator/emulator';
import {listenOnLocalhost} from '../../emulator/listen';
import {originsFrom, portOf} from '../../emulator/origins';
import {emulatorApp} from '../../emulator/server';
import type {Span} from './spans';

/** The local Shopify, in this process: what it is asked can be watched, and how fast it answers can be set. */
export class ObservedShopify {
  readonly emulator: Emulator;
  /** When each request of the storefront was under way, in milliseconds of `performance.now()`. */
  calls: Span[] = [];
  /** Milliseconds by which each answer is late. */
  delay = 0;
  /** Whether the same question gets the same answer without being worked out again: what is left is the storefront's own time. */
  remembers = false;

  readonly #answers = new Map<string, Response>();
  #servers: readonly Server[] = [];

  constructor(environment: {
    readonly ANGRE_EMULATOR_ORIGIN: string;
    readonly ANGRE_STOREFRONT_ORIGIN: string;
  }) {
    this.emulator = new Emulator(originsFrom(environment));
  }

  async open(): Promise<void> {
    const app = emulatorApp(this.emulator);
    const listener = getRequestListener((request) =>
      this.#answer(request, (asked) => app.fetch(asked)),
    );
    this.#servers = await listenOnLocalhost(
      (incoming, outgoing) => void listener(incoming, outgoing),
      portOf(this.emulator.origins.emulator),
    );
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  async #answer(
    request: Request,
    ask: (request: Request) => Response | Promise<Response>,
  ): Promise<Response> {
    const start = performance.now();
    try {
      if (this.delay > 0) await sleep(this.delay);
      return this.remembers && request.method === 'POST'
        ? await this.#remembered(request, ask)
        : await ask(request);
    } finally {
      this.calls.push({start, end: performance.now()});
    }
  }

  async #remembered(
    request: Request,
    ask: (request: Request) => Response | Promise<Response>,
  ): Promise<Response> {
    const question = [
      request.url,
      request.headers.get('Authorization'),
      await request.clone().text(),
    ].join('\n');
    const known = this.#answers.get(question);
    if (known) return known.clone();
    const answer = await ask(request);
    this.#answers.set(question, answer.clone());
    return answer;
  }
}
