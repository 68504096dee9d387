const QUIET_MILLISECONDS = 10;

/**
 * Counts how many requests have to wait for one another: they are held until nobody makes another one, and then sent at
 * once, as if Shopify took its time. What is made of the answers is the next wave.
 */
export class Waves {
  /** Names of the operations that were asked in each. */
  readonly operations: string[][] = [];
  #held: {operation: string; send: () => void}[] = [];
  #unanswered = 0;

  constructor(readonly send: typeof fetch) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const body = init?.body;
    const operation = operationIn(typeof body === 'string' ? body : '');
    await new Promise<void>((resolve) => {
      this.#held.push({operation, send: resolve});
    });
    this.#unanswered += 1;
    try {
      const answer = await this.send(input, init);
      const bytes = await answer.arrayBuffer();
      return new Response(bytes.byteLength > 0 ? bytes : null, answer);
    } finally {
      this.#unanswered -= 1;
    }
  };

  /** Lets the requests through, wave by wave, until the work is done. */
  async carry<Result>(work: Promise<Result>): Promise<Result> {
    const progress = {isDone: false};
    const done = work.finally(() => {
      progress.isDone = true;
    });
    let heldBefore = 0;
    while (!progress.isDone) {
      await Promise.race([done.catch(() => undefined), pause()]);
      const held = this.#held.length;
      const isQuiet = held === heldBefore && this.#unanswered === 0;
      heldBefore = held;
      if (held > 0 && isQuiet) this.#release();
    }
    return done;
  }

  #release(): void {
    this.operations.push(this.#held.map(({operation}) => operation));
    for (const {send} of this.#held.splice(0)) send();
  }
}

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, QUIET_MILLISECONDS);
  });

const operationIn = (body: string): string =>
  /(?:query|mutation)\s+(\w+)/.exec(body)?.[1] ?? 'unnamed';
