import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import {vi} from 'vitest';

export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders;
  readonly topic: string;
  readonly body: string;
}

/** A receiver of webhooks: keeps what arrives, and answers each time with the next of its answers, then with 200. */
export class WebhookListener {
  readonly received: ReceivedWebhook[] = [];
  readonly #answers: (number | 'never')[] = [];

  private constructor(
    private readonly server: Server,
    readonly uri: string,
  ) {}

  static async open(): Promise<WebhookListener> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('The listener did not get a port');
    }
    const listener = new WebhookListener(
      server,
      `http://127.0.0.1:${address.port}/webhooks/shopify`,
    );
    server.on('request', (request, response) => {
      void listener.#receive(request, response);
    });
    return listener;
  }

  /** What to answer next: statuses, or `never`. */
  answer(...answers: (number | 'never')[]): void {
    this.#answers.push(...answers);
  }

  /** Waits for so many webhooks of a topic. */
  async expect(topic: string, count = 1): Promise<readonly ReceivedWebhook[]> {
    return vi.waitFor(
      () => {
        const found = this.received.filter((each) => each.topic === topic);
        if (found.length < count) {
          const topics = this.received.map((each) => each.topic);
          throw new Error(`Of ${topic} ${found.length}: ${topics.join(', ')}`);
        }
        return found;
      },
      {timeout: 10_000, interval: 10},
    );
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #receive(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) {
      if (chunk instanceof Uint8Array) chunks.push(chunk);
    }
    this.received.push({
      headers: request.headers,
      topic: String(request.headers['x-shopify-topic']),
      body: Buffer.concat(chunks).toString(),
    });
    const answer = this.#answers.shift() ?? 200;
    if (answer === 'never') return;
    response.writeHead(answer).end();
  }
}
